using System.CommandLine;

namespace NegotiationBot.Cli.Corpus;

/// <summary><c>corpus …</c>: what its keeper does to the corpus.</summary>
internal static class CorpusCliCommand
{
    public static Command Create(CliContext context) =>
        new("corpus", "Add, list, show, edit, remove, check and export the articles that answers come from.")
        {
            CorpusAddCommand.Create(context),
            CorpusListCommand.Create(context),
            CorpusShowCommand.Create(context),
            CorpusEditCommand.Create(context),
            CorpusRemoveCommand.Create(context),
            CorpusSuppressCommand.Create(context),
            CorpusVerifyCommand.Create(context),
            CorpusExportCommand.Create(context),
        };
}
