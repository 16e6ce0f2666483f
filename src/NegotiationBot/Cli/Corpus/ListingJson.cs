using NegotiationBot.Storage;

namespace NegotiationBot.Cli.Corpus;

/// <summary>One article of <c>corpus list --json</c>.</summary>
internal sealed record ListingJson(
    string Id,
    string Title,
    IReadOnlyList<string> Author,
    string? Publisher,
    string? Published,
    string? Url,
    string Language,
    string? Licence,
    string Collection,
    DateTimeOffset AddedAt,
    bool Withdrawn,
    int Revisions,
    int Passages,
    int Quotes
)
{
    public static ListingJson From(ArticleListing listing)
    {
        var article = listing.Article;
        return new ListingJson(
            article.Id.Value,
            article.Title,
            article.Authors,
            article.Publisher,
            article.Published?.ToString(),
            article.Url,
            article.Language,
            article.Licence,
            article.Collection,
            listing.AddedAt,
            listing.IsWithdrawn,
            listing.Revisions,
            listing.Passages,
            listing.Quotes
        );
    }
}
