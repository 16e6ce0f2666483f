using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Ingestion;

/// <summary>The ingesting way through the house, for one article that has been read.</summary>
public sealed class ArticleIngestor(SpeakerAttributor attributor)
{
    public IngestedArticle Ingest(ReadArticle read)
    {
        var (article, revision, outline) = read;
        var stretches = QuoteScanner.Scan(revision.Text, outline);
        var passages = PassageSplitter.Split(revision.Text, outline, stretches);
        var quotes = attributor.Attribute(article, revision.Text, outline, stretches);
        return new IngestedArticle(article, revision, outline, passages, quotes);
    }

    /// <summary>The quotes of an article with what led to each, for <c>quotes --explain</c>.</summary>
    public AttributedArticle Explain(ReadArticle read) =>
        attributor.Read(
            read.Article,
            read.Revision.Text,
            read.Outline,
            QuoteScanner.Scan(read.Revision.Text, read.Outline)
        );
}
