using Microsoft.Extensions.Time.Testing;

namespace NegotiationBot.Tests.Index;

/// <summary>A clock that tells when somebody begins to wait for it: time that passes before wakes nobody.</summary>
internal sealed class FollowedClock : FakeTimeProvider
{
    private readonly TaskCompletionSource _followed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the first timer is set.</summary>
    public Task Followed => _followed.Task;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _followed.TrySetResult();
        return timer;
    }
}
