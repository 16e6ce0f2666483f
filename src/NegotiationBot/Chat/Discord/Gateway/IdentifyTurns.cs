using NegotiationBot.Chat.Discord.Rest;

namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>
/// Discord takes one IDENTIFY in five seconds and a thousand in a day, after which it resets the token (Gateway, "Session Start Limit"). Each shard waits here for its
/// turn; what is left of the day is asked of Discord before each.
/// </summary>
internal sealed class IdentifyTurns(DiscordRest rest, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private long? _last;

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } last && Between - clock.GetElapsedTime(last) is var pause && pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, clock, cancellationToken);
            }
            var limit = (await rest.SendAsync(DiscordRoute.Gateway, cancellationToken)).Field("session_start_limit");
            if (limit.Number("remaining") is < 1)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(limit.Number("reset_after") ?? 0), clock, cancellationToken);
            }
            _last = clock.GetTimestamp();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
