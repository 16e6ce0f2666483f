using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// A search by <see cref="Bm25"/> over all segments of what may be seen. Its statistics are those of the units it may see, so that a hidden article changes
/// neither what is found nor a score.
/// </summary>
internal sealed class RankedSearch(VisibleCorpus corpus, UnitKind kind)
{
    private readonly UnitStatistics _units = kind is UnitKind.Passage ? corpus.Passages : corpus.Quotes;
    private readonly ScoreWindow _window = new();

    /// <summary>The units that score highest, best first, equals in the order of storing and of the text; a unit with none of the terms is not among them.</summary>
    /// <param name="terms">A term given twice counts with both weights.</param>
    /// <param name="along">Of a term, in whose postings alone units are looked for; null for all units.</param>
    public IReadOnlyList<ScoredUnit> Top(IReadOnlyList<WeightedTerm> terms, int top, string? along = null)
    {
        var wanted = terms
            .GroupBy(term => term.Term, StringComparer.Ordinal)
            .Select(same => Look(same.Key, same.Sum(term => term.Weight)))
            .ToList();
        var best = new BestUnits(top, ByStoring);
        for (var segment = 0; segment < corpus.Segments.Count && top > 0; segment++)
        {
            Search(segment, wanted, along, best);
        }
        return
        [
            .. best.Drain()
                .Select(found => new ScoredUnit(
                    corpus.Segments[found.Segment],
                    found.Unit,
                    Score.ToDouble(found.Score)
                )),
        ];
    }

    private void Search(int segment, List<WantedTerm> wanted, string? along, BestUnits best)
    {
        var visible = corpus.Segments[segment];
        var scoring = _units.Scoring[segment];
        var terms =
            from term in wanted
            where term.Lists[segment] is not null
            select new TermScorer(term.Lists[segment]!.Value, scoring, term.Scale);
        var search = new MaxScoreSearch(segment, visible.Units(kind), terms, best);
        if (along is null)
        {
            search.Run(_window);
        }
        else if (visible.Find(along, kind) is { } list)
        {
            search.RunAlong(list);
        }
    }

    private WantedTerm Look(string term, double weight)
    {
        var lists = corpus.Segments.Select(segment => segment.Find(term, kind)).ToArray();
        var holding = lists
            .Select((list, i) => list is { } held ? corpus.Segments[i].Units(kind).CountOf(held) : 0)
            .Sum();
        return new WantedTerm(lists, Score.Scale(weight * Bm25.InverseFrequency(_units.Count, holding)));
    }

    private int ByStoring(FoundUnit a, FoundUnit b)
    {
        var (first, second) = (Article(a), Article(b));
        return first.Sequence.CompareTo(second.Sequence) is not 0 and var bySequence ? bySequence
            : a.Segment != b.Segment ? a.Segment.CompareTo(b.Segment)
            : a.Unit.CompareTo(b.Unit);
    }

    private VisibleArticle Article(FoundUnit found) =>
        new(corpus.Segments[found.Segment], corpus.Segments[found.Segment].Segment.ArticleOf(kind, found.Unit));

    /// <param name="Lists">By segment.</param>
    /// <param name="Scale">What the term adds where its saturation is 1.</param>
    private readonly record struct WantedTerm(PostingList?[] Lists, double Scale);
}
