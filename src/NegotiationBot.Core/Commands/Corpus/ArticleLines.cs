using System.Globalization;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>An article's metadata for an admin to read; what is unknown says so.</summary>
internal static class ArticleLines
{
    public static IEnumerable<StyledText> Of(Article article) =>
        [
            Line(Phrase.ArticleAuthors, article.Authors.Count > 0 ? string.Join("; ", article.Authors) : null),
            Line(Phrase.ArticlePublisher, article.Publisher),
            Line(Phrase.ArticlePublished, article.Published?.ToString()),
            Line(Phrase.ArticleLink, article.Url),
            Line(Phrase.ArticleLicence, article.Licence),
            Line(Phrase.ArticleCollection, article.Collection),
        ];

    /// <summary><c>12 direct, 3 mixed</c>.</summary>
    public static StyledText Counted(IReadOnlyList<Quote> quotes) =>
        quotes.Count == 0
            ? Say(Phrase.None)
            : string.Join(
                ", ",
                quotes
                    .CountBy(quote => quote.Kind)
                    .OrderBy(kind => kind.Key)
                    .Select(kind =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{kind.Value} {kind.Key.ToString().ToLowerInvariant()}"
                        )
                    )
            );

    private static PhrasedText Line(Phrase name, string? value) => Say(name, value ?? (StyledText)Say(Phrase.None));
}
