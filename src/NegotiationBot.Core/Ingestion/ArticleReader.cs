namespace NegotiationBot.Core.Ingestion;

/// <summary>Turns a raw document into an article, its first revision and the outline of its body.</summary>
public static class ArticleReader
{
    /// <exception cref="UnreadableArticleException">There are no words to read; the message says so to a person.</exception>
    public static ReadArticle Read(RawArticle raw) => throw new NotImplementedException();
}
