namespace NegotiationBot.Chat.Slack;

/// <summary>How the bot is on Slack; without a bot token it is not.</summary>
public sealed class SlackOptions
{
    public const string Section = "Slack";

    /// <summary>One bot token (<c>xoxb-…</c>) for each workspace. Secrets.</summary>
    public IList<string> BotTokens { get; set; } = [];

    /// <summary>The app-level token (<c>xapp-…</c>) of Socket Mode, which needs no public address. A secret.</summary>
    public string? AppToken { get; set; }

    /// <summary>The signing secret: with it Slack brings events over HTTP (see <c>Web:Listen</c>) instead. A secret.</summary>
    public string? SigningSecret { get; set; }

    /// <summary>The app is subscribed to the messages of channels, as the manifest has it: then a follow-up in a thread needs no mention.</summary>
    public bool ChannelMessages { get; set; } = true;

    /// <summary>Where Slack's Web API is.</summary>
    public string ApiUrl { get; set; } = "https://slack.com/api/";

    public bool IsConfigured => BotTokens.Count > 0;
}
