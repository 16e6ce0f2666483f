using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>Chooses one quote for each speaker: from one article where all of them speak in it, for there they speak of the same thing.</summary>
internal static class CommonGround
{
    /// <summary>One article is preferred as long as its quotes match at least this share as well as the best of all articles.</summary>
    private const double WorthIt = 0.8;

    /// <param name="speakers">The quotes of each speaker, best first; none is empty.</param>
    /// <param name="besides">Of others, who speak of it by the way, likewise: they only help to choose the article.</param>
    /// <returns>One quote for each of <paramref name="speakers"/>, in the same order.</returns>
    public static IReadOnlyList<RankedQuote> Choose(
        IReadOnlyList<IReadOnlyList<RankedQuote>> speakers,
        IReadOnlyList<IReadOnlyList<RankedQuote>> besides
    )
    {
        List<RankedQuote> best = [.. speakers.Select(quotes => quotes[0])];
        return Together([.. speakers, .. besides]) ?? Together(speakers) ?? best;

        List<RankedQuote>? Together(IReadOnlyList<IReadOnlyList<RankedQuote>> all) =>
            all.Select(quotes => quotes.Select(ArticleOf).ToHashSet())
                .Aggregate((shared, next) => [.. shared.Intersect(next)])
                .Select(article =>
                    speakers.Select(quotes => quotes.First(quote => ArticleOf(quote) == article)).ToList()
                )
                .Where(together => Worth(together) >= WorthIt * Worth(best))
                .MaxBy(Worth);
    }

    private static double Worth(List<RankedQuote> quotes) => quotes.Sum(quote => quote.Match.Score);

    private static ArticleId ArticleOf(RankedQuote quote) => quote.Article.Article.Id;
}
