using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Table;

/// <summary>A slash command, from which Discord's registration and Slack's manifest are made.</summary>
/// <param name="Path">One or two words: <c>ask</c>, <c>mod channel</c>. The first is the platform's command, the second its subcommand.</param>
/// <param name="Description">At most 100 characters in any language.</param>
/// <param name="Options">Those that are required first.</param>
/// <param name="AnswersPublicly">In a channel where the bot is on, everybody sees the answer.</param>
public sealed record CommandDefinition(
    string Path,
    StyledText Description,
    Authority Authority,
    IReadOnlyList<CommandOption> Options,
    bool AnswersPublicly = false
)
{
    /// <summary>The platform's command.</summary>
    public string Root => Path.Split(' ')[0];

    /// <summary>Null where the command stands alone.</summary>
    public string? Subcommand => Path.Split(' ') is [_, var subcommand] ? subcommand : null;
}
