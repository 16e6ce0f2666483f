using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Benchmarks;

/// <summary>Scores every posting of every term, skipping nothing: what the index's own search must agree with.</summary>
internal static class ExhaustiveSearch
{
    public static IReadOnlyList<ScoredUnit> Top(VisibleCorpus corpus, IReadOnlyList<WeightedTerm> terms, int top)
    {
        var best = new PriorityQueue<ScoredUnit, Rank>();
        foreach (var segment in corpus.Segments)
        {
            var scores = ScoresIn(segment, corpus, terms);
            for (var unit = 0; unit < scores.Length; unit++)
            {
                if (scores[unit] == 0 || !segment.Units(UnitKind.Passage).Contains(unit))
                {
                    continue;
                }
                var found = new ScoredUnit(segment, unit, Score.ToDouble(scores[unit]));
                best.Enqueue(found, new Rank(scores[unit], found.PlaceOf(UnitKind.Passage).Sequence, unit));
                if (best.Count > top)
                {
                    best.Dequeue();
                }
            }
        }
        var worstFirst = new List<ScoredUnit>();
        while (best.TryDequeue(out var unit, out _))
        {
            worstFirst.Add(unit);
        }
        return [.. Enumerable.Reverse(worstFirst)];
    }

    private static long[] ScoresIn(VisibleSegment segment, VisibleCorpus corpus, IReadOnlyList<WeightedTerm> terms)
    {
        var lengths = segment.Segment.LengthsOf(UnitKind.Passage);
        var scores = new long[lengths.Length];
        var units = new int[UnitBlock.Most];
        var frequencies = new byte[UnitBlock.Most];
        foreach (var term in terms)
        {
            if (segment.Find(term.Term, UnitKind.Passage) is not { } list)
            {
                continue;
            }
            var idf = Bm25.InverseFrequency(corpus.Passages.Count, corpus.PassagesWith(term.Term));
            for (var block = 0; block < list.Blocks; block++)
            {
                var count = list.CopyTo(block, units, frequencies);
                for (var i = 0; i < count; i++)
                {
                    var norm = Bm25.LengthNorm(lengths[units[i]] / corpus.Passages.MeanLength);
                    var saturation = Bm25.Saturation(Frequency.Occurrences[frequencies[i]], norm);
                    scores[units[i]] += Score.Round(Score.Scale(term.Weight * idf) * saturation);
                }
            }
        }
        return scores;
    }

    /// <summary>The worst first: the lower score, of equals the one stored later, then the one later in the text.</summary>
    private readonly record struct Rank(long Score, long Sequence, int Unit) : IComparable<Rank>
    {
        public int CompareTo(Rank other) =>
            Score != other.Score ? Score.CompareTo(other.Score)
            : Sequence != other.Sequence ? other.Sequence.CompareTo(Sequence)
            : other.Unit.CompareTo(Unit);
    }
}
