namespace NegotiationBot.Core.Questions;

/// <summary>Where a phrasing held: the words it used up and the names it caught.</summary>
internal sealed class PhrasingMatch(Phrasing phrasing)
{
    public Phrasing Phrasing { get; } = phrasing;

    public HashSet<int> Consumed { get; } = [];

    public List<NameMention> Names { get; } = [];
}
