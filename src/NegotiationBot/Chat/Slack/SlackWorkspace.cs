using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>A workspace that the bot has a token for, and who the bot is there.</summary>
/// <param name="BotUser">The user that is mentioned.</param>
/// <param name="Bot">The <c>bot_id</c> that its messages carry.</param>
internal sealed record SlackWorkspace(string Team, string Token, string BotUser, string? Bot, string Name)
{
    public CommunityId Community => new(SlackPlatform.PlatformName, Team);

    // The token is a secret.
    public override string ToString() => $"{Name} ({Team})";
}
