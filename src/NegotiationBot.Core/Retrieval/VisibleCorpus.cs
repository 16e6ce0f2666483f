using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What one filter lets through of one state of the index, and all that is counted of it. Immutable; an index that changes makes new ones.</summary>
internal sealed class VisibleCorpus
{
    private readonly Lazy<ILookup<string, QuoteHit>> _quotes;
    private readonly Lazy<IReadOnlyList<MetSpeaker>> _speakers;

    public VisibleCorpus(IReadOnlyList<IndexSlot?> slots, RetrievalFilter filter)
    {
        IsVisible = [.. slots.Select(slot => slot is not null && filter.LetsThrough(slot.Article.Article))];
        var seen = slots.Where((_, number) => IsVisible[number]).OfType<IndexSlot>().ToList();
        Passages = new UnitStatistics(seen.Sum(s => s.Article.Passages.Count), seen.Sum(s => s.PassageLength));
        Quotes = new UnitStatistics(seen.Sum(s => s.Article.Quotes.Count), seen.Sum(s => s.QuoteLength));
        Articles =
        [
            .. seen.Select(slot => slot.Article)
                .OrderByDescending(article => article.Article.Published?.Day)
                .ThenByDescending(article => article.Article.Published?.Moment),
        ];
        Coverage = Count(Articles);
        _quotes = new(() => QuotesOf(Articles).ToLookup(hit => hit.Quote.Attribution.Speaker!));
        _speakers = new(() => [.. _quotes.Value.Select(Meet)]);
    }

    /// <summary>By an article's number, whether it may be seen.</summary>
    public bool[] IsVisible { get; }

    public UnitStatistics Passages { get; }

    public UnitStatistics Quotes { get; }

    /// <summary>The latest published first, undated ones last.</summary>
    public IReadOnlyList<IndexedArticle> Articles { get; }

    public Coverage Coverage { get; }

    public IReadOnlyList<MetSpeaker> Speakers => _speakers.Value;

    public IEnumerable<QuoteHit> QuotesBy(string speaker) => _quotes.Value[speaker];

    private static IEnumerable<QuoteHit> QuotesOf(IEnumerable<IndexedArticle> articles) =>
        articles.SelectMany(article =>
            article
                .Quotes.Where(quote => quote.Attribution.Speaker is not null)
                .Select(quote => new QuoteHit(article, quote, 0))
        );

    private static MetSpeaker Meet(IGrouping<string, QuoteHit> quotes) =>
        new(
            quotes.Key,
            [
                .. quotes
                    .Where(hit => hit.Quote.Attribution.IsNamed)
                    .Select(hit => hit.Quote.Attribution.Office)
                    .OfType<string>()
                    .CountBy(office => office)
                    .OrderByDescending(office => office.Value)
                    .Select(office => office.Key),
            ],
            quotes.Count()
        );

    private static Coverage Count(IReadOnlyList<IndexedArticle> articles) =>
        new(
            articles.Count,
            articles.LastOrDefault(IsDated)?.Article.Published,
            articles.FirstOrDefault(IsDated)?.Article.Published,
            articles.Count == 0 ? null : articles.Max(article => article.AddedAt),
            articles.Count > 0 && articles.All(article => article.Article.Collection == Article.SampleCollection)
        );

    private static bool IsDated(IndexedArticle article) => article.Article.Published is not null;
}
