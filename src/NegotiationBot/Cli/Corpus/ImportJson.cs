using NegotiationBot.Cli.Json;
using NegotiationBot.Core.Articles;
using NegotiationBot.Sources;

namespace NegotiationBot.Cli.Corpus;

/// <summary>One document of <c>corpus add --json</c>.</summary>
/// <param name="Result"><c>added</c>, <c>revised</c>, <c>updated</c>, <c>unchanged</c>, <c>failed</c> or, of a dry run, <c>preview</c>.</param>
/// <param name="Reason">Of a failure: what is wrong and how to mend it.</param>
internal sealed record ImportJson(
    string Location,
    string Result,
    string? Reason = null,
    string? Id = null,
    string? Title = null,
    IReadOnlyList<string>? Author = null,
    string? Publisher = null,
    string? Published = null,
    string? Url = null,
    string? Collection = null,
    IReadOnlyDictionary<string, int>? Quotes = null,
    int? Passages = null,
    int? ContactLines = null
)
{
    public static ImportJson From(FailedImport failed) => new(failed.Location, "failed", failed.Reason);

    public static ImportJson From(ImportedArticle imported) =>
        From(imported.Location, JsonNames.Of(imported.StoredAs), imported.Article);

    public static ImportJson From(string location, ArticlePreview preview) =>
        From(location, "preview", preview.Article) with
        {
            Quotes = preview.Quotes.ToDictionary(pair => JsonNames.Of(pair.Key), pair => pair.Value),
            Passages = preview.Passages,
            ContactLines = preview.ContactLines,
        };

    private static ImportJson From(string location, string result, Article article) =>
        new(
            location,
            result,
            Id: article.Id.Value,
            Title: article.Title,
            Author: article.Authors,
            Publisher: article.Publisher,
            Published: article.Published?.ToString(),
            Url: article.Url,
            Collection: article.Collection
        );
}
