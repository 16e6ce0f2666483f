using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>What a stretch of an article and what stands around it hold of a question.</summary>
/// <param name="text">What the terms' spans are of.</param>
/// <param name="terms">The stretch itself.</param>
/// <param name="own">Of the question's terms those in it, as bits of <see cref="QuestionTerms"/>.</param>
/// <param name="leant">Those in what it leans on, <see cref="Matcher.LeansOn"/>.</param>
/// <param name="near">Those in its surroundings.</param>
/// <param name="title">Those in the article's title.</param>
internal readonly ref struct HeldTerms(
    string text,
    ReadOnlySpan<AnalyzedTerm> terms,
    UInt128 own,
    UInt128 leant,
    UInt128 near,
    UInt128 title
)
{
    public string Text { get; } = text;

    public ReadOnlySpan<AnalyzedTerm> Terms { get; } = terms;

    public UInt128 Own { get; } = own;

    public UInt128 Leant { get; } = leant;

    public UInt128 Near { get; } = near;

    public UInt128 Title { get; } = title;
}
