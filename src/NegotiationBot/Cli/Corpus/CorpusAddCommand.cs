using System.CommandLine;
using NegotiationBot.Sources;

namespace NegotiationBot.Cli.Corpus;

/// <summary><c>corpus add PATH…</c>: brings documents into the corpus, or shows what they would be there.</summary>
internal static class CorpusAddCommand
{
    public static Command Create(CliContext context)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = $"Files ({SourceFormats.Names}) or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be added; store nothing." };
        var json = CommonOptions.Json();
        var metadata = new MetadataOptions();
        var command = new Command("add", "Add articles, or bring those that changed up to date.")
        {
            paths,
            dryRun,
            json,
        };
        metadata.AddTo(command);
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) =>
                        new CorpusAdd(cli, services, parsed.GetValue(json)).RunAsync(
                            parsed.GetValue(paths)!,
                            metadata.Read(parsed),
                            parsed.GetValue(dryRun),
                            cancellation
                        ),
                    token
                )
        );
        return command;
    }
}
