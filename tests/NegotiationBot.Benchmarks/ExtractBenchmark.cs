using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Hosting;

namespace NegotiationBot.Benchmarks;

/// <summary>Finding and attributing quotes alone, on one thread: the articles are read before, and nothing is stored or written out.</summary>
internal static class ExtractBenchmark
{
    private const int Rounds = 9;

    public static async Task<int> RunAsync(string? path)
    {
        var documents = await Documents.ReadAsync(path);
        var articles = documents.Articles.Select(ArticleReader.Read).ToList();
        var speakers = KnownSpeakers.Load(Path.Combine(AppContext.BaseDirectory, "Data", "speakers.json"));
        var ingestor = new ArticleIngestor(new SpeakerAttributor(speakers));
        var quotes = Extract();

        var seconds = new double[Rounds];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            // Processor time: what else runs on the machine must not count.
            var started = Environment.CpuUsage.TotalTime;
            Extract();
            seconds[round] = (Environment.CpuUsage.TotalTime - started).TotalSeconds;
        }
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (1e6 * Rounds);

        Array.Sort(seconds);
        var megabytes = documents.Megabytes;
        Figure.Print("documents", $"{articles.Count} articles, {megabytes:0.0} MB of text, {quotes} quotes");
        Figure.Print("quotes found and attributed, median", $"{megabytes / seconds[Rounds / 2]:0.00} MB/s");
        Figure.Print("  fastest round", $"{megabytes / seconds[0]:0.00} MB/s");
        Figure.Print("  allocated", $"{allocated / megabytes:0} MB for each MB of text");
        return 0;

        int Extract() => articles.Sum(article => ingestor.Explain(article).Quotes.Count);
    }
}
