using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Sources;

/// <summary>Reads an article's metadata from named fields, as front matter and JSON have them.</summary>
internal static class MetadataFields
{
    private static readonly string[] Known =
    [
        .. "id title author authors publisher published date url language lang licence license collection".Split(' '),
    ];

    public static bool IsKnown(string name) => Known.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The field that a name is one slip of the pen away from; null where it is none, or a field itself.</summary>
    public static string? Misspelt(string name) =>
        IsKnown(name) ? null : Array.Find(Known, known => Spelling.IsSlip(known, name.ToLowerInvariant()));

    /// <param name="fields">The values of each field; names in any case.</param>
    /// <exception cref="UnreadableArticleException">A date is none.</exception>
    public static ArticleMetadata Read(IReadOnlyDictionary<string, IReadOnlyList<string>> fields)
    {
        return new ArticleMetadata(
            One("id"),
            One("title"),
            All("author", "authors"),
            One("publisher"),
            Day(One("published", "date")),
            One("url"),
            One("language", "lang"),
            One("licence", "license"),
            One("collection")
        );

        IReadOnlyList<string>? All(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (fields.TryGetValue(name, out var values) && values.Any(value => !string.IsNullOrWhiteSpace(value)))
                {
                    return values;
                }
            }
            return null;
        }

        string? One(params ReadOnlySpan<string> names) => All(names)?[0];
    }

    private static PublishedAt? Day(string? published) =>
        published is null
            ? null
            : PublishedAt.TryParse(published)
                ?? throw new UnreadableArticleException(
                    $"Its date \"{published}\" cannot be read: write it as 2025-03-18 or 2025-03-18T21:05:00Z."
                );
}
