using NegotiationBot.Tests.Chat.Scenarios;

namespace NegotiationBot.Tests.Chat;

/// <summary>Whoever comes is acknowledged first, however much waits to be answered.</summary>
public sealed class AcknowledgementTests
{
    private const int Waiting = 40;

    public static TheoryData<bool> Platforms => [false, true];

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task With_all_answering_held_up_and_a_full_queue_what_comes_is_acknowledged(bool isSlack)
    {
        await using var stage = await (isSlack ? ScriptedStage.LikeSlackAsync() : ScriptedStage.LikeDiscordAsync());
        var scene = new Scene(stage);
        await scene.SwitchOnAsync(Spot.Talks);
        using var gate = new Gate();
        stage.Platform.Posting = gate.Pass;

        // Each returns when it is acknowledged, and the first answer that is made holds its processor until the gate opens.
        foreach (var person in Enumerable.Range(0, Waiting).Select(i => new Person($"30{i}")))
        {
            await stage.WriteAsync(person, Spot.DirectWith(person), "what did korvell say about the bridge");
        }
        await gate.SomebodyWaitsAsync();
        await stage.WriteAsync(Person.Member, Spot.Talks, "what did brandel say", mentions: true);
        await stage.CommandAsync(Person.OtherMember, Spot.Talks, "help", new Dictionary<string, string>());

        stage.Posted.ShouldBe(1);
        stage.Bot.Open.ShouldBe(Waiting + 2);
        gate.Open();
        await scene.SettleAsync();
        stage.Posted.ShouldBe(1 + Waiting + 2);
        // One processor is always there for what comes in.
        gate.MostAtOnce.ShouldBeLessThanOrEqualTo(Math.Max(1, Environment.ProcessorCount - 1));
    }

    /// <summary>Holds up whoever passes, with the thread they come on, until it opens.</summary>
    private sealed class Gate : IDisposable
    {
        private readonly ManualResetEventSlim _isOpen = new();
        private readonly TaskCompletionSource _somebodyWaits = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _passing;
        private int _most;

        public int MostAtOnce => _most;

        public Task Pass()
        {
            InterlockedMax(Interlocked.Increment(ref _passing));
            _somebodyWaits.TrySetResult();
            _isOpen.Wait();
            Interlocked.Decrement(ref _passing);
            return Task.CompletedTask;
        }

        public Task SomebodyWaitsAsync() => _somebodyWaits.Task;

        public void Open() => _isOpen.Set();

        public void Dispose() => _isOpen.Dispose();

        private void InterlockedMax(int passing)
        {
            for (var most = _most; passing > most; most = _most)
            {
                Interlocked.CompareExchange(ref _most, passing, most);
            }
        }
    }
}
