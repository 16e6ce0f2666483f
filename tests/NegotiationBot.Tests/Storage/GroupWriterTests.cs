using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

public sealed class GroupWriterTests
{
    private const string Insert = "INSERT INTO Drafts (Id, Content, Until) VALUES ($id, x'00', '2031-01-01')";

    [Fact]
    public async Task Writes_that_wait_together_are_committed_together_and_each_is_there_when_it_is_told()
    {
        using var fixture = await StoreFixture.CreateAsync();
        var before = fixture.Folder.Query("PRAGMA data_version").Single();

        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => WriteAsync(fixture, $"draft {i}")));

        fixture.Folder.Query("SELECT count(*) FROM Drafts").ShouldBe(["500"]);
        before.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_write_that_fails_leaves_no_trace_and_does_not_trouble_the_others()
    {
        using var fixture = await StoreFixture.CreateAsync();
        var release = new TaskCompletionSource();
        var first = fixture.Database.WriteAsync(async connection =>
        {
            await release.Task;
            return await connection.ExecuteAsync(Insert, ("$id", "first"));
        });

        var broken = fixture.Database.WriteAsync<int>(async connection =>
        {
            await connection.ExecuteAsync(Insert, ("$id", "half"));
            throw new InvalidOperationException("It broke.");
        });
        var last = WriteAsync(fixture, "last");
        release.SetResult();

        await Should.ThrowAsync<InvalidOperationException>(() => broken);
        (await first, await last).ShouldBe((1, 1));
        fixture.Folder.Query("SELECT Id FROM Drafts ORDER BY Id").ShouldBe(["first", "last"]);
    }

    [Fact]
    public async Task Nobody_is_told_before_the_commit()
    {
        using var fixture = await StoreFixture.CreateAsync();
        var release = new TaskCompletionSource();
        _ = fixture.Database.WriteAsync(async connection =>
        {
            await release.Task;
            return await connection.ExecuteAsync(Insert, ("$id", "holds the others up"));
        });

        var second = WriteAsync(fixture, "second");

        second.IsCompleted.ShouldBeFalse();
        fixture.Folder.Query("SELECT Id FROM Drafts").ShouldBeEmpty();
        release.SetResult();
        (await second).ShouldBe(1);
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_is_said_in_one_sentence_to_all_who_wait()
    {
        using var fixture = await StoreFixture.CreateAsync();
        fixture.Folder.Execute("DROP TABLE Drafts");

        var writes = Enumerable.Range(0, 3).Select(i => WriteAsync(fixture, $"{i}")).ToList();

        foreach (var write in writes)
        {
            await Should.ThrowAsync<Exception>(() => write);
        }
    }

    private static Task<int> WriteAsync(StoreFixture fixture, string id) =>
        fixture.Database.WriteAsync(connection => connection.ExecuteAsync(Insert, ("$id", id)));
}
