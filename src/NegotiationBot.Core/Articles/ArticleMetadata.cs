namespace NegotiationBot.Core.Articles;

/// <summary>What a source says about an article, before anything is decided. Null means that the source does not say; nothing here is ever guessed.</summary>
public sealed record ArticleMetadata(
    string? Id = null,
    string? Title = null,
    IReadOnlyList<string>? Authors = null,
    string? Publisher = null,
    PublishedAt? Published = null,
    string? Url = null,
    string? Language = null,
    string? Licence = null,
    string? Collection = null
)
{
    public static ArticleMetadata None { get; } = new();

    /// <summary>These values, and where one is missing that of <paramref name="fallback"/>.</summary>
    public ArticleMetadata Over(ArticleMetadata fallback) =>
        new(
            Id ?? fallback.Id,
            Title ?? fallback.Title,
            Authors ?? fallback.Authors,
            Publisher ?? fallback.Publisher,
            Published ?? fallback.Published,
            Url ?? fallback.Url,
            Language ?? fallback.Language,
            Licence ?? fallback.Licence,
            Collection ?? fallback.Collection
        );
}
