using System.Runtime.CompilerServices;
using System.Text;
using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The articles of a segment, by number from 0.</summary>
internal sealed class ArticleColumns
{
    public const int NoDay = -1;
    public const long NoMoment = -1;

    private readonly Sections _sections;
    private readonly string[] _collections;

    // People stay the same object while they are the same, and titles never change: they are read once for them.
    private readonly ConditionalWeakTable<SuppressedPeople, int[]> _naming = [];

    public ArticleColumns(Sections sections)
    {
        _sections = sections;
        _collections = new string[sections.Of<int>(Section.CollectionNameEnds).Length];
        for (var i = 0; i < _collections.Length; i++)
        {
            _collections[i] = Encoding.UTF8.GetString(NameOf(i, Section.CollectionNameEnds, Section.CollectionNames));
        }
    }

    public int Count => Sequences.Length;

    public ReadOnlySpan<long> Sequences => _sections.Of<long>(Section.Sequences);

    /// <summary>When they were stored, in ticks of UTC.</summary>
    public ReadOnlySpan<long> AddedAt => _sections.Of<long>(Section.AddedAt);

    private ReadOnlySpan<int> Days => _sections.Of<int>(Section.Days);

    /// <summary>The articles of each collection that has any.</summary>
    public IEnumerable<(string Collection, int Start, int End)> Collections
    {
        get
        {
            var start = 0;
            for (var i = 0; i < _collections.Length; i++)
            {
                var end = _sections.Of<int>(Section.CollectionEnds)[i];
                yield return (_collections[i], start, end);
                start = end;
            }
        }
    }

    public ArticleId IdOf(int article) => new(Encoding.UTF8.GetString(KeyOf(article)));

    /// <summary>An article's id in UTF-8.</summary>
    public ReadOnlySpan<byte> KeyOf(int article) => NameOf(article, Section.IdEnds, Section.Ids);

    public string TitleOf(int article) => Encoding.UTF8.GetString(NameOf(article, Section.TitleEnds, Section.Titles));

    /// <summary>The articles whose title names one of those people, ascending.</summary>
    public IReadOnlyList<int> Naming(SuppressedPeople people) =>
        people.IsEmpty
            ? []
            : _naming.GetValue(
                people,
                them => [.. Enumerable.Range(0, Count).Where(article => them.AreNamedIn(TitleOf(article)))]
            );

    public PublishedAt? PublishedOf(int article)
    {
        var day = Days[article];
        if (day == NoDay)
        {
            return null;
        }
        var moment = _sections.Of<long>(Section.Moments)[article];
        var offset = TimeSpan.FromMinutes(_sections.Of<short>(Section.Offsets)[article]);
        return new PublishedAt(
            DateOnly.FromDayNumber(day),
            moment == NoMoment ? null : new DateTimeOffset(moment, TimeSpan.Zero).ToOffset(offset)
        );
    }

    /// <summary>The first article of a stretch of one collection that was published on a day or later; its end where none was.</summary>
    public int FirstSince(DateOnly day, int start, int end)
    {
        var place = Days[start..end].BinarySearch(new AtOrAfter(day.DayNumber));
        return start + ~place;
    }

    /// <param name="key">The id in UTF-8.</param>
    public int? Find(ReadOnlySpan<byte> key)
    {
        foreach (var article in new HashSlots(_sections.Of<int>(Section.IdSlots)).Find(StableHash.Of(key)))
        {
            if (KeyOf(article).SequenceEqual(key))
            {
                return article;
            }
        }
        return null;
    }

    private ReadOnlySpan<byte> NameOf(int place, Section ends, Section bytes)
    {
        var allEnds = _sections.Of<int>(ends);
        return _sections.Of<byte>(bytes)[(place == 0 ? 0 : allEnds[place - 1])..allEnds[place]];
    }

    /// <summary>Compares every day as before or after, never equal: what is searched is the border between two days.</summary>
    private readonly struct AtOrAfter(int day) : IComparable<int>
    {
        public int CompareTo(int other) => other < day ? 1 : -1;
    }
}
