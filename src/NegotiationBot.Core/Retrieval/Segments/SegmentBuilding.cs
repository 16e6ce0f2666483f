using System.Runtime.ExceptionServices;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Makes segments of any number of articles, as many at a time as there are processors.</summary>
internal sealed class SegmentBuilding
{
    /// <summary>Some 80,000 passages with their quotes, whose words take 100 MB until they are a segment.</summary>
    private const int MostUnits = 1 << 18;

    /// <summary>Fewer articles are counted sooner than the work is shared out.</summary>
    private const int WorthSharing = 16;

    private readonly List<Segment> _finished = [];
    private SegmentBuilder _builder = new();

    private SegmentBuilding() { }

    public static IReadOnlyList<Segment> Run(IEnumerable<IndexedArticle> articles)
    {
        using var walk = articles.GetEnumerator();
        var few = new List<IndexedArticle>(WorthSharing);
        while (few.Count < WorthSharing && walk.MoveNext())
        {
            few.Add(walk.Current);
        }
        return few.Count < WorthSharing
            ? few.Aggregate(new SegmentBuilding(), Add).Finish()
            : Share(few.Concat(Rest(walk)));
    }

    private static List<Segment> Share(IEnumerable<IndexedArticle> articles)
    {
        try
        {
            return articles
                .AsParallel()
                .Aggregate(
                    () => new SegmentBuilding(),
                    Add,
                    (one, other) =>
                    {
                        one._finished.AddRange(other.Finish());
                        return one;
                    },
                    all => all.Finish()
                );
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

    private static SegmentBuilding Add(SegmentBuilding building, IndexedArticle article)
    {
        building._builder.Add(article);
        if (building._builder.Units >= MostUnits)
        {
            building.Finish();
        }
        return building;
    }

    private List<Segment> Finish()
    {
        if (_builder.Articles > 0)
        {
            _finished.Add(_builder.Finish());
            _builder = new SegmentBuilder();
        }
        return _finished;
    }
}
