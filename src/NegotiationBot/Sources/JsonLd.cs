using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Reads the linked data that news pages carry (schema.org's <c>NewsArticle</c> and its kin).</summary>
internal static class JsonLd
{
    private static readonly string[] Kinds = ["Article", "Posting", "Report"];

    /// <summary>What the first article among the page's data says; what is broken says nothing.</summary>
    public static ArticleMetadata Read(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            if (Parse(script.TextContent) is { } json)
            {
                using (json)
                {
                    if (Articles(json.RootElement).Select(Metadata).FirstOrDefault() is { } metadata)
                    {
                        return metadata;
                    }
                }
            }
        }
        return ArticleMetadata.None;
    }

    private static JsonDocument? Parse(string json)
    {
        try
        {
            return LenientJson.Parse(json.Trim());
        }
        catch (UnreadableArticleException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Articles(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray().SelectMany(Articles),
            JsonValueKind.Object when IsArticle(json) => [json],
            JsonValueKind.Object when json.TryGetProperty("@graph", out var graph) => Articles(graph),
            _ => [],
        };

    private static bool IsArticle(JsonElement json) =>
        Texts(json, "@type").Any(type => Kinds.Any(kind => type.EndsWith(kind, StringComparison.Ordinal)));

    private static ArticleMetadata Metadata(JsonElement article) =>
        new(
            Title: First(article, "headline") ?? First(article, "name"),
            Authors: Texts(article, "author").Where(a => !HtmlMetadata.IsLink(a)).ToList() is { Count: > 0 } authors
                ? authors
                : null,
            Publisher: First(article, "publisher"),
            Published: PublishedAt.TryParse(First(article, "datePublished")),
            Url: First(article, "url") ?? First(article, "mainEntityOfPage"),
            Language: First(article, "inLanguage"),
            Licence: First(article, "license")
        );

    private static string? First(JsonElement json, string property) => Texts(json, property).FirstOrDefault();

    /// <summary>The texts of a property, whether it is a text, a thing with a name, or a list of either.</summary>
    private static IEnumerable<string> Texts(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) ? Texts(value) : [];

    private static IEnumerable<string> Texts(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) =>
            [
                // Some publishers escape their titles for HTML once more.
                WebUtility.HtmlDecode(value.GetString()!.Trim()),
            ],
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
            JsonValueKind.Object => Texts(value, "name").Concat(Texts(value, "@id")).Take(1),
            _ => [],
        };
}
