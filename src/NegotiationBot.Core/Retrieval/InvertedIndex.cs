using System.Runtime.InteropServices;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Which units (passages, or quotes) hold which terms. Units are numbered in the order they are added, those of one article in a row; a removed
/// number is not given again. Not safe for several threads: <see cref="CorpusIndex"/> guards it.
/// </summary>
internal sealed class InvertedIndex
{
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly List<(int Owner, float Length)> _units = [];

    public int NextUnit => _units.Count;

    /// <summary>Adds the units of one article.</summary>
    /// <param name="owner">The article's number.</param>
    public void Add(IReadOnlyList<TermCounts> units, int owner)
    {
        foreach (var unit in units)
        {
            foreach (var (term, frequency) in unit.Counts)
            {
                ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, term, out _);
                (postings ??= []).Add(new Posting(NextUnit, frequency));
            }
            _units.Add((owner, unit.Length));
        }
    }

    /// <summary>Forgets the units of one article, numbered from <paramref name="first"/>.</summary>
    /// <param name="units">What was added then.</param>
    public void Remove(int first, IReadOnlyList<TermCounts> units)
    {
        foreach (var term in units.SelectMany(unit => unit.Counts.Keys).Distinct(StringComparer.Ordinal))
        {
            var postings = _postings[term];
            var from = IndexOf(postings, first);
            postings.RemoveRange(from, IndexOf(postings, first + units.Count) - from);
            if (postings.Count == 0)
            {
                _postings.Remove(term);
            }
        }
    }

    public List<Posting> PostingsOf(string term) => _postings.GetValueOrDefault(term) ?? [];

    public int OwnerOf(int unit) => _units[unit].Owner;

    public float LengthOf(int unit) => _units[unit].Length;

    /// <summary>Where the first posting at or after a unit stands.</summary>
    private static int IndexOf(List<Posting> postings, int unit)
    {
        var (low, high) = (0, postings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (postings[middle].Unit < unit)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }
}
