using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A sentence of an article's prose.</summary>
public sealed record RankedSentence(IndexedArticle Article, TextSpan Span, TopicMatch Match)
{
    public string Text => Span.Of(Article.Text);
}
