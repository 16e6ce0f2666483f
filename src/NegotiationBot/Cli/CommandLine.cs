using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Console;
using NegotiationBot.Cli.Corpus;

namespace NegotiationBot.Cli;

/// <summary>The table of commands.</summary>
public static class CommandLine
{
    /// <param name="configure">What a second head puts in the place of the host's own.</param>
    public static async Task<int> RunAsync(
        string[] arguments,
        Terminal terminal,
        Action<HostApplicationBuilder>? configure = null
    )
    {
        var context = new CliContext(terminal, configure);
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        var parsed = Root(context).Parse(arguments);
        var exitCode = ComplaintAbout(parsed) is { } complaint
            ? context.Complain(complaint, ExitCode.WrongUsage)
            : await parsed.InvokeAsync(configuration);
        await terminal.Out.FlushAsync();
        return exitCode;
    }

    /// <summary>Null where the command was called as it can be.</summary>
    private static string? ComplaintAbout(ParseResult parsed)
    {
        // An unknown option would be taken for a question or a path.
        var unknown = parsed
            .Tokens.TakeWhile(token => token.Type is not TokenType.DoubleDash)
            .FirstOrDefault(token =>
                token.Type is TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal)
            );
        return unknown is not null ? $"There is no option {unknown.Value}: --help lists those there are."
            : parsed.Errors.Count > 0 ? parsed.Errors[0].Message
            : null;
    }

    private static RootCommand Root(CliContext context)
    {
        var root = new RootCommand(
            "Answers questions about a negotiation from an indexed corpus: word-for-word quotations under the right "
                + "speaker, or an honest \"not in the corpus\". With no command, a chat on the terminal."
        );
        root.Options.Add(context.DataOption);
        root.Subcommands.Add(AskCliCommand.Create(context));
        root.Subcommands.Add(SearchCliCommand.Create(context));
        root.Subcommands.Add(QuotesCliCommand.Create(context));
        root.Subcommands.Add(CorpusCliCommand.Create(context));
        root.Subcommands.Add(EvalCliCommand.Create(context));
        root.Subcommands.Add(DoctorCliCommand.Create(context));
        root.Subcommands.Add(SlackManifestCliCommand.Create(context));
        root.SetAction((parse, token) => context.RunAsync(parse, ChatCliCommand.RunAsync, token));
        return root;
    }
}
