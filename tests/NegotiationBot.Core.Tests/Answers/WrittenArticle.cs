using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>An article as a newspaper prints it; who says what in it the program finds itself.</summary>
internal static class WrittenArticle
{
    private static readonly ArticleIngestor Ingestor = new(new SpeakerAttributor(World.Registry));

    private static long _stored;

    /// <param name="lines">The title, then the paragraphs.</param>
    public static IndexedArticle Of(params string[] lines)
    {
        var read = ArticleReader.Read(
            new RawArticle($"{lines[0]}.txt", string.Join('\n', lines), ArticleMetadata.None, TitleIsFirstLine: true)
        );
        var ingested = Ingestor.Ingest(read);
        return new IndexedArticle(
            Interlocked.Increment(ref _stored),
            new DateTimeOffset(2031, 5, 14, 0, 0, 0, TimeSpan.Zero),
            ingested.Article,
            ingested.Revision.Text,
            ingested.Passages,
            ingested.Quotes
        );
    }
}
