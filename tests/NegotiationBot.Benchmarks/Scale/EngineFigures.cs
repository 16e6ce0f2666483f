using System.Diagnostics;
using System.Globalization;
using NegotiationBot.Benchmarks.Engines;
using NegotiationBot.Benchmarks.Synthetic;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Benchmarks.Scale;

/// <summary>What was measured of one engine.</summary>
internal sealed record EngineFigures(IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>Articles that are made at once.</summary>
    private const int Batch = 4096;

    /// <summary>Each question is asked so often, and the fastest time counts: what else the machine does is no engine's doing.</summary>
    private const int Rounds = 3;

    public static EngineFigures Of(Engine engine, int articles, IReadOnlyList<string> questions, int changes) =>
        Load(engine, articles).Ask(engine, questions).Change(engine, articles, changes);

    /// <summary>Gives the engine all articles as one stream, as a bot builds its index from its store. Making them does not count.</summary>
    public static EngineFigures Load(Engine engine, int articles)
    {
        var making = default(Effort);
        IEnumerable<IndexedArticle> Made()
        {
            foreach (var batch in Enumerable.Range(0, articles).Chunk(Batch))
            {
                List<IndexedArticle> made = [];
                making += Effort.Of(() => made = [.. batch.AsParallel().AsOrdered().Select(SyntheticCorpus.Article)]);
                foreach (var article in made)
                {
                    yield return article;
                }
            }
        }
        var loading = Effort.Of(() => engine.Load(Made())) - making;
        var finishing = Effort.Of(engine.FinishLoading);
        var build = loading + finishing;
        return new EngineFigures(new Dictionary<string, string>())
            .With("build", $"{build.Clock.TotalSeconds:0.0} s, of it merging {finishing.Clock.TotalSeconds:0.0} s")
            .With("processor time of the build", $"{build.Processor.TotalSeconds:0.0} s")
            .With("index", $"{engine.Bytes / 1e6:0} MB");
    }

    public EngineFigures Ask(Engine engine, IReadOnlyList<string> questions)
    {
        var fastest = Enumerable
            .Range(0, Rounds + 1)
            .Select(_ => questions.Select(question => Time(() => engine.Search(question))).ToList())
            .Skip(1) // The first round only warms up.
            .Aggregate((one, other) => [.. one.Zip(other, (a, b) => a < b ? a : b)]);
        var times = new Percentiles(fastest);
        return With("queries a second", $"{times.PerSecond:N0}")
            .With("query p50", $"{times.At(.5):0.000} ms")
            .With("query p99", $"{times.At(.99):0.000} ms");
    }

    /// <summary>Adds articles with a word of their own and removes them again, each time until a search says so.</summary>
    public EngineFigures Change(Engine engine, int articles, int changes)
    {
        var added = Enumerable.Range(articles, changes).Select(WithItsOwnWord).ToList();
        var adding = new Percentiles([
            .. added.Select(article => Time(() => engine.Add(article), () => engine.Search(OwnWord(article)) > 0)),
        ]);
        var removing = new Percentiles([
            .. added.Select(article => Time(() => engine.Remove(article), () => engine.Search(OwnWord(article)) == 0)),
        ]);
        return With("added to searchable", $"p50 {adding.At(.5):0.00}, p99 {adding.At(.99):0.00} ms")
            .With("removed to gone", $"p50 {removing.At(.5):0.00}, p99 {removing.At(.99):0.00} ms");
    }

    private EngineFigures With(string measure, FormattableString figure) =>
        new(new Dictionary<string, string>(Cells) { [measure] = figure.ToString(CultureInfo.InvariantCulture) });

    private static IndexedArticle WithItsOwnWord(int number)
    {
        var article = SyntheticCorpus.Article(number);
        return article with { Article = article.Article with { Title = $"{article.Article.Title} xq{number}" } };
    }

    private static string OwnWord(IndexedArticle article) => $"xq{article.Article.Id}";

    private static TimeSpan Time(Action change, Func<bool> isSeen)
    {
        var elapsed = Time(change);
        return Time(() =>
            {
                if (!isSeen())
                {
                    throw new InvalidOperationException("A search does not see what was changed before it.");
                }
            }) + elapsed;
    }

    private static TimeSpan Time(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started);
    }
}
