using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Decides what makes an article the same article again.</summary>
internal static class ArticleIdentity
{
    private const int HashLength = 16;

    /// <summary>The given id, else a non-empty url, else where it came from, else its content.</summary>
    public static ArticleId Of(RawArticle raw, Revision revision) =>
        new(
            Given(raw.Metadata.Id)
                ?? Given(raw.Metadata.Url)
                ?? Given(raw.Location)
                ?? $"content-{revision.ContentHash[..HashLength]}"
        );

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
