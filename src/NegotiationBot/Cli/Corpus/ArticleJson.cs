using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Cli.Corpus;

/// <summary>An article as <c>export</c> writes it: the shape that <c>add</c> reads from a .jsonl file. Addresses of people are out of it.</summary>
internal sealed record ArticleJson(
    string Id,
    string Title,
    IReadOnlyList<string>? Author,
    string? Publisher,
    string? Published,
    string? Url,
    string Language,
    string? Licence,
    string Collection,
    string Text
)
{
    public static ArticleJson From(Article article, string text) =>
        new(
            article.Id.Value,
            PersonalData.Redact(article.Title),
            article.Authors.Where(author => !PersonalData.Contains(author)).ToList() is { Count: > 0 } authors
                ? authors
                : null,
            article.Publisher is { } publisher ? PersonalData.Redact(publisher) : null,
            article.Published?.ToString(),
            article.Url,
            article.Language,
            article.Licence is { } licence ? PersonalData.Redact(licence) : null,
            article.Collection,
            PersonalData.Redact(text)
        );
}
