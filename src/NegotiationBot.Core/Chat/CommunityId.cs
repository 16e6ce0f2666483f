namespace NegotiationBot.Core.Chat;

/// <summary>
/// What has settings, moderators and collections of its own. Discord: a server, by its guild id; messages that are direct belong to none, so
/// their community is <see cref="DirectMessages"/>. Slack: a workspace, by its team id (<c>T…</c>), its direct messages included.
/// </summary>
public readonly record struct CommunityId(PlatformName Platform, string Value)
{
    /// <summary>The community of direct messages on a platform where no server stands around them.</summary>
    public const string DirectMessages = "@me";

    public override string ToString() => $"{Platform}/{Value}";
}
