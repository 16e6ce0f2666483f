using System.Collections.Concurrent;

namespace NegotiationBot.Chat.Slack;

/// <summary>
/// All waiting on Slack's account: a message a second in each channel, what <c>Retry-After</c> asks for, and a growing pause after a failure, with chance in it so
/// that not everybody comes back at once.
/// </summary>
internal sealed class SlackPace(TimeProvider clock)
{
    private const int LongestPause = 30;
    private const int TurnsKept = 1000;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _turns = [];
    private readonly ConcurrentDictionary<string, DateTimeOffset> _holds = [];

    /// <summary>Waits until a message may be posted in a channel, and takes that second.</summary>
    public Task TakeTurnAsync(string channel, CancellationToken cancellationToken)
    {
        DateTimeOffset turn;
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_turns.Count > TurnsKept)
            {
                foreach (var (past, _) in _turns.Where(taken => taken.Value <= now).ToList())
                {
                    _turns.Remove(past);
                }
            }
            turn = _turns.GetValueOrDefault(channel) is var next && next > now ? next : now;
            _turns[channel] = turn + Turn;
        }
        return WaitUntilAsync(turn, cancellationToken);
    }

    /// <summary>Slack has asked for a pause.</summary>
    /// <param name="subject">What it holds for: a method in a workspace.</param>
    public void Hold(string subject, TimeSpan pause) =>
        _holds.AddOrUpdate(
            subject,
            _ => clock.GetUtcNow() + pause,
            (_, until) => clock.GetUtcNow() + pause is var later && later > until ? later : until
        );

    public bool IsHeld(string subject) => _holds.GetValueOrDefault(subject) > clock.GetUtcNow();

    /// <summary>Waits for the end of a pause that Slack has asked for.</summary>
    public Task WaitAsync(string subject, CancellationToken cancellationToken) =>
        WaitUntilAsync(_holds.GetValueOrDefault(subject), cancellationToken);

    /// <summary>The pause after a failure.</summary>
    /// <param name="failures">How many there were before this one.</param>
    public Task PauseAsync(int failures, CancellationToken cancellationToken)
    {
        var longest = Math.Min(LongestPause, 1 << Math.Min(failures, 5));
        return Task.Delay(
            TimeSpan.FromSeconds(longest * (0.5 + (Random.Shared.NextDouble() / 2))),
            clock,
            cancellationToken
        );
    }

    private Task WaitUntilAsync(DateTimeOffset until, CancellationToken cancellationToken) =>
        until - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero
            ? Task.Delay(wait, clock, cancellationToken)
            : Task.CompletedTask;
}
