using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Table;

namespace NegotiationBot.Chat.Slack;

/// <summary>Reads a slash command. Pure.</summary>
internal static class SlackSlashReader
{
    /// <param name="fields">Of the form that Slack sends.</param>
    public static CommandInvoked? Read(
        IReadOnlyDictionary<string, string> fields,
        SlackWorkspace workspace,
        DateTimeOffset now
    )
    {
        if (
            !fields.TryGetValue("command", out var command)
            || !fields.TryGetValue("user_id", out var user)
            || !fields.TryGetValue("channel_id", out var channel)
            || !fields.TryGetValue("trigger_id", out var trigger)
        )
        {
            return null;
        }
        var root = command.TrimStart('/');
        var text = SlackMarkup.ReadCommand(fields.GetValueOrDefault("text", ""), TakesUser(root));
        // What no command of the table begins with goes on under its root, and is told that there is no such command.
        var read = CommandReader.Read(root, text) ?? new ReadCommand(root, new Dictionary<string, string>());
        return new CommandInvoked(
            $"t:{trigger}",
            new ChatPlace(workspace.Community, channel, Thread: null, SlackChannel.KindOf(channel)),
            now,
            new ChatUser(user),
            SlackResponse.Of(fields.GetValueOrDefault("response_url"), now),
            read.Command,
            read.Options,
            []
        );
    }

    private static bool TakesUser(string root) =>
        CommandTable.All.Any(command =>
            command.Root == root && command.Options.Any(option => option.Kind is OptionKind.User)
        );
}
