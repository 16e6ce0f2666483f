using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

public sealed class BotLockTests
{
    [Fact]
    public async Task A_second_bot_on_the_same_folder_is_refused_while_commands_work_beside_it()
    {
        using var fixture = await StoreFixture.CreateAsync();
        using var first = BotLock.Take(fixture.Folder.Path);

        Should
            .Throw<DataFolderException>(() => BotLock.Take(fixture.Folder.Path))
            .Message.ShouldStartWith($"A bot already runs on the data folder {fixture.Folder.Path}: ");
        (await fixture.SaveAsync(Some.Article("a", "Words."))).Count.ShouldBe(1);
    }

    [Fact]
    public void When_the_first_has_gone_the_next_may_start()
    {
        using var folder = new TemporaryFolder();
        BotLock.Take(folder.Path).Dispose();

        Should.NotThrow(() => BotLock.Take(folder.Path).Dispose());
    }
}
