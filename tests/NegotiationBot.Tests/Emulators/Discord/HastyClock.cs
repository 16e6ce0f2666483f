namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>A clock that runs fast, for the wire's pauses: they are real, and a test does not wait for them.</summary>
public sealed class HastyClock(int times = 25) : TimeProvider
{
    private readonly DateTimeOffset _start = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => _start + ((System.GetUtcNow() - _start) * times);

    public override long GetTimestamp() => System.GetTimestamp() * times;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Hastened(dueTime), Hastened(period));

    private TimeSpan Hastened(TimeSpan span) => span <= TimeSpan.Zero ? span : span / times;
}
