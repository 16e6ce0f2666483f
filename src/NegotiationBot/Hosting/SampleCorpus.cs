using System.Runtime.CompilerServices;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Sources;

namespace NegotiationBot.Hosting;

/// <summary>The invented negotiation that ships with the program, so that a first question has something to be answered from.</summary>
public sealed class SampleCorpus(ArticleSource source, ArticleIngestor ingestor, ICorpusStore store)
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Sample");

    /// <summary>Brings the sample into a corpus in which nothing was ever stored; a process that was killed before it could makes no difference.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var articles = await ReadAsync(cancellationToken).Select(ingestor.Ingest).ToListAsync(cancellationToken);
        await store.SaveFirstAsync(articles, cancellationToken);
    }

    /// <summary>Takes the sample out of the answers, once there is something real to answer from.</summary>
    public async Task WithdrawAsync(CancellationToken cancellationToken)
    {
        var ids = await ReadAsync(cancellationToken).Select(read => read.Article.Id).ToListAsync(cancellationToken);
        foreach (var known in (await store.FindKnownAsync(ids, cancellationToken)).Values)
        {
            if (known.Article.Collection is Article.SampleCollection)
            {
                await store.WithdrawAsync(known.Article.Id, cancellationToken);
            }
        }
    }

    private async IAsyncEnumerable<ReadArticle> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var file in SourceFiles.Find([Folder]).Files)
        {
            await foreach (var item in source.ReadAsync(file, cancellationToken))
            {
                yield return item is FoundArticle found
                    ? ArticleReader.Read(InSample(found.Raw))
                    : throw new InvalidDataException($"The sample corpus is damaged at {item.Location}.");
            }
        }
    }

    /// <summary>A file's name identifies it, wherever the program is installed; its collection tells it from the real corpus.</summary>
    private static RawArticle InSample(RawArticle raw)
    {
        var named = raw.Metadata with { Collection = Article.SampleCollection };
        return raw with { Metadata = named.Over(new ArticleMetadata(Id: named.Url ?? Path.GetFileName(raw.Location))) };
    }
}
