using System.Text.Json;

namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>The way on which Slack brings what happens, and waits for the acknowledgement.</summary>
public interface ISlackDelivery
{
    Task TellAsync(object callback, CancellationToken cancellationToken);

    Task CommandAsync(IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken);

    /// <returns>What came with the acknowledgement.</returns>
    Task<JsonElement?> InteractAsync(object payload, CancellationToken cancellationToken);
}

/// <summary>Socket Mode.</summary>
public sealed class SlackSocketDelivery(SlackSocketServer sockets) : ISlackDelivery
{
    public Task TellAsync(object callback, CancellationToken cancellationToken) =>
        sockets.DeliverAsync("events_api", callback, cancellationToken);

    public Task CommandAsync(IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken) =>
        sockets.DeliverAsync("slash_commands", fields, cancellationToken);

    public Task<JsonElement?> InteractAsync(object payload, CancellationToken cancellationToken) =>
        sockets.DeliverAsync("interactive", payload, cancellationToken);
}
