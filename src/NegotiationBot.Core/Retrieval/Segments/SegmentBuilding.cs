using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Makes segments of any number of articles, as many at a time as there are processors.</summary>
internal static class SegmentBuilding
{
    /// <summary>Some 80,000 passages with their quotes, whose words take 100 MB until they are a segment.</summary>
    private const int MostUnits = 1 << 18;

    /// <summary>Some 40 MB of words; when there are more they are forgotten with the segment that is finished.</summary>
    private const int MostWords = 1 << 18;

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
        return few.Count < WorthSharing ? Build(few.GetEnumerator()) : Share(few.Concat(Rest(walk)));
    }

    /// <summary>Everybody takes the next article when done with one, so that all are done at about the same time.</summary>
    private static List<Segment> Share(IEnumerable<IndexedArticle> articles)
    {
        var shares = Partitioner
            .Create(articles, EnumerablePartitionerOptions.NoBuffering)
            .GetPartitions(Environment.ProcessorCount);
        try
        {
            return [.. shares.AsParallel().SelectMany(Build)];
        }
        catch (AggregateException failures) when (failures.InnerExceptions is [var failure])
        {
            // What reading the articles throws is what the caller knows how to deal with.
            ExceptionDispatchInfo.Throw(failure);
            throw;
        }
    }

    private static List<Segment> Build(IEnumerator<IndexedArticle> articles)
    {
        var finished = new List<Segment>();
        var builder = new SegmentBuilder();
        using (articles)
        {
            while (articles.MoveNext())
            {
                builder.Add(articles.Current);
                if (builder.Units >= MostUnits)
                {
                    finished.Add(builder.Finish());
                    builder = builder.Words < MostWords ? builder : new SegmentBuilder();
                }
            }
        }
        if (builder.Articles > 0)
        {
            finished.Add(builder.Finish());
        }
        return finished;
    }

    private static IEnumerable<IndexedArticle> Rest(IEnumerator<IndexedArticle> walk)
    {
        while (walk.MoveNext())
        {
            yield return walk.Current;
        }
    }
}
