using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What a filter lets through of one collection in one segment.</summary>
/// <param name="Articles">In the order of their publication.</param>
internal sealed record VisibleCollection(VisibleSegment In, string Name, Ranges Articles)
{
    /// <summary>When the first of those with a date was published; null where none has.</summary>
    public PublishedAt? Earliest =>
        Numbers.Select(In.Segment.Articles.PublishedOf).FirstOrDefault(published => published is not null);

    /// <summary>When the last was published; null where none is dated.</summary>
    public PublishedAt? Latest => In.Segment.Articles.PublishedOf(Articles.All.Last().End - 1);

    private IEnumerable<int> Numbers =>
        Articles.All.SelectMany(range => Enumerable.Range(range.Start, range.End - range.Start));

    /// <summary>The articles in the order of <see cref="VisibleArticle.LatestFirst"/>.</summary>
    public IEnumerable<VisibleArticle> LatestFirst() =>
        Articles
            .All.Reverse()
            .SelectMany(range => Enumerable.Range(range.Start, range.End - range.Start).Reverse())
            .Select(number => new VisibleArticle(In, number));

    /// <summary>Those of the articles that have quotes in a list, with them in the order of the text.</summary>
    public IEnumerable<ArticleQuotes> LatestFirst(PostingList list)
    {
        var quotes = new List<int>();
        var article = -1;
        foreach (var quote in Articles.All.Reverse().SelectMany(range => InOf(list, range.Start, range.End)))
        {
            var its = In.Segment.ArticleOf(UnitKind.Quote, quote);
            if (its != article && quotes.Count > 0)
            {
                yield return new ArticleQuotes(new VisibleArticle(In, article), Ascending(quotes));
                quotes.Clear();
            }
            article = its;
            quotes.Add(quote);
        }
        if (quotes.Count > 0)
        {
            yield return new ArticleQuotes(new VisibleArticle(In, article), Ascending(quotes));
        }
    }

    private IEnumerable<int> InOf(PostingList list, int firstArticle, int endArticle)
    {
        var starts = In.Segment.StartsOf(UnitKind.Quote);
        return list.Descending(starts[firstArticle], starts[endArticle]);
    }

    private static int[] Ascending(List<int> descending) => [.. Enumerable.Reverse(descending)];
}
