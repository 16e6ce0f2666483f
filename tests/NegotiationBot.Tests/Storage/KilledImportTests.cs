using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Index;
using NegotiationBot.Storage;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Storage;

/// <summary>A real process, killed without warning while it imports.</summary>
public sealed class KilledImportTests
{
    private const int Articles = 240;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(130)]
    public async Task A_killed_import_leaves_whole_articles_and_the_next_completes_it(int linesBeforeTheKill)
    {
        using var bot = new Bot();
        var file = bot.Document("many.jsonl", Corpus());

        await AddAndKillAsync(bot, file, linesBeforeTheKill);

        var left = await CheckAsync(bot);
        left.Count.ShouldBeInRange(linesBeforeTheKill, Articles - 1);
        if (left.Count > 0)
        {
            // A question in between leaves a snapshot of the half, which the next index follows up.
            (await bot.RunAsync("search", "harbour", "--json")).ExitCode.ShouldBe(0);
        }
        (await bot.RunAsync("corpus", "add", file)).ExitCode.ShouldBe(0);
        (await CheckAsync(bot)).Count.ShouldBe(Articles);
    }

    /// <summary>The database opens, verification is clean, each article is whole, and the index holds just them.</summary>
    private static async Task<IReadOnlyList<ArticleListing>> CheckAsync(Bot bot)
    {
        var database = await CorpusDatabase.OpenAsync(bot.Data, Token);
        (await new CorpusVerifier(database).VerifyAsync(Token)).ShouldBeEmpty();
        var catalog = new CorpusCatalog(database);
        var list = await catalog.ListAsync(Token);
        // All are built alike, so one that is not whole would stand out.
        list.Select(article => (article.Passages, article.Quotes)).Distinct().Count().ShouldBeLessThanOrEqualTo(1);
        list.ShouldAllBe(article => article.Passages > 0 && article.Quotes >= 2);
        await foreach (var article in catalog.ExportAsync(Token))
        {
            article.Text.ShouldBe(Text(int.Parse(article.Article.Id.Value)));
        }
        var index = await OpenIndexAsync(database);
        index
            .Articles(RetrievalFilter.Everything)
            .Select(article => article.Article.Id)
            .ShouldBe(list.Select(article => article.Article.Id), ignoreOrder: true);
        index
            .PassagesWith(TermAnalyzer.Analyze("harbour")[0].Term, RetrievalFilter.Everything)
            .ShouldBe(list.Sum(article => article.Passages));
        return list;
    }

    private static async Task<CorpusIndex> OpenIndexAsync(CorpusDatabase database)
    {
        var (reader, index) = (new CorpusReader(database), new CorpusIndex(new StoredArticles(database)));
        var keeper = new CorpusIndexKeeper(reader, index);
        var snapshots = new IndexSnapshots(database, reader, index, keeper, NullLogger<IndexSnapshots>.Instance);
        snapshots.Restore();
        await snapshots.CatchUpAsync(Token);
        return index;
    }

    /// <param name="lines">How many articles are reported as stored before; with none, it is killed as soon as there is a database file.</param>
    private static async Task AddAndKillAsync(Bot bot, string file, int lines)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "NegotiationBot.dll");
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [program, "corpus", "add", file, "--json", "--data", bot.Data])
            {
                RedirectStandardOutput = true,
            }
        )!;
        while (lines == 0 && !CorpusDatabase.Exists(bot.Data) && !process.HasExited)
        {
            await Task.Delay(1, Token);
        }
        for (var i = 0; i < lines; i++)
        {
            (await process.StandardOutput.ReadLineAsync(Token)).ShouldNotBeNull();
        }
        process.Kill();
        await process.WaitForExitAsync(Token);
        process.ExitCode.ShouldNotBe(0);
    }

    private static string Corpus()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < Articles; i++)
        {
            lines.AppendLine(
                JsonSerializer.Serialize(
                    new
                    {
                        id = $"{i}",
                        title = "The harbour talks",
                        text = Text(i),
                    }
                )
            );
        }
        return lines.ToString();
    }

    private static string Text(int number) =>
        string.Join(
            "\n\n",
            Enumerable
                .Range(0, 3)
                .Select(paragraph =>
                    $"“We will reopen the harbour on day {number + 1000},” Mara Odell said in part {paragraph} of her speech. "
                    + "Ivo Brandt answered that the harbour belonged to nobody, and that the winter would decide the rest of it. "
                    + "The envoys of both towns then walked to the harbour, looked at the ice for a while, and went home again."
                )
        );
}
