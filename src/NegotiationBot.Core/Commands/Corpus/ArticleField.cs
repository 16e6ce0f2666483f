using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>Reads one field of an article's metadata as an admin gives it.</summary>
internal static class ArticleField
{
    /// <summary>Null where there is no such field, or the value is none for it: nothing that tells how to reach somebody is.</summary>
    public static ArticleMetadata? Change(string? field, string value) =>
        field?.ToLowerInvariant() switch
        {
            "published" => PublishedAt.TryParse(value) is { } published
                ? new ArticleMetadata(Published: published)
                : null,
            "url" => IsLink(value) ? new ArticleMetadata(Url: value) : null,
            _ when PersonalData.Contains(value) => null,
            "title" => new ArticleMetadata(Title: value),
            "author" => new ArticleMetadata(
                Authors: value.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            ),
            "publisher" => new ArticleMetadata(Publisher: value),
            "licence" => new ArticleMetadata(Licence: value),
            "collection" => new ArticleMetadata(Collection: value),
            _ => null,
        };

    public static bool IsLink(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
