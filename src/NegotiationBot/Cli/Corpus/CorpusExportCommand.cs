using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Hosting;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli.Corpus;

/// <summary><c>corpus export</c>: all articles that are not withdrawn as .jsonl, which <c>corpus add</c> reads again.</summary>
internal static class CorpusExportCommand
{
    public static Command Create(CliContext context)
    {
        var file = new Option<string?>("--out")
        {
            Description = "The file to write (default: standard output).",
            HelpName = "FILE",
        };
        var command = new Command(
            "export",
            "Write the articles that are not withdrawn as .jsonl, one a line, for \"corpus add\" to read. Addresses and "
                + "numbers of people are left out, so a text that has some comes back without them."
        )
        {
            file,
        };
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) => RunAsync(cli, services, parsed.GetValue(file), cancellation),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context,
        IServiceProvider services,
        string? file,
        CancellationToken cancellationToken
    )
    {
        await services.OpenExistingAsync(cancellationToken);
        var catalog = services.GetRequiredService<CorpusCatalog>();
        if (file is null)
        {
            await WriteAsync(catalog, context.Terminal.Out, cancellationToken);
            return ExitCode.Done;
        }
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder {folder}: make it, or check the path.");
        }
        // A file of that name stays as it is until the new one is whole.
        var unfinished = $"{file}.part";
        int written;
        await using (var output = new StreamWriter(unfinished, append: false, new UTF8Encoding(false)))
        {
            written = await WriteAsync(catalog, output, cancellationToken);
        }
        File.Move(unfinished, file, overwrite: true);
        context.Terminal.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{written} articles written to {file}.")
        );
        return ExitCode.Done;
    }

    private static async Task<int> WriteAsync(
        CorpusCatalog catalog,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var written = 0;
        await foreach (var (article, text) in catalog.ExportAsync(cancellationToken))
        {
            var line = JsonSerializer.Serialize(ArticleJson.From(article, text), CorpusJson.Lines.ArticleJson);
            await output.WriteAsync($"{line}\n".AsMemory(), cancellationToken);
            written++;
        }
        return written;
    }
}
