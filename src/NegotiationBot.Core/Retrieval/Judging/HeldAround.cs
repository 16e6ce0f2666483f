namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Which terms of a question stand in a stretch of an article, in its surroundings and in the article's title, as bits of <see cref="QuestionTerms"/>.</summary>
/// <param name="Leant">Those in what the stretch leans on, <see cref="Leaning.Of"/>.</param>
internal readonly record struct HeldAround(UInt128 Own, UInt128 Leant, UInt128 Near, UInt128 Title)
{
    public UInt128 All => Own | Leant | Near | Title;
}
