using System.CommandLine;
using NegotiationBot.Chat.Slack;

namespace NegotiationBot.Cli;

/// <summary><c>slack-manifest</c>: prints the description of the app that Slack wants, made from the command table.</summary>
internal static class SlackManifestCliCommand
{
    public static Command Create(CliContext context)
    {
        var address = new Option<string?>("--url")
        {
            Description =
                "Where Slack reaches the bot, as https://bot.example, for events over HTTP; without it, Socket Mode.",
            HelpName = "ADDRESS",
        };
        var command = new Command("slack-manifest", "Print the app manifest to paste into Slack.") { address };
        command.SetAction(parsed => Run(context, parsed.GetValue(address)));
        return command;
    }

    private static int Run(CliContext context, string? address)
    {
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme == "https"))
        {
            return context.Complain(
                $"--url is \"{address}\": give the https address at which Slack reaches the bot.",
                ExitCode.WrongUsage
            );
        }
        context.Terminal.Out.Write(SlackManifest.Write(address is null ? null : new Uri(address)));
        return ExitCode.Done;
    }
}
