using System.Threading.Channels;

namespace NegotiationBot.Chat.Discord.Events;

/// <summary>
/// Takes events off the gateway's hands, so that it goes on beating. What happens to messages of one channel is brought to the door in its order; interactions, which
/// want to be acknowledged within three seconds, each by itself. Where too many are under way the gateway waits, and Discord keeps what comes.
/// </summary>
internal sealed class EventLanes : IAsyncDisposable
{
    private const int Beside = 16;
    private const int Waiting = 512;
    private const int InteractionsBeside = 256;

    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _interactions = new(InteractionsBeside, InteractionsBeside);
    private readonly Channel<Func<CancellationToken, Task>>[] _lanes;
    private readonly Task _working;
    private int _pending;

    public EventLanes()
    {
        _lanes =
        [
            .. Enumerable
                .Range(0, Beside)
                .Select(_ =>
                    Channel.CreateBounded<Func<CancellationToken, Task>>(
                        new BoundedChannelOptions(Waiting) { SingleReader = true }
                    )
                ),
        ];
        _working = Task.WhenAll(_lanes.Select(lane => Task.Run(() => WorkAsync(lane.Reader))));
    }

    /// <summary>How many events are taken over and not brought to the door yet.</summary>
    public int Pending => Volatile.Read(ref _pending);

    /// <param name="work">It throws nothing.</param>
    public async Task InOrderAsync(
        string channel,
        Func<CancellationToken, Task> work,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref _pending);
        var lane = _lanes[(uint)string.GetHashCode(channel, StringComparison.Ordinal) % Beside];
        try
        {
            await lane.Writer.WriteAsync(work, cancellationToken);
        }
        catch
        {
            Interlocked.Decrement(ref _pending);
            throw;
        }
    }

    /// <inheritdoc cref="InOrderAsync"/>
    public async Task AtOnceAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await _interactions.WaitAsync(cancellationToken);
        Interlocked.Increment(ref _pending);
        _ = Task.Run(
            async () =>
            {
                try
                {
                    await work(_stopping.Token);
                }
                finally
                {
                    Interlocked.Decrement(ref _pending);
                    _interactions.Release();
                }
            },
            CancellationToken.None
        );
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var lane in _lanes)
        {
            lane.Writer.TryComplete();
        }
        await _stopping.CancelAsync();
        await _working;
        for (var ended = 0; ended < InteractionsBeside; ended++)
        {
            await _interactions.WaitAsync();
        }
        _stopping.Dispose();
        _interactions.Dispose();
    }

    private async Task WorkAsync(ChannelReader<Func<CancellationToken, Task>> lane)
    {
        await foreach (var work in lane.ReadAllAsync())
        {
            await work(_stopping.Token);
            Interlocked.Decrement(ref _pending);
        }
    }
}
