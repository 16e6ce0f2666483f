using System.Runtime.InteropServices;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Counts the terms of units of one kind, unit by unit; then gives the postings of each term.</summary>
internal sealed class TermCounter
{
    private readonly List<int> _terms = [];
    private readonly List<int> _units = [];
    private readonly List<int> _quarters = [];
    private readonly List<ushort> _lengths = [];

    /// <summary>By term, where its latest posting stands in the lists above.</summary>
    private readonly List<int> _latest = [];

    private int _length;

    /// <summary>Counts a term once more in the unit under way.</summary>
    /// <param name="quarters">The weight of the field it stands in, in quarters.</param>
    public void Add(int term, int quarters)
    {
        _length += quarters;
        Mark(term, quarters);
    }

    /// <summary>The same without making the unit longer: for what is no word of it.</summary>
    public void Mark(int term, int quarters)
    {
        while (_latest.Count <= term)
        {
            _latest.Add(-1);
        }
        if (_latest[term] is >= 0 and var latest && _units[latest] == _lengths.Count)
        {
            _quarters[latest] += quarters;
            return;
        }
        _latest[term] = _terms.Count;
        _terms.Add(term);
        _units.Add(_lengths.Count);
        _quarters.Add(quarters);
    }

    /// <summary>The unit under way is complete.</summary>
    public void EndUnit()
    {
        _lengths.Add((ushort)Math.Min(_length, ushort.MaxValue));
        _length = 0;
    }

    public UnitLengths Lengths() => new([.. _lengths]);

    /// <summary>The postings of all terms, one term's behind the other's.</summary>
    public CountedTerms Finish(int terms)
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
        var next = starts.AsSpan(0, terms).ToArray();
        var units = new int[_terms.Count];
        var frequencies = new byte[_terms.Count];
        var quarters = CollectionsMarshal.AsSpan(_quarters);
        for (var i = 0; i < _terms.Count; i++)
        {
            var place = next[_terms[i]]++;
            units[place] = _units[i];
            frequencies[place] = Frequency.Rank(quarters[i]);
        }
        return new CountedTerms(starts, units, frequencies);
    }
}
