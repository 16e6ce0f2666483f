using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Folds the same words of the same speaker in several articles into one statement with several carriers: marks, case and small edits aside. The
/// earliest article stands for all; one that has no day comes last. Of one article only the very same words are one: a page may hold its text twice.
/// </summary>
internal static class Carriers
{
    /// <summary>Shorter ones are said on many occasions: "We are ready".</summary>
    private const int FewestWords = 4;

    /// <summary>The share of word pairs, of the shorter in the longer, from which on two are one statement: a word or two of twenty may differ.</summary>
    private const double SameStatement = 0.8;

    /// <summary>False where each surely stands for itself.</summary>
    public static bool MayFold(IEnumerable<Quote> quotes) =>
        quotes.Where(IsSurelyTheirs).GroupBy(quote => quote.Attribution.Speaker).Any(same => same.Skip(1).Any());

    /// <param name="ranked">Best first.</param>
    /// <returns>The same order; each statement where its best carrier stood.</returns>
    public static List<RankedQuote> Fold(IReadOnlyList<RankedQuote> ranked)
    {
        var statements = new List<Statement>();
        foreach (var quote in ranked)
        {
            var words = Words(quote);
            var known = words.Count < FewestWords ? null : statements.Find(statement => statement.Has(quote, words));
            if (known is null)
            {
                statements.Add(new Statement(quote, words));
            }
            else
            {
                known.Add(quote, words);
            }
        }
        return [.. statements.Select(statement => statement.Told())];
    }

    /// <summary>Only what is shown under its speaker's name is known to be theirs in both articles.</summary>
    private static bool IsSurelyTheirs(Quote quote) => quote is { IsMarked: true, Attribution.IsNamed: true };

    private static IReadOnlyList<string> Words(RankedQuote quote) =>
        IsSurelyTheirs(quote.Quote)
            ? [.. TermAnalyzer.Analyze(quote.Article.Of(quote.Quote.Span)).Select(word => word.Folded)]
            : [];

    private sealed class Statement(RankedQuote best, IReadOnlyList<string> words)
    {
        private readonly List<(RankedQuote Quote, IReadOnlyList<string> Words)> _quotes = [(best, words)];
        private readonly HashSet<(string, string)> _pairs = [.. words.Zip(words.Skip(1))];

        public bool Has(RankedQuote quote, IReadOnlyList<string> words) =>
            quote.Quote.Attribution.Speaker == best.Quote.Attribution.Speaker
            && _pairs.Count >= FewestWords - 1
            && _quotes.TrueForAll(known => !IsOfSameArticle(known.Quote, quote) || words.SequenceEqual(known.Words))
            && words.Zip(words.Skip(1)).ToHashSet() is var pairs
            && _pairs.Intersect(pairs).Count() >= SameStatement * Math.Min(_pairs.Count, pairs.Count);

        public void Add(RankedQuote quote, IReadOnlyList<string> words) => _quotes.Add((quote, words));

        public RankedQuote Told()
        {
            if (_quotes.Count == 1)
            {
                return best;
            }
            List<RankedQuote> earliest =
            [
                .. _quotes
                    .Select(known => known.Quote)
                    .OrderBy(quote => quote.Article.Article.Published?.Day ?? DateOnly.MaxValue)
                    .ThenBy(quote => quote.Article.Sequence),
            ];
            return earliest[0] with
            {
                OtherCarriers =
                [
                    .. earliest
                        .Where(quote => !IsOfSameArticle(quote, earliest[0]))
                        .Select(quote => quote.Article.Article)
                        .DistinctBy(article => article.Id),
                ],
            };
        }

        private static bool IsOfSameArticle(RankedQuote one, RankedQuote other) =>
            one.Article.Article.Id == other.Article.Article.Id;
    }
}
