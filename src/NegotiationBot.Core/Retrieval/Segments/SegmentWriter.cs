using System.Runtime.InteropServices;
using System.Text;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Puts the sections of a segment together.</summary>
/// <param name="articles">In the order of <see cref="ArticleEntry.Order"/>.</param>
/// <param name="expectedTerms">How many bytes the terms will take, as far as is known.</param>
internal sealed class SegmentWriter(
    IReadOnlyList<ArticleEntry> articles,
    UnitLengths passageLengths,
    UnitLengths quoteLengths,
    int expectedTerms = 0
)
{
    public TermTableWriter Terms { get; } = new(passageLengths, quoteLengths, expectedTerms);

    /// <summary>The segment, after all terms were added.</summary>
    public Segment Finish()
    {
        var columns = new ReadOnlyMemory<byte>[Enum.GetValues<Section>().Length];
        void Set<T>(Section section, IEnumerable<T> values)
            where T : unmanaged => columns[(int)section] = MemoryMarshal.AsBytes<T>(values.ToArray()).ToArray();
        void SetNames(Section ends, Section bytes, IReadOnlyList<byte[]> names)
        {
            Set(ends, Sums(names.Select(name => name.Length)).Skip(1));
            Set(bytes, names.SelectMany(name => name));
        }

        Set(Section.Sequences, articles.Select(article => article.Sequence));
        Set(Section.AddedAt, articles.Select(article => article.AddedAt.UtcTicks));
        Set(Section.Days, articles.Select(article => article.Published?.Day.DayNumber ?? ArticleColumns.NoDay));
        var moments = articles.Select(article => article.Published?.Moment);
        Set(Section.Moments, moments.Select(moment => moment?.UtcTicks ?? ArticleColumns.NoMoment));
        Set(Section.Offsets, moments.Select(moment => (short)(moment?.TotalOffsetMinutes ?? 0)));
        var passages = Sums(articles.Select(article => article.Passages));
        var quotes = Sums(articles.Select(article => article.Quotes));
        Set(Section.PassageStarts, passages);
        Set(Section.QuoteStarts, quotes);
        Set(Section.PassageLengthsBefore, LengthsBefore(passages, passageLengths.All));
        Set(Section.QuoteLengthsBefore, LengthsBefore(quotes, quoteLengths.All));
        var ids = articles.Select(article => Encoding.UTF8.GetBytes(article.Id.Value)).ToList();
        SetNames(Section.IdEnds, Section.Ids, ids);
        int[] numbers = [.. Enumerable.Range(0, ids.Count)];
        Set(Section.IdSlots, HashSlots.Build(numbers, [.. ids.Select(id => StableHash.Of(id))]));
        var titles = articles.Select(article => Encoding.UTF8.GetBytes(article.Title));
        SetNames(Section.TitleEnds, Section.Titles, [.. titles]);
        var collections = articles.CountBy(article => article.Collection).ToList();
        Set(Section.CollectionEnds, Sums(collections.Select(collection => collection.Value)).Skip(1));
        var names = collections.Select(collection => Encoding.UTF8.GetBytes(collection.Key));
        SetNames(Section.CollectionNameEnds, Section.CollectionNames, [.. names]);
        Set(Section.PassageLengths, passageLengths.All.ToArray());
        Set(Section.QuoteLengths, quoteLengths.All.ToArray());
        columns[(int)Section.Terms] = Terms.Terms;
        Set(Section.TermSlots, Terms.Slots());
        return new Segment(Sections.Write(columns));
    }

    /// <summary>0, then what the first numbers are together, one more each time.</summary>
    private static int[] Sums(IEnumerable<int> numbers)
    {
        List<int> sums = [0];
        foreach (var number in numbers)
        {
            sums.Add(sums[^1] + number);
        }
        return [.. sums];
    }

    private static long[] LengthsBefore(int[] starts, ReadOnlySpan<ushort> lengths)
    {
        var before = new long[starts.Length];
        for (var article = 1; article < starts.Length; article++)
        {
            before[article] = before[article - 1];
            foreach (var length in lengths[starts[article - 1]..starts[article]])
            {
                before[article] += length;
            }
        }
        return before;
    }
}
