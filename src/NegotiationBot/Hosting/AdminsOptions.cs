namespace NegotiationBot.Hosting;

/// <summary>The keepers of the corpus, by their ids on each platform. They change it for everybody.</summary>
public sealed class AdminsOptions
{
    public const string Section = "Admins";

    /// <summary>User ids on Discord: digits.</summary>
    public IList<string> Discord { get; set; } = [];

    /// <summary>User ids on Slack: <c>U…</c> or <c>W…</c>.</summary>
    public IList<string> Slack { get; set; } = [];
}
