namespace NegotiationBot.Tests.Emulators;

/// <summary>A clock on which nobody waits: what is to happen later happens at once, and then it is later.</summary>
public sealed class SwiftClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2031, 5, 20, 12, 0, 0, TimeSpan.Zero);

    private long _passed;

    /// <summary>How long everybody has waited in all.</summary>
    public TimeSpan Passed => TimeSpan.FromTicks(Interlocked.Read(ref _passed));

    public override DateTimeOffset GetUtcNow() => Start + Passed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= TimeSpan.Zero)
        {
            Interlocked.Add(ref _passed, dueTime.Ticks);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }
        return new Rung();
    }

    private sealed class Rung : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
