using System.Text.Json.Nodes;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>An interaction, and what the bot made of it.</summary>
public sealed class EmulatedInteraction(string id, string token, string user, string channel, int type)
{
    private readonly TaskCompletionSource _acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => id;

    public string Token => token;

    public string User => user;

    public string Channel => channel;

    /// <summary>As Discord numbers it.</summary>
    public int Type => type;

    public DateTimeOffset Sent { get; } = TimeProvider.System.GetUtcNow();

    /// <summary>What the bot answered with at once; null before that.</summary>
    public JsonObject? Callback { get; private set; }

    public bool IsPrivate => ((Callback?["data"].Number("flags") ?? 0) & EmulatedMessage.Ephemeral) != 0;

    /// <summary>The answer, from the moment it is deferred.</summary>
    public EmulatedMessage? Original { get; set; }

    public Task Acknowledged => _acknowledged.Task;

    public void Acknowledge(JsonObject callback)
    {
        Callback = callback;
        _acknowledged.TrySetResult();
    }
}
