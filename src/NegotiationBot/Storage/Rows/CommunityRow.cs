namespace NegotiationBot.Storage.Rows;

/// <summary>A server or workspace where the bot is or was.</summary>
public sealed class CommunityRow
{
    /// <summary><c>discord/123</c>.</summary>
    public required string Id { get; set; }

    public DateTimeOffset AddedAt { get; set; }

    public DateTimeOffset? RemovedAt { get; set; }
}
