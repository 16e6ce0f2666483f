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
        await foreach (var result in reader.ReadAsync(files, overrides, cancellationToken))
        {
            if (result is not ReadDocument document)
            {
                yield return result;
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
        var hashes = await store.FindHashesAsync([.. batch.Select(IdOf).Distinct()], cancellationToken);
        var (known, news) = (batch.Where(IsStored).ToList(), batch.Where(document => !IsStored(document)).ToList());
        // The words are stored already: finding their quotes again would find the same.
        var edits = known.Select(document => new ArticleEdit(IdOf(document), WhatIsSaid(document))).ToList();
        var edited = edits.Count == 0 ? [] : await store.EditAsync(edits, cancellationToken);
        var outcomes = await store.SaveAsync(
            [.. news.Select(document => ingestor.Ingest(document.Read))],
            cancellationToken
        );
        return
        [
            .. known.Zip(edited, (document, storedAs) => Imported(document, storedAs ?? StoredAs.Unchanged)),
            .. news.Zip(outcomes, Imported),
        ];

        bool IsStored(ReadDocument document) =>
            hashes.TryGetValue(IdOf(document), out var hash) && hash == document.Read.Revision.ContentHash;
    }

    /// <summary>The article's metadata as far as its source gives it; what an admin has added since stays.</summary>
    private static ArticleMetadata WhatIsSaid(ReadDocument document)
    {
        var (said, article) = (document.Metadata, document.Read.Article);
        return new ArticleMetadata(
            Title: said.Title is null ? null : article.Title,
            Authors: said.Authors is null ? null : article.Authors,
            Publisher: said.Publisher is null ? null : article.Publisher,
            Published: said.Published,
            Url: said.Url is null ? null : article.Url,
            Language: said.Language is null ? null : article.Language,
            Licence: said.Licence is null ? null : article.Licence,
            Collection: said.Collection is null ? null : article.Collection
        );
    }

    private static ArticleId IdOf(ReadDocument document) => document.Read.Article.Id;

    private static ImportResult Imported(ReadDocument document, StoredAs storedAs) =>
        new ImportedArticle(document.Location, document.BytesRead, document.Read.Article, storedAs);
}
