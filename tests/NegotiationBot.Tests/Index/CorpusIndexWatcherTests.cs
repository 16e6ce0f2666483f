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
        clock.Advance(TimeSpan.FromSeconds(1));

        await WaitUntilAsync(() => fixture.Index.Find(new ArticleId("a")) is not null);
        await watcher.StopAsync(TestContext.Current.CancellationToken);
    }

    private static async Task WaitUntilAsync(Func<bool> condition)
    {
        for (var i = 0; i < 500 && !condition(); i++)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
        condition().ShouldBeTrue();
    }
}
