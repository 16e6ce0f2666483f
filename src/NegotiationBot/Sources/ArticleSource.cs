using System.Runtime.CompilerServices;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Reads the articles of files. What is wrong with one of them is an item, not an exception.</summary>
public sealed class ArticleSource(SourceLimits limits)
{
    public async IAsyncEnumerable<SourceItem> ReadAsync(
        SourceFile file,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var items = ItemsOf(file, cancellationToken).GetAsyncEnumerator(cancellationToken);
        for (var failed = false; !failed; )
        {
            SourceItem? item;
            try
            {
                item = await items.MoveNextAsync() ? items.Current : null;
            }
            catch (Exception exception) when (ReasonOf(exception) is { } reason)
            {
                item = new UnreadableItem(file.Path, reason, file.Length);
                failed = true;
            }
            if (item is null)
            {
                yield break;
            }
            yield return item;
        }
    }

    /// <summary>Reads one document that is no file. It is known by the id or address it gives itself, else by its content.</summary>
    /// <exception cref="UnreadableArticleException">It cannot be read; the message says why and how to mend it.</exception>
    public RawArticle Read(byte[] content, string name)
    {
        limits.CheckFile(content.Length);
        if (content.Length == 0)
        {
            throw new UnreadableArticleException("It is empty: add its text, or leave it out.");
        }
        var raw = SourceFormats.Of(name) switch
        {
            null or SourceFormat.JsonLines => throw new UnreadableArticleException(
                "It is of a kind that is not read: give one article as .txt, .md, .html or .json."
            ),
            SourceFormat.Json => JsonFile.Read(content, new SourceFile(name, content.Length), limits)[0] switch
            {
                FoundArticle found => found.Raw,
                UnreadableItem unreadable => throw new UnreadableArticleException(unreadable.Reason),
                var item => throw new InvalidOperationException($"{item.GetType().Name} is no item of a source."),
            },
            _ => limits.Checked(ReadDocument(content, name)),
        };
        return raw with { Location = "" };
    }

    private IAsyncEnumerable<SourceItem> ItemsOf(SourceFile file, CancellationToken cancellationToken) =>
        SourceFormats.Of(file.Path) is SourceFormat.JsonLines
            ? JsonLinesFile.ReadAsync(file, limits, cancellationToken)
            : ReadWholeAsync(file, cancellationToken);

    private async IAsyncEnumerable<SourceItem> ReadWholeAsync(
        SourceFile file,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        limits.CheckFile(file.Length);
        var bytes = await File.ReadAllBytesAsync(file.Path, cancellationToken);
        if (bytes.Length == 0)
        {
            throw new UnreadableArticleException("It is empty: add its text, or leave it out.");
        }
        if (SourceFormats.Of(file.Path) is SourceFormat.Json)
        {
            foreach (var item in JsonFile.Read(bytes, file, limits))
            {
                yield return item;
            }
        }
        else
        {
            yield return new FoundArticle(limits.Checked(ReadDocument(bytes, file.Path)), file.Length);
        }
    }

    private static RawArticle ReadDocument(byte[] bytes, string path) =>
        SourceFormats.Of(path) switch
        {
            SourceFormat.Html => HtmlArticle.Read(bytes, path),
            SourceFormat.Markdown => MarkdownArticle.Read(TextDecoder.Decode(bytes), path),
            _ => TextArticle.Read(TextDecoder.Decode(bytes), path),
        };

    private static string? ReasonOf(Exception exception) =>
        exception switch
        {
            UnreadableArticleException => exception.Message,
            UnauthorizedAccessException => "It may not be read: give this account the right to.",
            IOException => $"It cannot be read ({exception.Message}).",
            _ => null,
        };
}
