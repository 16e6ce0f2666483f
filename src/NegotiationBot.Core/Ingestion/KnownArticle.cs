using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Ingestion;

/// <summary>An article as it is stored, before the same article is read again.</summary>
/// <param name="ContentHash">Of its current revision.</param>
/// <param name="Opening">The first <see cref="OpeningLength"/> characters of that revision, in which a title and a byline stand.</param>
public sealed record KnownArticle(Article Article, string ContentHash, string Opening)
{
    public const int OpeningLength = 2000;

    /// <summary>The metadata as far as the source gives it; what an admin has added since stays.</summary>
    /// <param name="said">What the source and the command say.</param>
    /// <param name="read">What was made of it.</param>
    public static ArticleMetadata Given(ArticleMetadata said, Article read) =>
        new(
            Title: said.Title is null ? null : read.Title,
            Authors: said.Authors is null ? null : read.Authors,
            Publisher: said.Publisher is null ? null : read.Publisher,
            Published: said.Published,
            Url: said.Url is null ? null : read.Url,
            Language: said.Language is null ? null : read.Language,
            Licence: said.Licence is null ? null : read.Licence,
            Collection: said.Collection is null ? null : read.Collection
        );

    /// <summary>
    /// The same article with other words. A title and authors that the old words held are those of the new words; all else that the source does not say stays as
    /// it is stored.
    /// </summary>
    public ReadArticle Revise(ReadArticle read, ArticleMetadata said)
    {
        var given = Given(said, read.Article);
        var fromWords = new ArticleMetadata(
            Published: Article.Published ?? read.Article.Published,
            Title: Holds(Article.Title) ? read.Article.Title : null,
            Authors: Article.Authors.All(Holds) ? read.Article.Authors : null
        );
        return read with { Article = given.Over(fromWords).ApplyTo(Article) };
    }

    private bool Holds(string words) => Opening.Contains(words, StringComparison.OrdinalIgnoreCase);
}
