using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Makes segments of any number of articles, as many at a time as there are processors.</summary>
internal static class SegmentBuilding
{
    /// <summary>Fewer articles are counted sooner than the work is shared out.</summary>
    private const int WorthSharing = 16;

    public static IReadOnlyList<Segment> Run(IEnumerable<IndexedArticle> articles)
    {
        using var walk = articles.GetEnumerator();
        var few = new List<IndexedArticle>(WorthSharing);
        while (few.Count < WorthSharing && walk.MoveNext())
        {
            few.Add(walk.Current);
        }
        if (few.Count == WorthSharing)
        {
            return Share(few.Concat(Rest(walk)));
        }
        var series = new SegmentSeries();
        few.ForEach(series.Add);
        return series.Finish();
    }

    /// <summary>Everybody takes the next article when done with one, so that all are done at about the same time.</summary>
    private static List<Segment> Share(IEnumerable<IndexedArticle> articles)
    {
        try
        {
            return
            [
                .. Partitioner
                    .Create(articles, EnumerablePartitionerOptions.NoBuffering)
                    .AsParallel()
                    .Aggregate(
                        () => new List<SegmentSeries> { new() },
                        (own, article) =>
                        {
                            own[0].Add(article);
                            return own;
                        },
                        (all, more) => [.. all, .. more],
                        all => all
                    )
                    .AsParallel()
                    .SelectMany(series => series.Finish()),
            ];
        }
        catch (AggregateException failures) when (failures.InnerExceptions is [var failure])
        {
            // What reading the articles throws is what the caller knows how to deal with.
            ExceptionDispatchInfo.Throw(failure);
            throw;
        }
    }

    private static IEnumerable<IndexedArticle> Rest(IEnumerator<IndexedArticle> walk)
    {
        while (walk.MoveNext())
        {
            yield return walk.Current;
        }
    }
}
