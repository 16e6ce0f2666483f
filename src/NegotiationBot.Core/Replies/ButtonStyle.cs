namespace NegotiationBot.Core.Replies;

public enum ButtonStyle
{
    Plain,

    /// <summary>What is most likely wanted (Discord: primary; Slack: <c>primary</c>).</summary>
    Main,

    /// <summary>What cannot be taken back (Discord and Slack: <c>danger</c>).</summary>
    Dangerous,
}
