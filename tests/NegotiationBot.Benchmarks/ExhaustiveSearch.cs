using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Benchmarks;

/// <summary>Scores every posting of every term, skipping nothing: what the index's own search must agree with.</summary>
internal static class ExhaustiveSearch
{
    public static IReadOnlyList<(VisibleSegment In, int Unit, double Score)> Top(
        VisibleCorpus corpus,
        IReadOnlyList<WeightedTerm> terms,
        int top
    )
    {
        var weighted = terms
            .Select(term =>
                (
                    term.Term,
                    Scale: Score.Scale(
                        term.Weight * Bm25.InverseFrequency(corpus.Passages.Count, corpus.PassagesWith(term.Term))
                    )
                )
            )
            .ToList();
        var all = corpus.Segments.SelectMany(segment => ScoresIn(segment, weighted, corpus.Passages.MeanLength));
        return
        [
            .. all.OrderByDescending(unit => unit.Score)
                .ThenBy(unit =>
                    unit.In.Segment.Articles.Sequences[unit.In.Segment.ArticleOf(UnitKind.Passage, unit.Unit)]
                )
                .ThenBy(unit => unit.Unit)
                .Take(top)
                .Select(unit => (unit.In, unit.Unit, Score.ToDouble(unit.Score))),
        ];
    }

    private static List<(VisibleSegment In, int Unit, long Score)> ScoresIn(
        VisibleSegment segment,
        List<(string Term, double Scale)> terms,
        double meanLength
    )
    {
        var lengths = segment.Segment.LengthsOf(UnitKind.Passage);
        var scores = new long[lengths.Length];
        var units = new int[UnitBlock.Most];
        var frequencies = new byte[UnitBlock.Most];
        foreach (var (term, scale) in terms)
        {
            if (segment.Find(term, UnitKind.Passage) is not { } list)
            {
                continue;
            }
            for (var block = 0; block < list.Blocks; block++)
            {
                var count = list.CopyTo(block, units, frequencies);
                for (var i = 0; i < count; i++)
                {
                    var norm = Bm25.LengthNorm(lengths[units[i]] / meanLength);
                    scores[units[i]] += Score.Round(
                        scale * Bm25.Saturation(Frequency.Occurrences[frequencies[i]], norm)
                    );
                }
            }
        }
        var found = new List<(VisibleSegment In, int Unit, long Score)>();
        var visible = segment.Units(UnitKind.Passage);
        // Only the best few of a segment can be among the best of all; a threshold spares sorting them all.
        for (var unit = 0; unit < scores.Length; unit++)
        {
            if (scores[unit] > 0 && visible.Contains(unit))
            {
                found.Add((segment, unit, scores[unit]));
            }
        }
        return found;
    }
}
