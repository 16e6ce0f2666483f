using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Benchmarks.Synthetic;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Hosting;
using NegotiationBot.Index;

namespace NegotiationBot.Benchmarks.Scale;

/// <summary>Whole questions through the bot's own services over a store of many passages: built, opened again, asked, changed.</summary>
internal static class AskBenchmark
{
    private const int Batch = 200;
    private const int Questions = 400;
    private const int Changes = 200;

    private static readonly string[] Frames =
    [
        "what did Speaker Number{0} say about {1}",
        "who said {1}",
        "what happened with {1}",
        "when was {1}",
        "where is {1}",
    ];

    public static async Task<int> RunAsync(int passages)
    {
        var articles = SyntheticCorpus.ArticlesFor(passages);
        var folder = Directory.CreateTempSubdirectory("negotiation-bot-ask-");
        try
        {
            using (var first = BotHost.Build(folder.FullName))
            {
                await first.Services.OpenDataAsync(CancellationToken.None);
                Figure.Print(
                    "stored",
                    $"{(await TimeAsync(() => StoreAsync(first.Services, articles))).TotalSeconds:0.00} s"
                );
                Figure.Print(
                    "index built from the store and written",
                    $"{(await OpenAsync(first.Services)).TotalSeconds:0.00} s"
                );
            }
            using var second = BotHost.Build(folder.FullName);
            await second.Services.OpenDataAsync(CancellationToken.None);
            Figure.Print("index opened", $"{(await OpenAsync(second.Services)).TotalSeconds:0.00} s");
            Figure.Print(
                "rehearsed, as a bot that starts",
                $"{(await RehearseAsync(second.Services)).TotalSeconds:0.00} s"
            );
            await MeasureAsync(second.Services, articles);
            return 0;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(IServiceProvider services, int articles)
    {
        var ask = services.GetRequiredService<AskCommand>();
        var questions = SyntheticQuestions
            .About(articles, Questions)
            .Select((words, i) => string.Format(CultureInfo.InvariantCulture, Frames[i % Frames.Length], i % 40, words))
            .ToList();
        foreach (var round in new[] { "first questions", "the same again" })
        {
            var times = new List<TimeSpan>();
            var busy = new List<TimeSpan>();
            foreach (var question in questions)
            {
                var before = Environment.CpuUsage.TotalTime;
                times.Add(await TimeAsync(() => AskAsync(ask, question)));
                busy.Add(Environment.CpuUsage.TotalTime - before);
            }
            Figure.Print($"ask, {round}", $"{new Percentiles(times)}");
            Figure.Print("  of it processor time, all threads", $"{new Percentiles(busy)}");
        }
        var store = services.GetRequiredService<ICorpusStore>();
        var snapshots = services.GetRequiredService<IndexSnapshots>();
        var index = services.GetRequiredService<CorpusIndex>();
        Task CatchUpAsync() => snapshots.CatchUpAsync(CancellationToken.None);
        var added = new List<TimeSpan>();
        var removed = new List<TimeSpan>();
        for (var number = articles; number < articles + Changes; number++)
        {
            var article = SyntheticCorpus.Article(number);
            await store.SaveAsync([Ingested(article)], CancellationToken.None);
            added.Add(await TimeAsync(CatchUpAsync));
            if (index.Find(article.Article.Id) is null)
            {
                throw new InvalidOperationException("A stored article is not in the index.");
            }
            await store.WithdrawAsync(article.Article.Id, CancellationToken.None);
            removed.Add(await TimeAsync(CatchUpAsync));
        }
        Figure.Print("committed to searchable", $"{new Percentiles(added)}");
        Figure.Print("withdrawn to gone", $"{new Percentiles(removed)}");
        Figure.Print("memory, working set", $"{Environment.WorkingSet / 1e6:0} MB");
    }

    private static Task<GivenAnswer> AskAsync(AskCommand ask, string question) =>
        ask.RunAsync(
            new Question(question, [], DateTimeOffset.UnixEpoch),
            RetrievalFilter.Everything,
            CancellationToken.None
        );

    private static async Task StoreAsync(IServiceProvider services, int articles)
    {
        var store = services.GetRequiredService<ICorpusStore>();
        foreach (var batch in Enumerable.Range(0, articles).Chunk(Batch))
        {
            await store.SaveAsync([.. batch.Select(SyntheticCorpus.Article).Select(Ingested)], CancellationToken.None);
        }
    }

    private static IngestedArticle Ingested(IndexedArticle article) =>
        new(
            article.Article,
            new Revision(article.Text),
            new ArticleOutline(null, []),
            article.Passages,
            article.Quotes
        );

    private static Task<TimeSpan> OpenAsync(IServiceProvider services) =>
        TimeAsync(() => services.OpenCorpusAsync(CancellationToken.None));

    private static Task<TimeSpan> RehearseAsync(IServiceProvider services) =>
        TimeAsync(() =>
            services.GetRequiredService<Rehearsal>().RunAsync(DateTimeOffset.UnixEpoch, CancellationToken.None)
        );

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started);
    }
}
