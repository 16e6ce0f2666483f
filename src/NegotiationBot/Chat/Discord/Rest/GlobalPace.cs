namespace NegotiationBot.Chat.Discord.Rest;

/// <summary>Discord's limit over all routes: 50 requests a second (Rate Limits, "Global Rate Limit"), and a stop while it says so.</summary>
internal sealed class GlobalPace(TimeProvider clock)
{
    /// <summary>A little less than what is allowed: the two clocks do not begin their seconds together.</summary>
    public const int PerSecond = 45;

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _sent = [];
    private DateTimeOffset _stoppedUntil = DateTimeOffset.MinValue;

    /// <summary>Half of what is allowed is taken: what is not needed had better stay away.</summary>
    public bool IsBusy
    {
        get
        {
            lock (_gate)
            {
                Forget(clock.GetUtcNow());
                return _sent.Count >= PerSecond / 2 || _stoppedUntil > clock.GetUtcNow();
            }
        }
    }

    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        while (Reserve() is { } pause)
        {
            await Task.Delay(pause, clock, cancellationToken);
        }
    }

    public void Stop(TimeSpan pause)
    {
        lock (_gate)
        {
            var until = clock.GetUtcNow() + pause;
            _stoppedUntil = until > _stoppedUntil ? until : _stoppedUntil;
        }
    }

    /// <summary>How long to wait before asking again; null where the request may go.</summary>
    private TimeSpan? Reserve()
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_stoppedUntil > now)
            {
                return _stoppedUntil - now;
            }
            Forget(now);
            if (_sent.Count >= PerSecond)
            {
                return _sent.Peek() + TimeSpan.FromSeconds(1) - now;
            }
            _sent.Enqueue(now);
            return null;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (_sent.TryPeek(out var first) && now - first >= TimeSpan.FromSeconds(1))
        {
            _sent.Dequeue();
        }
    }
}
