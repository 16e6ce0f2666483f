using System.Runtime.InteropServices;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Counts the terms of units of one kind, unit by unit and article by article; then gives the postings of each term.</summary>
internal sealed class TermCounter
{
    private readonly List<int> _terms = [];
    private readonly List<byte> _quarters = [];

    /// <summary>By unit, its length and where its postings end in the lists above.</summary>
    private readonly List<(ushort Length, int Postings)> _units = [];

    /// <summary>By term, its latest unit, and where that posting stands in the lists above.</summary>
    private readonly List<(int Unit, int Posting)> _latest = [];

    /// <summary>By article, where its units end.</summary>
    private readonly List<int> _articles = [];

    private int _length;

    /// <summary>How many units were counted.</summary>
    public int Units => _units.Count;

    /// <summary>Counts terms once more in the unit under way.</summary>
    /// <param name="quarters">The weight of the field they stand in, in quarters.</param>
    public void Add(ReadOnlySpan<int> terms, int quarters)
    {
        foreach (var term in terms)
        {
            if (term != Vocabulary.NotIndexed)
            {
                _length += quarters;
                Mark(term, quarters);
            }
        }
    }

    /// <summary>The same of one term without making the unit longer: for what is no word of it.</summary>
    public void Mark(int term, int quarters)
    {
        while (_latest.Count <= term)
        {
            _latest.Add((-1, -1));
        }
        ref var latest = ref CollectionsMarshal.AsSpan(_latest)[term];
        if (latest.Unit == Units)
        {
            _quarters[latest.Posting] = (byte)Math.Min(_quarters[latest.Posting] + quarters, Frequency.Most);
            return;
        }
        latest = (Units, _terms.Count);
        _terms.Add(term);
        _quarters.Add((byte)quarters);
    }

    /// <summary>The unit under way is complete.</summary>
    public void EndUnit()
    {
        _units.Add(((ushort)Math.Min(_length, ushort.MaxValue), _terms.Count));
        _length = 0;
    }

    /// <summary>All units of an article were counted.</summary>
    public void EndArticle() => _articles.Add(Units);

    /// <summary>The postings of all terms, the units numbered anew.</summary>
    /// <param name="terms">How many there are.</param>
    /// <param name="order">Of the articles, by the order in which they were counted.</param>
    public CountedTerms Finish(int terms, IReadOnlyList<int> order)
    {
        var starts = StartsOf(terms);
        var next = starts.AsSpan(0, terms).ToArray();
        var units = new int[_terms.Count];
        var frequencies = new byte[_terms.Count];
        var lengths = new List<ushort>(Units);
        foreach (var unit in order.SelectMany(UnitsOf))
        {
            for (var posting = unit == 0 ? 0 : _units[unit - 1].Postings; posting < _units[unit].Postings; posting++)
            {
                var place = next[_terms[posting]]++;
                units[place] = lengths.Count;
                frequencies[place] = Frequency.Rank(_quarters[posting]);
            }
            lengths.Add(_units[unit].Length);
        }
        return new CountedTerms(starts, units, frequencies, new UnitLengths([.. lengths]));
    }

    /// <summary>Begins anew, with the room that it has taken.</summary>
    public void Clear()
    {
        _terms.Clear();
        _quarters.Clear();
        _units.Clear();
        _latest.Clear();
        _articles.Clear();
    }

    /// <summary>By term, where its postings start if they stand behind each other; then where the last end.</summary>
    private int[] StartsOf(int terms)
    {
        var starts = new int[terms + 1];
        foreach (var term in _terms)
        {
            starts[term + 1]++;
        }
        for (var term = 0; term < terms; term++)
        {
            starts[term + 1] += starts[term];
        }
        return starts;
    }

    private IEnumerable<int> UnitsOf(int article)
    {
        var start = article == 0 ? 0 : _articles[article - 1];
        return Enumerable.Range(start, _articles[article] - start);
    }
}
