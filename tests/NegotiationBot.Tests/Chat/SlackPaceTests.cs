using Microsoft.Extensions.Time.Testing;
using NegotiationBot.Chat.Slack;

namespace NegotiationBot.Tests.Chat;

public sealed class SlackPaceTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly SlackPace _pace;

    public SlackPaceTests() => _pace = new SlackPace(_clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_takes_one_message_a_second_and_waits_for_no_other_channel()
    {
        await _pace.TakeTurnAsync("C1", Token);
        await _pace.TakeTurnAsync("C2", Token);
        var second = _pace.TakeTurnAsync("C1", Token);
        var third = _pace.TakeTurnAsync("C1", Token);

        second.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(1));
        await second;
        third.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(1));
        await third;
    }

    [Fact]
    public async Task A_pause_that_was_asked_for_holds_to_its_end_and_a_shorter_one_does_not_end_it()
    {
        _pace.Hold("chat.postMessage", TimeSpan.FromSeconds(30));
        _pace.Hold("chat.postMessage", TimeSpan.FromSeconds(1));
        var waiting = _pace.WaitAsync("chat.postMessage", Token);

        _clock.Advance(TimeSpan.FromSeconds(29));
        waiting.IsCompleted.ShouldBeFalse();
        _pace.IsHeld("chat.postMessage").ShouldBeTrue();
        _pace.IsHeld("users.info").ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(1));
        await waiting;
    }

    [Theory]
    [InlineData(0, 0.5, 1)]
    [InlineData(3, 4, 8)]
    [InlineData(50, 15, 30)]
    public async Task The_pause_after_failures_grows_to_half_a_minute(int failures, double least, double most)
    {
        var pausing = _pace.PauseAsync(failures, Token);

        _clock.Advance(TimeSpan.FromSeconds(least) - TimeSpan.FromMilliseconds(1));
        pausing.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(most));
        await pausing;
    }
}
