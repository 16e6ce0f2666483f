namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// One search of an inverted index, unit by unit along all postings at once. Its statistics are those of the units it may see, so that a hidden article
/// changes neither what is found nor a score.
/// </summary>
/// <param name="visible">By the owner's number, whether its units may be seen.</param>
/// <param name="units">Of those that may be seen.</param>
internal sealed class RankedSearch(InvertedIndex index, bool[] visible, UnitStatistics units)
{
    private readonly double _averageLength = units.AverageLength;

    public int CountWith(string term) => CountVisible(index.PostingsOf(term));

    /// <summary>The numbers of the units that score highest, best first, equals by number; a unit with none of the terms is not among them.</summary>
    public IReadOnlyList<(int Unit, double Score)> Top(IReadOnlyList<WeightedTerm> terms, int top)
    {
        var cursors = CursorsFor(terms);
        var best = new PriorityQueue<int, (double Score, int Unit)>(WorstFirst);
        while (NextUnit(cursors) is { } unit)
        {
            var score = cursors.Sum(cursor => cursor.Take(unit, index.LengthOf(unit) / _averageLength));
            if (!visible[index.OwnerOf(unit)])
            {
                continue;
            }
            if (best.Count < top)
            {
                best.Enqueue(unit, (score, unit));
            }
            else
            {
                best.EnqueueDequeue(unit, (score, unit));
            }
        }
        return Drain(best);
    }

    private static readonly Comparer<(double Score, int Unit)> WorstFirst = Comparer<(double Score, int Unit)>.Create(
        (a, b) => a.Score != b.Score ? a.Score.CompareTo(b.Score) : b.Unit.CompareTo(a.Unit)
    );

    private List<PostingCursor> CursorsFor(IReadOnlyList<WeightedTerm> terms)
    {
        var cursors = new List<PostingCursor>();
        foreach (var term in terms.GroupBy(term => term.Term, StringComparer.Ordinal))
        {
            var postings = index.PostingsOf(term.Key);
            var weight = term.Sum(t => t.Weight) * Bm25.InverseFrequency(units.Count, CountVisible(postings));
            cursors.Add(new PostingCursor(postings, weight));
        }
        return cursors;
    }

    private int CountVisible(List<Posting> postings)
    {
        var count = 0;
        foreach (var posting in postings)
        {
            count += visible[index.OwnerOf(posting.Unit)] ? 1 : 0;
        }
        return count;
    }

    private static int? NextUnit(List<PostingCursor> cursors)
    {
        int? next = null;
        foreach (var cursor in cursors)
        {
            next = cursor.Unit is { } unit && (next is null || unit < next) ? unit : next;
        }
        return next;
    }

    private static (int Unit, double Score)[] Drain(PriorityQueue<int, (double Score, int Unit)> worstFirst)
    {
        var ranked = new (int Unit, double Score)[worstFirst.Count];
        for (var i = ranked.Length - 1; i >= 0; i--)
        {
            worstFirst.TryDequeue(out var unit, out var rank);
            ranked[i] = (unit, rank.Score);
        }
        return ranked;
    }
}
