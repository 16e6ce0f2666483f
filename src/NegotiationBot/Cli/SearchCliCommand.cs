using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Cli.Json;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Hosting;

namespace NegotiationBot.Cli;

/// <summary><c>search "WORDS"</c>: the passages that match best, without an answer.</summary>
internal static class SearchCliCommand
{
    public static Command Create(CliContext context)
    {
        var words = CommonOptions.Words("words", "What to look for.");
        var batch = new Option<FileInfo?>("--batch")
        {
            Description = "Search for every line {\"id\",\"question\"} of a file.",
            HelpName = "FILE.jsonl",
        };
        var top = new Option<int>("--top")
        {
            Description = "How many passages.",
            HelpName = "N",
            DefaultValueFactory = _ => 10,
            CustomParser = result =>
            {
                var given = result.Tokens[0].Value;
                if (int.TryParse(given, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1000)
                {
                    return number;
                }
                result.AddError($"--top is {given}: give a number from 1 to 1000.");
                return 0;
            },
        };
        var json = CommonOptions.Json();
        var command = new Command("search", "Find the passages that match some words.") { words, batch, top, json };
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) =>
                        new Search(cli, services, parsed.GetValue(top), parsed.GetValue(json)).RunAsync(
                            CommonOptions.Joined(parsed.GetValue(words)),
                            parsed.GetValue(batch),
                            cancellation
                        ),
                    token
                )
        );
        return command;
    }

    private sealed class Search(CliContext context, IServiceProvider services, int top, bool json)
    {
        public async Task<int> RunAsync(string? words, FileInfo? batchFile, CancellationToken cancellationToken)
        {
            await services.OpenCorpusAsync(cancellationToken);
            var search = services.GetRequiredService<PassageSearch>();
            var filter = await services
                .GetRequiredService<Suppressions>()
                .FilterAsync(services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
            if (batchFile is null)
            {
                Print(
                    search,
                    filter,
                    id: null,
                    CommonOptions.Required(words, "search \"WORDS\" needs some words, or --batch FILE.jsonl.")
                );
                return ExitCode.Done;
            }
            var batch = new Batch(context, batchFile);
            await foreach (var line in batch.ReadAsync(cancellationToken))
            {
                Print(search, filter, line.Id, line.Question!);
            }
            return batch.ExitCodeWhenRead;
        }

        private void Print(PassageSearch search, RetrievalFilter filter, string? id, string words)
        {
            var clock = services.GetRequiredService<TimeProvider>();
            var started = clock.GetTimestamp();
            var hits = search
                .Find(words, filter, top, clock.GetUtcNow())
                .Where(hit =>
                    !filter.Veil.Covers(filter.Veil.Over(hit.Article), hit.Passage.Span)
                    && !PersonalData.Contains(hit.Article.Text, hit.Passage.Span)
                )
                .ToList();
            var elapsed = clock.GetElapsedTime(started);
            if (json)
            {
                var result = new SearchJson(id, [.. hits.Select(HitJson.From)], elapsed.TotalMilliseconds);
                context.Terminal.Out.WriteLine(JsonSerializer.Serialize(result, CliJson.Lines.SearchJson));
                return;
            }
            if (hits.Count == 0)
            {
                context.Terminal.Error.WriteLine("No passage has any of these words.");
            }
            foreach (var hit in hits)
            {
                context.Terminal.Out.WriteLine($"{hit.Score, 7:0.00}  {hit.Article.Article.Title}");
                context.Terminal.Out.WriteLine($"         {hit.Article.Of(hit.Passage.Span).ReplaceLineEndings(" ")}");
            }
        }
    }
}
