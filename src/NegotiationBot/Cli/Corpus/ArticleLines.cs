using NegotiationBot.Core.Articles;

namespace NegotiationBot.Cli.Corpus;

/// <summary>An article's metadata for a person to read; what is unknown says so.</summary>
internal static class ArticleLines
{
    public static IEnumerable<string> Of(Article article) =>
        [
            article.Title,
            Line("id", article.Id.Value),
            Line("authors", article.Authors.Count > 0 ? string.Join("; ", article.Authors) : null),
            Line("publisher", article.Publisher),
            Line("published", article.Published?.ToString()),
            Line("link", article.Url),
            Line("language", article.Language),
            Line("licence", article.Licence),
            Line("collection", article.Collection),
        ];

    public static string Line(string name, string? value) => $"  {name, -12} {value ?? "none"}";
}
