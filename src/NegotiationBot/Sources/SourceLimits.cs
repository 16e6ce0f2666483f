using System.Globalization;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>How large one article may be.</summary>
/// <param name="ArticleBytes">Its file, or its line of a .jsonl file, mark-up and escapes included.</param>
public sealed record SourceLimits(int ArticleBytes)
{
    // A page or a JSON text takes about four times the room of its words.
    private const int BytesPerCharacter = 4;

    /// <summary>Its words, in UTF-16 units.</summary>
    public int TextLength => ArticleBytes / BytesPerCharacter;

    /// <exception cref="UnreadableArticleException">The file is larger than an article may be.</exception>
    public void CheckFile(long bytes)
    {
        if (bytes > ArticleBytes)
        {
            throw new UnreadableArticleException(
                $"It is too large ({Megabytes(bytes)}; an article may have {Megabytes(ArticleBytes)}): cut it into articles, "
                    + "one a line of a .jsonl file, or raise Corpus:MaximumArticleBytes."
            );
        }
    }

    /// <exception cref="UnreadableArticleException">The text is longer than that of an article may be.</exception>
    public RawArticle Checked(RawArticle raw) =>
        raw.Text.Length <= TextLength
            ? raw
            : throw new UnreadableArticleException(
                $"Its text is too long ({Megabytes(raw.Text.Length)}; an article may have {Megabytes(TextLength)}): cut it "
                    + "into articles, or raise Corpus:MaximumArticleBytes."
            );

    private static string Megabytes(long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.##} MB");
}
