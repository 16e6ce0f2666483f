using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Segments made of one article after another, each finished when it is large enough, or when an article comes that it has already: a segment knows each by its
/// id. For one thread.
/// </summary>
internal sealed class SegmentSeries
{
    /// <summary>Some 80,000 passages with their quotes, whose words take 100 MB until they are a segment.</summary>
    private const int MostUnits = 1 << 18;

    /// <summary>Some 40 MB of words; when there are more they are forgotten with the segment that is finished.</summary>
    private const int MostWords = 1 << 18;

    private readonly List<Segment> _finished = [];
    private readonly HashSet<ArticleId> _held = [];
    private SegmentBuilder _builder = new();

    public void Add(IndexedArticle article)
    {
        if (_held.Contains(article.Article.Id))
        {
            FinishSegment();
        }
        _held.Add(article.Article.Id);
        _builder.Add(article);
        if (_builder.Units >= MostUnits)
        {
            FinishSegment();
        }
    }

    public IReadOnlyList<Segment> Finish()
    {
        if (_builder.Articles > 0)
        {
            _finished.Add(_builder.Finish());
        }
        return _finished;
    }

    private void FinishSegment()
    {
        _finished.Add(_builder.Finish());
        _held.Clear();
        _builder = _builder.Words < MostWords ? _builder : new SegmentBuilder();
    }
}
