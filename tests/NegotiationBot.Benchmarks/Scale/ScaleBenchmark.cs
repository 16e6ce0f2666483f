using NegotiationBot.Benchmarks.Engines;
using NegotiationBot.Benchmarks.Synthetic;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Benchmarks.Scale;

/// <summary>The index against other engines over the same passages, of which there may be a million, in one run.</summary>
internal static class ScaleBenchmark
{
    private const int Questions = 500;

    /// <summary>FTS5 takes a good part of a second for each of them.</summary>
    private const int QuestionsForFts5 = 50;

    private const int Changes = 500;

    public static int Run(int passages)
    {
        var articles = SyntheticCorpus.ArticlesFor(passages);
        var questions = SyntheticQuestions.About(articles, Questions);
        var folder = Directory.CreateTempSubdirectory("negotiation-bot-scale-");
        try
        {
            var table = new Table($"{articles * SyntheticCorpus.PassagesOfAnArticle:N0} passages");
            using (var own = new OwnEngine())
            {
                Add(table, own, Measure(own, articles, questions, folder.FullName));
            }
            GC.Collect();
            using (var lucene = new LuceneEngine(Path.Combine(folder.FullName, "lucene")))
            {
                Add(table, lucene, EngineFigures.Of(lucene, articles, questions, Changes).Cells);
            }
            using (var fts5 = new Fts5Engine(Path.Combine(folder.FullName, "fts5.db")))
            {
                Add(
                    table,
                    fts5,
                    EngineFigures.Of(fts5, articles, [.. questions.Take(QuestionsForFts5)], Changes).Cells
                );
            }
            table.Print();
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A million passages take many minutes, so that each engine's figures are told as soon as they are there.</summary>
    private static void Add(Table table, Engine engine, IReadOnlyDictionary<string, string> cells)
    {
        table.Add(engine.Name, cells);
        Console.Error.WriteLine(
            $"{engine.Name}: {string.Join("; ", cells.Select(cell => $"{cell.Key} {cell.Value}"))}"
        );
    }

    private static Dictionary<string, string> Measure(
        OwnEngine own,
        int articles,
        IReadOnlyList<string> questions,
        string folder
    )
    {
        var figures = EngineFigures.Load(own, articles);
        var opened = OpenedSnapshot.Of(own.Index, folder);
        var corpus = own.Index.Through(RetrievalFilter.Everything);
        var same = questions.Count(question =>
            own.Find(question).SequenceEqual(ExhaustiveSearch.Top(corpus, PassageSearch.TermsOf(question), Engine.Top))
        );
        figures = figures.Ask(own, questions).Change(own, articles, Changes);
        return new Dictionary<string, string>(figures.Cells)
        {
            ["quotes indexed along"] = $"{corpus.Quotes.Count:N0}",
            ["pruned = exhaustive"] = $"{same} of {questions.Count} questions",
            ["opened from the snapshot"] = $"{opened.Seconds:0.00} s",
            ["process with it open"] = $"{opened.WorkingSet / 1e6:0} MB",
        };
    }
}
