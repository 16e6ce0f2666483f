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

    /// <summary>The article with those values that are given.</summary>
    public Article ApplyTo(Article article) =>
        article with
        {
            Title = Title ?? article.Title,
            Authors = Authors ?? article.Authors,
            Publisher = Publisher ?? article.Publisher,
            Published = Published ?? article.Published,
            Url = Url ?? article.Url,
            Language = Language ?? article.Language,
            Licence = Licence ?? article.Licence,
            Collection = Collection ?? article.Collection,
        };
}
