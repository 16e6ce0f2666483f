namespace NegotiationBot.Chat.Discord.Rest;

/// <summary>What one limit of Discord still allows. Its requests go one after another, so each knows what the one before it has learnt.</summary>
internal sealed class RestBucket(TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _remaining = 1;
    private long _since;
    private TimeSpan _resetAfter;

    /// <summary>Nobody waits for it, and what it knows is out of date.</summary>
    public bool IsIdle => _turn.CurrentCount == 1 && Pause <= TimeSpan.Zero;

    private TimeSpan Pause => _resetAfter - clock.GetElapsedTime(_since);

    /// <summary>Waits until a request may go; <see cref="Leave"/> lets the next one in.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            while (_remaining <= 0 && Pause is var pause && pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, clock, cancellationToken);
            }
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    public void Leave() => _turn.Release();

    /// <summary>What the answer to the request that is in told.</summary>
    public void Learn(int remaining, TimeSpan resetAfter)
    {
        _remaining = remaining;
        _resetAfter = resetAfter;
        _since = clock.GetTimestamp();
    }

    public void Dispose() => _turn.Dispose();
}
