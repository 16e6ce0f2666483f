using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>What a stretch of an article and what stands around it hold of a question.</summary>
/// <param name="text">What the terms' spans are of.</param>
/// <param name="terms">The stretch itself.</param>
/// <param name="around">Which of the question's terms stand there.</param>
internal readonly ref struct HeldTerms(string text, ReadOnlySpan<AnalyzedTerm> terms, HeldAround around)
{
    public string Text { get; } = text;

    public ReadOnlySpan<AnalyzedTerm> Terms { get; } = terms;

    public UInt128 Own => Around.Own;

    public UInt128 Leant => Around.Leant;

    public UInt128 Near => Around.Near;

    public UInt128 All => Around.All;

    private HeldAround Around { get; } = around;
}
