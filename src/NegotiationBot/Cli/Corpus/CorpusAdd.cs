using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Hosting;
using NegotiationBot.Sources;

namespace NegotiationBot.Cli.Corpus;

/// <summary>One run of <c>corpus add</c>.</summary>
internal sealed class CorpusAdd(CliContext context, IServiceProvider services, bool json)
{
    private readonly ImportProgress _progress = new(context.Terminal, context.Terminal.IsInteractive && !json);
    private readonly DocumentReader _reader = new(
        services.GetRequiredService<ArticleSource>(),
        services.GetRequiredService<IOptions<CorpusOptions>>().Value.DefaultCollection
    );
    private readonly ArticleIngestor _ingestor = services.GetRequiredService<ArticleIngestor>();
    private readonly Dictionary<string, int> _counts = [];

    public async Task<int> RunAsync(
        string[] paths,
        ArticleMetadata overrides,
        bool isDryRun,
        CancellationToken cancellationToken
    )
    {
        var files = SourceFiles.Find(paths);
        CheckOverrides(files, overrides);
        foreach (var missing in files.Missing)
        {
            Report(new FailedImport(missing.Location, 0, missing.Reason));
        }
        await _progress.RunAsync(
            files.Files.Sum(file => file.Length),
            async progress =>
            {
                var results = isDryRun
                    ? _reader.ReadAsync(files.Files, overrides, cancellationToken)
                    : ImportAsync(files, overrides, cancellationToken);
                await foreach (var result in results)
                {
                    Report(result);
                    progress(result.BytesRead);
                }
            }
        );
        Summarize(files.Skipped);
        return _counts.ContainsKey("failed") ? ExitCode.Failed : ExitCode.Done;
    }

    private async IAsyncEnumerable<ImportResult> ImportAsync(
        SourceFiles files,
        ArticleMetadata overrides,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await services.OpenDataAsync(cancellationToken);
        var import = new CorpusImport(_reader, _ingestor, services.GetRequiredService<ICorpusStore>());
        var isSampleOut = false;
        await foreach (var result in import.RunAsync(files.Files, overrides, cancellationToken))
        {
            if (!isSampleOut && result is ImportedArticle)
            {
                await services.GetRequiredService<SampleCorpus>().WithdrawAsync(cancellationToken);
                isSampleOut = true;
            }
            yield return result;
        }
    }

    /// <exception cref="UsageException">Several articles would become one.</exception>
    private static void CheckOverrides(SourceFiles files, ArticleMetadata overrides)
    {
        if (
            (overrides.Url ?? overrides.Title) is not null
            && (files.Files.Count > 1 || files.Files.Any(file => file.MayHoldSeveral))
        )
        {
            throw new UsageException("--title and --url belong to one article: give one file that holds one.");
        }
    }

    private void Report(ImportResult result)
    {
        var line = result switch
        {
            FailedImport failed => ImportJson.From(failed),
            ImportedArticle imported => ImportJson.From(imported),
            ReadDocument read => Preview(read),
            _ => throw new InvalidOperationException($"{result.GetType().Name} is no result of an import."),
        };
        _counts[line.Result] = _counts.GetValueOrDefault(line.Result) + 1;
        if (json)
        {
            context.Terminal.Out.WriteLine(JsonSerializer.Serialize(line, CorpusJson.Lines.ImportJson));
        }
        else if (result is FailedImport failed)
        {
            _progress.Say($"{failed.Location}: {failed.Reason}");
        }
    }

    private ImportJson Preview(ReadDocument document)
    {
        var preview = ArticlePreview.Of(document.Read, _ingestor.Ingest(document.Read));
        if (!json)
        {
            foreach (var line in preview.Lines())
            {
                context.Terminal.Out.WriteLine(line);
            }
        }
        return ImportJson.From(document.Location, preview);
    }

    private void Summarize(int skipped)
    {
        if (skipped > 0)
        {
            _progress.Say(Count(skipped, "hidden or of a kind that is not read: left out"));
        }
        if (!json)
        {
            var parts = _counts
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => Count(pair.Value, pair.Key));
            context.Terminal.Out.WriteLine(_counts.Count == 0 ? "Nothing to add." : string.Join(", ", parts) + ".");
        }
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}");
}
