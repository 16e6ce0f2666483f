using System.Runtime.CompilerServices;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Reads files as far as an article with its outline.</summary>
/// <param name="defaultCollection">The collection of an article that names none.</param>
public sealed class DocumentReader(ArticleSource source, string defaultCollection)
{
    /// <summary>Each document as a <see cref="ReadDocument"/> or a <see cref="FailedImport"/>, in the order of the files.</summary>
    /// <param name="overrides">What is said about all of them, whatever they say themselves.</param>
    public async IAsyncEnumerable<ImportResult> ReadAsync(
        IEnumerable<SourceFile> files,
        ArticleMetadata overrides,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var before = 0L;
        foreach (var file in files)
        {
            await foreach (var item in source.ReadAsync(file, cancellationToken))
            {
                var result = Read(item, overrides);
                yield return result with
                {
                    BytesRead = before + result.BytesRead,
                };
            }
            before += file.Length;
        }
    }

    private ImportResult Read(SourceItem item, ArticleMetadata overrides) =>
        item switch
        {
            FoundArticle found => Read(found, overrides),
            UnreadableItem unreadable => new FailedImport(item.Location, item.BytesRead, unreadable.Reason),
            _ => throw new InvalidOperationException($"{item.GetType().Name} is no item of a source."),
        };

    private ImportResult Read(FoundArticle found, ArticleMetadata overrides)
    {
        try
        {
            var said = overrides.Over(found.Raw.Metadata);
            var raw = found.Raw with { Metadata = said.Over(new ArticleMetadata(Collection: defaultCollection)) };
            return new ReadDocument(raw.Location, found.BytesRead, said, ArticleReader.Read(raw));
        }
        catch (UnreadableArticleException unreadable)
        {
            return new FailedImport(found.Location, found.BytesRead, unreadable.Message);
        }
    }
}
