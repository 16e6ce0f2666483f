using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NegotiationBot.Core.Articles;
using NegotiationBot.Index;
using NegotiationBot.Tests.Storage;

namespace NegotiationBot.Tests.Index;

public sealed class CorpusIndexWatcherTests
{
    [Fact]
    public async Task A_running_bot_sees_within_a_second_what_a_command_adds()
    {
        using var fixture = await StoreFixture.CreateAsync();
        var clock = new FakeTimeProvider();
        using var watcher = new CorpusIndexWatcher(fixture.Snapshots, clock, NullLogger<CorpusIndexWatcher>.Instance);
        await watcher.StartAsync(TestContext.Current.CancellationToken);

        await fixture.SaveAsync(Some.Article("a", "Words."));

        await WaitUntilAsync(() => fixture.Index.Find(new ArticleId("a")) is not null, clock);
        await watcher.StopAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The watcher begins to wait in its own time, and what passed before wakes it not: so second follows second.</summary>
    private static async Task WaitUntilAsync(Func<bool> condition, FakeTimeProvider clock)
    {
        for (var i = 0; i < 500 && !condition(); i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
        condition().ShouldBeTrue();
    }
}
