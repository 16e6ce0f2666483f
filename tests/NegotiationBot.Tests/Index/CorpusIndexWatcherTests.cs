using NegotiationBot.Core.Articles;
using NegotiationBot.Index;
using NegotiationBot.Tests.Storage;

namespace NegotiationBot.Tests.Index;

public sealed class CorpusIndexWatcherTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly FollowedClock _clock = new();
    private readonly RecordedLog<CorpusIndexWatcher> _log = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_running_bot_sees_within_a_second_what_a_command_adds()
    {
        using var fixture = await StoreFixture.CreateAsync();
        using var watcher = await StartAsync(fixture);

        await fixture.SaveAsync(Some.Article("a", "Words."));
        _clock.Advance(Second);

        await Eventually.ShouldBeAsync(() => fixture.Index.Find(new ArticleId("a")) is not null);
        await watcher.StopAsync(Token);
    }

    [Fact]
    public async Task After_a_failure_of_any_kind_the_index_is_followed_on()
    {
        using var fixture = await StoreFixture.CreateAsync();
        using var watcher = await StartAsync(fixture);
        await fixture.SaveAsync(Some.Article("a", "Words."));
        fixture.Folder.Execute("UPDATE Articles SET Authors = 'no list'");

        _clock.Advance(Second);
        await Eventually.ShouldBeAsync(() => _log.Lines.Count > 0);
        fixture.Folder.Execute("UPDATE Articles SET Authors = '[]'");
        _clock.Advance(Second);

        await Eventually.ShouldBeAsync(() => fixture.Index.Find(new ArticleId("a")) is not null);
        _log.Lines[0].ShouldBe("Error: The corpus cannot be read; the index stays as it is.");
        await watcher.StopAsync(Token);
    }

    private async Task<CorpusIndexWatcher> StartAsync(StoreFixture fixture)
    {
        var watcher = new CorpusIndexWatcher(fixture.Snapshots, _clock, _log);
        await watcher.StartAsync(Token);
        await _clock.Followed.WaitAsync(Token);
        return watcher;
    }
}
