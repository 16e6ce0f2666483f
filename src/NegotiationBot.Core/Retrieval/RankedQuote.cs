using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <param name="Focus">What of the quote matches: its sentences; of a long turn or statement those sentences alone that matter.</param>
public sealed record RankedQuote(IndexedArticle Article, Quote Quote, TextSpan Focus, TopicMatch Match)
{
    /// <summary>What of a long turn or statement is shown: from <see cref="Focus"/> on, for "I have read that …" is often answered by what comes next.</summary>
    public TextSpan Shown { get; init; } = Focus;

    /// <summary>What stands before it and has asked words that it lacks: the question that it replies to, the sentence that it points back to.</summary>
    public TextSpan? LeansOn { get; init; }

    /// <summary>Other articles that carry the same statement, the earlier first.</summary>
    public IReadOnlyList<Article> OtherCarriers { get; init; } = [];

    public Judgement Judgement => Judged.Judgement;

    /// <summary>The judgement, made when somebody looks at it: a refusal looks at no more than the best.</summary>
    internal JudgedLater Judged { get; init; } = JudgedLater.Never;
}
