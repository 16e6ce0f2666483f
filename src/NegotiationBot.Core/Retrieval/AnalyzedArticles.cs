using System.Runtime.CompilerServices;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The analysis of articles, kept as long as the article itself is, so that a question does not analyse anew what the question before it did.</summary>
internal sealed class AnalyzedArticles
{
    private readonly ConditionalWeakTable<IndexedArticle, AnalyzedText> _known = [];

    public AnalyzedText Of(IndexedArticle article) => _known.GetValue(article, it => new AnalyzedText(it.Text));
}
