using System.Diagnostics;
using System.Globalization;
using NegotiationBot.Benchmarks.Peers;
using NegotiationBot.Benchmarks.Synthetic;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Segments;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Benchmarks;

internal static class ScaleBenchmark
{
    public static int Run(int passages, bool peers)
    {
        var articles = SyntheticCorpus.ArticlesFor(passages);
        var store = new SyntheticCorpus();
        var index = new CorpusIndex(store);
        var building = TimeSpan.Zero;
        var generating = TimeSpan.Zero;
        long chars = 0,
            quotes = 0;
        var s0 = Stopwatch.GetTimestamp();
        foreach (
            var (c, q) in Enumerable
                .Range(0, articles)
                .AsParallel()
                .Select(SyntheticCorpus.Article)
                .Select(a => (a.Text.Length, a.Quotes.Count))
        )
        {
            chars += c;
            quotes += q;
        }
        generating = Stopwatch.GetElapsedTime(s0);
        s0 = Stopwatch.GetTimestamp();
        index.Put(Enumerable.Range(0, articles).Select(SyntheticCorpus.Article));
        building = Stopwatch.GetElapsedTime(s0);
        Console.WriteLine(
            $"{articles} articles, {index.Passages(RetrievalFilter.Everything)} passages, {quotes} quotes, {chars / 1e6:0} M characters; generated in {generating.TotalSeconds:0.0} s"
        );
        var started = Stopwatch.GetTimestamp();
        while (index.Merge()) { }
        var merging = Stopwatch.GetElapsedTime(started);
        Console.WriteLine(
            $"build {building.TotalSeconds:0.0} s + merge {merging.TotalSeconds:0.0} s; segments {index.Segments.Count}, bytes {index.Segments.Sum(s => (long)s.Content.Length) / 1e6:0.0} MB"
        );
        foreach (var g in new[] { "" })
        {
            GC.Collect(2, GCCollectionMode.Aggressive, true, true);
            Console.WriteLine(
                $"managed {GC.GetTotalMemory(true) / 1e6:0} MB, working set {Environment.WorkingSet / 1e6:0} MB"
            );
        }

        var questions = SyntheticQuestions.About(articles, 500);
        var corpus = index.Through(RetrievalFilter.Everything);
        IReadOnlyList<ScoredUnit> Ours(string q, int top) =>
            new RankedSearch(corpus, UnitKind.Passage).Top(Terms(q), top);
        foreach (var q in questions)
            Ours(q, 10);
        Thread.Sleep(300);
        foreach (var q in questions)
            Ours(q, 10);
        var p = new Percentiles([.. questions.Select(q => Time(() => Ours(q, 10)))]);
        Console.WriteLine($"ours top 10: {p.PerSecond:0} q/s {p}");
        p = new Percentiles([
            .. questions.Select(q => Time(() => new RankedSearch(corpus, UnitKind.Quote).Top(Terms(q), 250))),
        ]);
        Console.WriteLine($"ours quotes top 250: {p.PerSecond:0} q/s {p}");
        var same = questions
            .Take(50)
            .Count(q =>
                Ours(q, 10)
                    .Select(u => (u.In, u.Unit, u.Score))
                    .SequenceEqual(ExhaustiveSearch.Top(corpus, Terms(q), 10))
            );
        foreach (var q in questions.Take(50))
        {
            var a = Ours(q, 10);
            var b = ExhaustiveSearch.Top(corpus, Terms(q), 10);
            for (var i = 0; i < 10; i++)
                if ((a[i].In, a[i].Unit, a[i].Score) != b[i])
                    Console.WriteLine(
                        $"{q}: {i} {a[i].In.Segment.Articles.Count} {a[i].Unit} {a[i].Score:R} {a[i].In.Segment.Articles.Sequences[a[i].In.Segment.ArticleOf(UnitKind.Passage, a[i].Unit)]} <> {b[i].In.Segment.Articles.Count} {b[i].Unit} {b[i].Score:R} {b[i].In.Segment.Articles.Sequences[b[i].In.Segment.ArticleOf(UnitKind.Passage, b[i].Unit)]}"
                    );
        }
        {
            var live = index.Through(RetrievalFilter.Everything).Segments;
            long[] n = new long[2],
                by = new long[2],
                small = new long[2],
                smallBy = new long[2],
                fr = new long[2];
            long terms = 0,
                keyBytes = 0,
                total = 0;
            foreach (var seg in live)
            foreach (var e in seg.Segment.Terms.All())
            {
                terms++;
                keyBytes += e.Key.Length;
                foreach (var k in new[] { UnitKind.Passage, UnitKind.Quote })
                    if (e.PostingsOf(k) is { } l)
                    {
                        var (units, freqs) = l.Sizes();
                        n[(int)k] += l.Count;
                        by[(int)k] += units;
                        fr[(int)k] += freqs;
                        if (l.Count <= 8)
                        {
                            small[(int)k] += l.Count;
                            smallBy[(int)k] += units + freqs;
                        }
                    }
            }
            Console.WriteLine(
                $"terms {terms} keys {keyBytes}; postings {n[0]} {n[1]}; unit bits {by[0] * 8.0 / n[0]:0.00} {by[1] * 8.0 / n[1]:0.00}; freq bits {fr[0] * 8.0 / n[0]:0.00} {fr[1] * 8.0 / n[1]:0.00}; in lists <= 8: {small[0]} {small[1]} bytes {smallBy[0]} {smallBy[1]}"
            );
        }
        Console.WriteLine($"pruned = exhaustive on {same} of 50");
        if (!peers)
            return 0;

        var folder = Directory.CreateTempSubdirectory("negotiation-bot-scale-");
        try
        {
            started = Stopwatch.GetTimestamp();
            using var lucene = new LucenePeer(Path.Combine(folder.FullName, "lucene"));
            var id = 0;
            for (var a = 0; a < articles; a++)
            {
                var article = SyntheticCorpus.Article(a);
                foreach (var passage in article.Passages)
                    lucene.Add($"{id++}", article.Article.Title, passage.Span.Of(article.Text));
            }
            lucene.Commit();
            Console.WriteLine($"lucene build {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
            foreach (var q in questions)
                lucene.Search(q, 10);
            p = new Percentiles([.. questions.Select(q => Time(() => lucene.Search(q, 10)))]);
            Console.WriteLine($"lucene top 10: {p.PerSecond:0} q/s {p}");
        }
        finally
        {
            folder.Delete(true);
        }
        return 0;
    }

    private static IReadOnlyList<WeightedTerm> Terms(string words) =>
        [
            .. TermAnalyzer
                .Analyze(words)
                .Where(term => !TermAnalyzer.IsStopWord(term.Folded))
                .Select(term => new WeightedTerm(term.Term)),
        ];

    private static TimeSpan Time(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started);
    }
}
