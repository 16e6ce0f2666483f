using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A sentence of an article's prose.</summary>
public sealed record RankedSentence(IndexedArticle Article, TextSpan Span, TopicMatch Match)
{
    /// <summary>The score of its passage, of the most that the question's words could score.</summary>
    public double Retrieved { get; init; }

    public Judgement Judgement { get; init; } = Judgement.None;

    public string Text => Article.Of(Span);
}
