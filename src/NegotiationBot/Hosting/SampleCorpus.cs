using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Sources;

namespace NegotiationBot.Hosting;

/// <summary>The invented negotiation that ships with the program, so that a first question has something to be answered from.</summary>
public sealed class SampleCorpus(ArticleSource source, ArticleIngestor ingestor, ICorpusStore store)
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Sample");

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var articles = new List<IngestedArticle>();
        foreach (var file in SourceFiles.Find([Folder]).Files)
        {
            await foreach (var item in source.ReadAsync(file, cancellationToken))
            {
                articles.Add(
                    item is FoundArticle found
                        ? ingestor.Ingest(ArticleReader.Read(InSample(found.Raw)))
                        : throw new InvalidDataException($"The sample corpus is damaged at {item.Location}.")
                );
            }
        }
        await store.SaveAsync(articles, cancellationToken);
    }

    /// <summary>A file's name identifies it, wherever the program is installed; its collection tells it from the real corpus.</summary>
    private static RawArticle InSample(RawArticle raw)
    {
        var named = raw.Metadata with { Collection = Article.SampleCollection };
        return raw with { Metadata = named.Over(new ArticleMetadata(Id: named.Url ?? Path.GetFileName(raw.Location))) };
    }
}
