using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// A search by <see cref="Bm25"/> over all segments of what may be seen. Its statistics are those of the units it may see, so that a hidden article changes
/// neither what is found nor a score.
/// </summary>
internal sealed class RankedSearch(VisibleCorpus corpus, UnitKind kind)
{
    private readonly UnitStatistics _units = kind is UnitKind.Passage ? corpus.Passages : corpus.Quotes;

    /// <summary>The units that score highest, best first, equals in the order of storing and of the text; a unit with none of the terms is not among them.</summary>
    /// <param name="terms">A term given twice counts with both weights.</param>
    /// <param name="along">Of a term, in whose postings alone units are looked for; null for all units.</param>
    public IReadOnlyList<ScoredUnit> Top(IReadOnlyList<WeightedTerm> terms, int top, string? along = null)
    {
        var wanted = Wanted(terms);
        var best = new BestUnits(top, ByStoring);
        var window = ScoreWindow.Take();
        for (var segment = 0; segment < corpus.Segments.Count && top > 0; segment++)
        {
            Search(segment, wanted, along, best, window);
        }
        window.GiveBack();
        var found = best.Drain();
        return Array.ConvertAll(
            found,
            unit => new ScoredUnit(corpus.Segments[unit.Segment], unit.Unit, Score.ToDouble(unit.Score))
        );
    }

    private List<WantedTerm> Wanted(IReadOnlyList<WeightedTerm> terms)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (term, weight) in terms)
        {
            weights[term] = weights.GetValueOrDefault(term) + weight;
        }
        var wanted = new List<WantedTerm>(weights.Count);
        foreach (var (term, weight) in weights)
        {
            wanted.Add(new WantedTerm(term, weight, corpus.Segments, kind, _units.Count));
        }
        return wanted;
    }

    private void Search(int segment, List<WantedTerm> wanted, string? along, BestUnits best, ScoreWindow window)
    {
        var scorers = new List<TermScorer>(wanted.Count);
        foreach (var term in wanted)
        {
            if (term.ListIn(segment) is { } list)
            {
                scorers.Add(new TermScorer(list, _units.Scoring[segment], term.Scale));
            }
        }
        var visible = corpus.Segments[segment];
        var search = new MaxScoreSearch(segment, visible.Units(kind), scorers, best);
        if (along is null)
        {
            search.Run(window);
        }
        else if (visible.Find(along, kind) is { } list)
        {
            search.RunAlong(list);
        }
    }

    private int ByStoring(FoundUnit a, FoundUnit b)
    {
        return SequenceOf(a).CompareTo(SequenceOf(b)) is not 0 and var bySequence ? bySequence
            : a.Segment != b.Segment ? a.Segment.CompareTo(b.Segment)
            : a.Unit.CompareTo(b.Unit);
    }

    private long SequenceOf(FoundUnit found)
    {
        var segment = corpus.Segments[found.Segment].Segment;
        return segment.Articles.Sequences[segment.ArticleOf(kind, found.Unit)];
    }
}
