using NegotiationBot.Chat.Discord.Events;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>How the gateway's events are let go of when the bot stops.</summary>
public sealed class EventLanesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Interactions_under_way_are_waited_for()
    {
        var lanes = new EventLanes();
        var answered = new TaskCompletionSource();
        await lanes.AtOnceAsync(_ => answered.Task, Token);

        var letGo = lanes.DisposeAsync().AsTask();

        await Task.Delay(TimeSpan.FromSeconds(0.2), Token);
        letGo.IsCompleted.ShouldBeFalse();
        answered.SetResult();
        await letGo;
        lanes.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task An_event_that_found_no_room_in_time_is_not_pending()
    {
        await using var lanes = new EventLanes();
        var first = new TaskCompletionSource();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(TimeSpan.FromSeconds(0.5));

        var taken = 0;
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            for (; ; taken++)
            {
                await lanes.InOrderAsync("7", _ => first.Task, patience.Token);
            }
        });

        var pending = lanes.Pending;
        first.SetResult();
        pending.ShouldBe(taken);
    }
}
