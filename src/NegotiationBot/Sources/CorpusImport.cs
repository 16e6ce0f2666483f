using System.Runtime.CompilerServices;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Brings documents into the corpus, several articles a commit. What is wrong with one of them is a result, not an exception.</summary>
public sealed class CorpusImport(DocumentReader reader, ArticleIngestor ingestor, ICorpusStore store)
{
    private const int ArticlesPerCommit = 50;
    private const int CharactersPerCommit = 1_000_000;

    /// <summary>Each document as an <see cref="ImportedArticle"/> once it is committed, or a <see cref="FailedImport"/>.</summary>
    /// <param name="overrides">What is said about all of them, whatever they say themselves.</param>
    public async IAsyncEnumerable<ImportResult> RunAsync(
        IEnumerable<SourceFile> files,
        ArticleMetadata overrides,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var batch = new List<ReadDocument>();
        var hashes = new Dictionary<ArticleId, string>();
        await foreach (var result in reader.ReadAsync(files, overrides, cancellationToken))
        {
            if (result is not ReadDocument document)
            {
                yield return result;
                continue;
            }
            if (!hashes.TryAdd(IdOf(document), HashOf(document)) && hashes[IdOf(document)] != HashOf(document))
            {
                // One would take the place of the other, and nobody would see it.
                yield return new FailedImport(
                    document.Location,
                    document.BytesRead,
                    $"Another article of this run has the id {IdOf(document).Value}: give each its own \"id\" or \"url\"."
                );
                continue;
            }
            batch.Add(document);
            if (IsFull(batch))
            {
                foreach (var imported in await SaveAsync(batch, cancellationToken))
                {
                    yield return imported;
                }
                batch.Clear();
            }
        }
        foreach (var imported in await SaveAsync(batch, cancellationToken))
        {
            yield return imported;
        }
    }

    private static bool IsFull(List<ReadDocument> batch) =>
        batch.Count == ArticlesPerCommit || batch.Sum(d => (long)d.Read.Revision.Text.Length) >= CharactersPerCommit;

    private async Task<IReadOnlyList<ImportResult>> SaveAsync(
        List<ReadDocument> batch,
        CancellationToken cancellationToken
    )
    {
        if (batch.Count == 0)
        {
            return [];
        }
        var stored = await store.FindKnownAsync([.. batch.Select(IdOf).Distinct()], cancellationToken);
        var (same, other) = (batch.Where(IsStored).ToList(), batch.Where(document => !IsStored(document)).ToList());
        // The words are stored already: finding their quotes again would find the same.
        var edits = same.Select(document => new ArticleEdit(
                IdOf(document),
                KnownArticle.Given(document.Metadata, document.Read.Article)
            ))
            .ToList();
        var edited = edits.Count == 0 ? [] : await store.EditAsync(edits, cancellationToken);
        var read = other.Select(document =>
            stored.GetValueOrDefault(IdOf(document))?.Revise(document.Read, document.Metadata) ?? document.Read
        );
        var outcomes = await store.SaveAsync([.. read.Select(ingestor.Ingest)], cancellationToken);
        return
        [
            .. same.Zip(edited, (document, storedAs) => Imported(document, storedAs ?? StoredAs.Unchanged)),
            .. other.Zip(outcomes, Imported),
        ];

        bool IsStored(ReadDocument document) =>
            stored.TryGetValue(IdOf(document), out var known) && known.ContentHash == HashOf(document);
    }

    private static string HashOf(ReadDocument document) => document.Read.Revision.ContentHash;

    private static ArticleId IdOf(ReadDocument document) => document.Read.Article.Id;

    private static ImportResult Imported(ReadDocument document, StoredAs storedAs) =>
        new ImportedArticle(document.Location, document.BytesRead, document.Read.Article, storedAs);
}
