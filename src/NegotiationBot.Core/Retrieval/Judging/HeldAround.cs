namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Which terms of a question stand in a stretch of an article, in its surroundings and in the article's title, as bits of <see cref="QuestionTerms"/>.</summary>
internal readonly record struct HeldAround(UInt128 Own, UInt128 Near, UInt128 Title)
{
    public UInt128 All => Own | Near | Title;
}
