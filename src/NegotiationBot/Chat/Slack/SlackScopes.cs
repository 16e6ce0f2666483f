namespace NegotiationBot.Chat.Slack;

/// <summary>What the bot asks a workspace for. README says what each is for.</summary>
internal static class SlackScopes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "app_mentions:read",
        "channels:history",
        "chat:write",
        "commands",
        "files:read",
        "files:write",
        "groups:history",
        "im:history",
        "im:write",
        "mpim:history",
        "reactions:write",
        "users:read",
    ];
}
