using System.Collections.Concurrent;

namespace NegotiationBot.Chat.Discord.Interactions;

/// <summary>Interactions whose acknowledgement is still on its way to Discord: until it is there, their answer has nowhere to stand.</summary>
internal sealed class PendingAcknowledgements
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _pending = [];

    public void Begin(string token) =>
        _pending.TryAdd(token, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <summary>It arrived, or never will.</summary>
    public void End(string token)
    {
        if (_pending.TryRemove(token, out var pending))
        {
            pending.TrySetResult();
        }
    }

    public Task WaitAsync(string token, CancellationToken cancellationToken) =>
        _pending.TryGetValue(token, out var pending) ? pending.Task.WaitAsync(cancellationToken) : Task.CompletedTask;
}
