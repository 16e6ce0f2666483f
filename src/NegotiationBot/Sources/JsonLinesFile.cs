using System.Runtime.CompilerServices;
using System.Text;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Reads a .jsonl file: an article a line, however many. A line that is cut is one failed line; the rest goes on.</summary>
internal static class JsonLinesFile
{
    private const int LongestMark = 4;

    public static async IAsyncEnumerable<SourceItem> ReadAsync(
        SourceFile file,
        SourceLimits limits,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var stream = await OpenAsync(file.Path, cancellationToken);
        await foreach (var line in LineReader.ReadAsync(stream, limits.ArticleBytes, cancellationToken))
        {
            if (Read(line, $"{file.Path}#{line.Number}", limits) is { } item)
            {
                yield return item;
            }
        }
    }

    /// <summary>The file as UTF-8, whatever its byte order mark says.</summary>
    private static async Task<Stream> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var file = File.OpenRead(path);
        var start = new byte[LongestMark];
        var read = await file.ReadAtLeastAsync(start, LongestMark, throwOnEndOfStream: false, cancellationToken);
        var (encoding, mark) = TextDecoder.OfMark(start.AsSpan(0, read)) ?? (Encoding.UTF8, 0);
        file.Position = mark;
        return encoding.CodePage == Encoding.UTF8.CodePage
            ? file
            : Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8);
    }

    /// <summary>Null for an empty line.</summary>
    private static SourceItem? Read(FileLine line, string location, SourceLimits limits)
    {
        try
        {
            limits.CheckFile(line.Length);
            var text = TextDecoder.Decode(line.Bytes);
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }
            using var json = LenientJson.Parse(text);
            return new FoundArticle(limits.Checked(JsonArticle.Read(json.RootElement, location)), line.End);
        }
        catch (UnreadableArticleException unreadable)
        {
            return new UnreadableItem(location, unreadable.Message, line.End);
        }
    }
}
