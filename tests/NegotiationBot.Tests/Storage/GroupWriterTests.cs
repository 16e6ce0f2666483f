using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

public sealed class GroupWriterTests
{
    private const long Normal = 1;
    private const long Full = 2;

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

    [Fact]
    public async Task A_write_that_fails_by_itself_leaves_no_trace_and_the_next_one_goes_on()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await WriteAsync(fixture, "first");

        var broken = fixture.Database.WriteAsync<int>(async connection =>
        {
            await connection.ExecuteAsync(Insert, ("$id", "half"));
            throw new InvalidOperationException("It broke.");
        });

        await Should.ThrowAsync<InvalidOperationException>(() => broken);
        await WriteAsync(fixture, "last");
        fixture.Folder.Query("SELECT Id FROM Drafts ORDER BY Id").ShouldBe(["first", "last"]);
    }

    [Fact]
    public async Task What_need_not_outlive_a_power_cut_waits_for_the_disk_only_beside_what_must()
    {
        using var fixture = await StoreFixture.CreateAsync();
        var release = new TaskCompletionSource();

        var alone = await SynchronousAsync(fixture, Durability.Process);
        _ = fixture.Database.WriteAsync(async connection =>
        {
            await release.Task;
            return await connection.ExecuteAsync(Insert, ("$id", "holds the others up"));
        });
        var beside = SynchronousAsync(fixture, Durability.Process);
        var must = SynchronousAsync(fixture, Durability.Power);
        release.SetResult();

        (alone, await beside, await must).ShouldBe((Normal, Full, Full));
        (await SynchronousAsync(fixture, Durability.Process)).ShouldBe(Normal);
    }

    [Fact]
    public async Task What_is_written_is_there_for_others_when_it_is_told_however_durable()
    {
        using var fixture = await StoreFixture.CreateAsync();

        await fixture.Database.WriteAsync(
            connection => connection.ExecuteAsync(Insert, ("$id", "seen")),
            Durability.Process
        );

        fixture.Folder.Query("SELECT Id FROM Drafts").ShouldBe(["seen"]);
    }

    [Fact]
    public async Task A_database_that_was_closed_writes_again()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await WriteAsync(fixture, "before");

        fixture.Database.Dispose();

        await WriteAsync(fixture, "after");
        fixture.Folder.Query("SELECT Id FROM Drafts ORDER BY Id").ShouldBe(["after", "before"]);
    }

    private static async Task<long> SynchronousAsync(StoreFixture fixture, Durability durability) =>
        await fixture.Database.WriteAsync(
            async connection =>
                (
                    await connection.ReadAsync(
                        "PRAGMA synchronous",
                        row => row.Id(),
                        TestContext.Current.CancellationToken
                    )
                ).Single(),
            durability
        );

    private static Task<int> WriteAsync(StoreFixture fixture, string id) =>
        fixture.Database.WriteAsync(connection => connection.ExecuteAsync(Insert, ("$id", id)));
}
