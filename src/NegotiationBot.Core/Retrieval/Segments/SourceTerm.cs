namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>A term of one of the segments that are merged.</summary>
internal readonly record struct SourceTerm(int Source, TermEntry Entry)
{
    public static Comparer<SourceTerm> ByKey { get; } =
        Comparer<SourceTerm>.Create((a, b) => a.Entry.Key.SequenceCompareTo(b.Entry.Key));
}
