using System.Text;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What a filter lets through of one segment; <see cref="RetrievalFilter.LetsThrough"/> says the same of one article.</summary>
internal sealed class VisibleSegment
{
    /// <summary>In bytes; a longer one is found as well, only not as fast.</summary>
    private const int LongestKey = 256;

    private readonly Ranges _passages;
    private readonly Ranges _quotes;

    public VisibleSegment(LiveSegment live, RetrievalFilter filter)
    {
        var shown = live.Without(live.Segment.Articles.Naming(filter.Veil.People));
        Segment = live.Segment;
        Collections =
        [
            .. from stretch in Segment.Articles.Collections
            where filter.Collections?.Contains(stretch.Collection) is not false
            let days = DaysOf(filter, stretch.Start, stretch.End)
            let articles = new Ranges(shown.LiveIn(days.Start, days.End))
            where articles.Count > 0
            select new VisibleCollection(this, stretch.Collection, articles),
        ];
        Articles = new Ranges(Collections.SelectMany(collection => collection.Articles.All));
        _passages = UnitsOf(UnitKind.Passage);
        _quotes = UnitsOf(UnitKind.Quote);
    }

    public Segment Segment { get; }

    /// <summary>By collection, those that have any article to be seen.</summary>
    public IReadOnlyList<VisibleCollection> Collections { get; }

    public Ranges Articles { get; }

    public Ranges Units(UnitKind kind) => kind is UnitKind.Passage ? _passages : _quotes;

    /// <summary>The postings of a term, hidden ones too; null where it has none of that kind.</summary>
    public PostingList? Find(string term, UnitKind kind)
    {
        Span<byte> key = stackalloc byte[LongestKey];
        return Encoding.UTF8.TryGetBytes(term, key, out var length)
            ? Segment.Terms.Find(key[..length])?.PostingsOf(kind)
            : Segment.Terms.Find(Encoding.UTF8.GetBytes(term))?.PostingsOf(kind);
    }

    /// <summary>In how many visible units a term stands.</summary>
    public int CountWith(string term, UnitKind kind) => Find(term, kind) is { } list ? Units(kind).CountOf(list) : 0;

    /// <summary>The lengths of all visible units together, in quarters of a word.</summary>
    public long LengthOf(UnitKind kind)
    {
        var before = Segment.LengthsBefore(kind);
        var length = 0L;
        foreach (var (start, end) in Articles.All)
        {
            length += before[end] - before[start];
        }
        return length;
    }

    /// <summary>When the newest of the visible articles was stored.</summary>
    public DateTimeOffset NewestAdded()
    {
        var newest = 0L;
        foreach (var (start, end) in Articles.All)
        {
            foreach (var ticks in Segment.Articles.AddedAt[start..end])
            {
                newest = Math.Max(newest, ticks);
            }
        }
        return new DateTimeOffset(newest, TimeSpan.Zero);
    }

    private Ranges UnitsOf(UnitKind kind) =>
        new(Articles.All.Select(range => (Segment.StartsOf(kind)[range.Start], Segment.StartsOf(kind)[range.End])));

    /// <summary>An undated article passes only where no day is asked for.</summary>
    private (int Start, int End) DaysOf(RetrievalFilter filter, int start, int end)
    {
        if (filter is { From: null, To: null })
        {
            return (start, end);
        }
        var from = Segment.Articles.FirstSince(filter.From ?? DateOnly.MinValue, start, end);
        var to =
            filter.To is { } last && last < DateOnly.MaxValue
                ? Segment.Articles.FirstSince(last.AddDays(1), start, end)
                : end;
        return (from, Math.Max(from, to));
    }
}
