using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Hosting;
using NegotiationBot.Index;

namespace NegotiationBot.Benchmarks;

/// <summary>Every figure once, in one process and one run: ingest, store, index, search, ask.</summary>
internal static class QuickBenchmark
{
    private const int Batch = 50;
    private const int Queries = 500;

    public static async Task<int> RunAsync(string? path)
    {
        var folder = Directory.CreateTempSubdirectory("negotiation-bot-benchmark-");
        try
        {
            using var host = BotHost.Build(Path.Combine(folder.FullName, "data"));
            await MeasureAsync(host.Services, await Documents.ReadAsync(path));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(IServiceProvider services, Documents documents)
    {
        var megabytes = documents.Megabytes;
        Figure.Print("documents", $"{documents.Articles.Count} articles, {megabytes:0.0} MB of text");

        var ingestor = services.GetRequiredService<ArticleIngestor>();
        ingestor.Ingest(ArticleReader.Read(documents.Articles[0]));
        var (ingested, reading) = Time(() =>
            documents.Articles.Select(raw => ingestor.Ingest(ArticleReader.Read(raw))).ToList()
        );
        var quotes = ingested.Sum(article => article.Quotes.Count);
        Figure.Print("ingest, one thread", $"{megabytes / reading.TotalSeconds:0.00} MB/s, {quotes} quotes");

        await services.OpenDataAsync(CancellationToken.None);
        var store = services.GetRequiredService<ICorpusStore>();
        var started = Stopwatch.GetTimestamp();
        foreach (var batch in ingested.Chunk(Batch))
        {
            await store.SaveAsync(batch, CancellationToken.None);
        }
        Figure.Print(
            "store",
            $"{megabytes / Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} MB/s, {Batch} articles a commit"
        );

        started = Stopwatch.GetTimestamp();
        await services.GetRequiredService<CorpusIndexKeeper>().CatchUpAsync(CancellationToken.None);
        var passages = ingested.Sum(article => article.Passages.Count);
        Figure.Print(
            "index built from the store",
            $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s, {passages} passages"
        );

        var index = services.GetRequiredService<CorpusIndex>();
        var questions = Questions(ingested);
        Figure.Print(
            "search, top 10",
            $"{Each(questions, words => index.SearchPassages(PassageSearch.TermsOf(words), RetrievalFilter.Everything, 10))}"
        );

        var ask = services.GetRequiredService<AskCommand>();
        var asking = new List<TimeSpan>();
        foreach (var words in questions)
        {
            started = Stopwatch.GetTimestamp();
            await ask.RunAsync(
                new Question($"who said {words}", [], DateTimeOffset.UnixEpoch),
                RetrievalFilter.Everything,
                CancellationToken.None
            );
            asking.Add(Stopwatch.GetElapsedTime(started));
        }
        Figure.Print("ask, answer recorded", $"{new Percentiles(asking)}");
        Figure.Print("memory, working set", $"{Environment.WorkingSet / 1e6:0} MB");
    }

    /// <summary>The first words of quotes, spread over the corpus: what a who-said question is made of.</summary>
    private static IReadOnlyList<string> Questions(IReadOnlyList<IngestedArticle> articles)
    {
        var quotes = articles
            .SelectMany(article => article.Quotes.Select(quote => quote.Span.Of(article.Revision.Text)))
            .ToList();
        var step = Math.Max(1, quotes.Count / Queries);
        return
        [
            .. quotes
                .Where((_, i) => i % step == 0)
                .Take(Queries)
                .Select(quote => string.Join(' ', quote.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))),
        ];
    }

    private static Percentiles Each(IReadOnlyList<string> questions, Func<string, object> search)
    {
        search(questions[0]);
        return new Percentiles([.. questions.Select(words => Time(() => search(words)).Elapsed)]);
    }

    private static (T Result, TimeSpan Elapsed) Time<T>(Func<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        return (work(), Stopwatch.GetElapsedTime(started));
    }
}
