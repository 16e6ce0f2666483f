using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat;

/// <summary>An event while it is worked on.</summary>
public sealed class OpenEvent(InboxItem item)
{
    /// <summary>With the post that is planned, as soon as one is.</summary>
    public InboxItem Item { get; set; } = item;

    /// <summary>How often it failed in this run of the bot.</summary>
    public int Failures { get; set; }
}
