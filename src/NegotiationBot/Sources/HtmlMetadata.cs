using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NegotiationBot.Core.Articles;

namespace NegotiationBot.Sources;

/// <summary>Reads what a page says about its article: JSON-LD first, then its meta elements.</summary>
internal static class HtmlMetadata
{
    public static ArticleMetadata Read(IHtmlDocument page)
    {
        var (data, meta) = (JsonLd.Read(page), FromMeta(page));
        var said = data.Over(meta);
        return said with
        {
            Publisher = new[] { data.Publisher, meta.Publisher }.FirstOrDefault(p => p is not null && !IsLink(p)),
            // The canonical link is what others link to; linked data often names a part of the page.
            Url = new[] { meta.Url, data.Url }.FirstOrDefault(url => url is not null && IsLink(url)),
        };
    }

    private static ArticleMetadata FromMeta(IHtmlDocument page) =>
        new(
            Title: Meta(page, "og:title", "twitter:title", "dc.title", "dcterms.title") ?? OrNull(page.Title),
            Authors: AuthorsOf(page),
            Publisher: Meta(page, "og:site_name", "dc.publisher", "dcterms.publisher"),
            Published: PublishedAt.TryParse(
                Meta(
                    page,
                    "article:published_time",
                    "datepublished",
                    "date",
                    "dc.date",
                    "dcterms.date",
                    "dcterms.issued",
                    "pubdate"
                )
            ),
            Url: OrNull(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? Meta(page, "og:url"),
            Language: OrNull(page.DocumentElement.GetAttribute("lang")),
            Licence: Meta(page, "dcterms.license", "dc.rights", "dcterms.rights")
                ?? OrNull(page.QuerySelector("link[rel~=license]")?.GetAttribute("href"))
        );

    /// <summary>All that are named; a profile's address in the place of a name is none.</summary>
    private static List<string>? AuthorsOf(IHtmlDocument page)
    {
        var authors = Metas(page, "author")
            .Concat(Metas(page, "article:author"))
            .Concat(Metas(page, "dc.creator"))
            .Where(author => !IsLink(author))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return authors.Count > 0 ? authors : null;
    }

    private static string? Meta(IHtmlDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Metas(page, name).FirstOrDefault() is { } content)
            {
                return content;
            }
        }
        return null;
    }

    private static IEnumerable<string> Metas(IHtmlDocument page, string name) =>
        page.QuerySelectorAll("meta[content]")
            .Where(meta =>
                IsNamed(meta, "name", name) || IsNamed(meta, "property", name) || IsNamed(meta, "itemprop", name)
            )
            .Select(meta => OrNull(meta.GetAttribute("content")))
            .OfType<string>();

    private static bool IsNamed(IElement meta, string attribute, string name) =>
        string.Equals(meta.GetAttribute(attribute), name, StringComparison.OrdinalIgnoreCase);

    internal static bool IsLink(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var link) && link.Scheme is "http" or "https";

    private static string? OrNull(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
