using System.Collections.Concurrent;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Makes segments of any number of articles, as many at a time as there are processors.</summary>
internal sealed class SegmentBuilding
{
    /// <summary>Some 40,000 passages with their quotes, whose words take 50 MB until they are a segment.</summary>
    private const int MostUnits = 1 << 17;

    /// <summary>Fewer articles are counted sooner than the work is shared out.</summary>
    private const int WorthSharing = 16;

    private readonly List<Segment> _finished = [];
    private SegmentBuilder _builder = new();

    private SegmentBuilding() { }

    public static IReadOnlyList<Segment> Run(IEnumerable<IndexedArticle> articles)
    {
        if (articles is IReadOnlyCollection<IndexedArticle> { Count: < WorthSharing })
        {
            return articles.Aggregate(new SegmentBuilding(), Add).Finish();
        }
        return Partitioner
            .Create(articles, EnumerablePartitionerOptions.NoBuffering)
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
