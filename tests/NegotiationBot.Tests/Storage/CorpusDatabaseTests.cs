using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NegotiationBot.Core.Answers;
using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

public sealed class CorpusDatabaseTests
{
    private const string MappedBytes = "PRAGMA mmap_size";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_folder_gets_a_database_and_opens_again()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "deep", "data");
        CorpusDatabase.Exists(path).ShouldBeFalse();

        await CorpusDatabase.OpenAsync(path, Token);
        var database = await CorpusDatabase.OpenAsync(path, Token);

        CorpusDatabase.Exists(path).ShouldBeTrue();
        (await ReadAsync(database, "SELECT CAST(journal_mode AS TEXT) AS Value FROM pragma_journal_mode")).ShouldBe(
            "wal"
        );
        (await ReadAsync(database, "SELECT CAST(foreign_keys AS TEXT) AS Value FROM pragma_foreign_keys")).ShouldBe(
            "1"
        );
        (await ReadAsync(database, "SELECT CAST(synchronous AS TEXT) AS Value FROM pragma_synchronous")).ShouldBe("2");
    }

    /// <summary>Mapped, whatever a chat writes would count as memory of the process, and each commit would take the map of a search down.</summary>
    [Fact]
    public async Task Nothing_of_the_file_is_mapped()
    {
        using var fixture = await StoreFixture.CreateAsync();

        var searching = fixture.Database.Read(reader => reader.Read(MappedBytes, row => row.Id())).Single();
        var writing = await fixture.Database.WriteAsync(MappedAsync);
        var reading = await fixture.Database.UseConnectionAsync(MappedAsync, Token);

        (searching, writing, reading).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task Commands_that_meet_in_a_new_folder_make_one_database()
    {
        using var folder = new TemporaryFolder();

        await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => CorpusDatabase.OpenAsync(folder.Path, Token)))
        );

        folder.Query("SELECT MigrationId FROM __EFMigrationsHistory").ShouldBeUnique();
    }

    [Fact]
    public async Task The_version_looked_for_is_the_last_migration()
    {
        using var fixture = await StoreFixture.CreateAsync();

        var migrations = await fixture.Database.UseAsync(context => Task.FromResult(context.Database.GetMigrations()));

        migrations.Last().ShouldBe(CorpusDatabase.Version);
    }

    [Fact]
    public async Task A_database_of_the_first_version_is_brought_up_to_date_with_what_is_in_it()
    {
        using var folder = new TemporaryFolder();
        var options = new DbContextOptionsBuilder<SqliteBotDbContext>()
            .UseSqlite($"Data Source={folder.Database};Pooling=False")
            .Options;
        await using (var context = new SqliteBotDbContext(options))
        {
            await context.GetService<IMigrator>().MigrateAsync("20261123205510_Initial", Token);
        }
        folder.Execute(
            "INSERT INTO Answers (ShortId, AskedAt, Question, Outcome, Reason, Confidence, Text) "
                + "VALUES ('A7K2', '2031-05-01 12:00:00+00:00', 'who?', 'Declined', 'off-topic', 0.1, 'Not that.')"
        );

        var database = await CorpusDatabase.OpenAsync(folder.Path, Token);

        var records = new AnswerRecords(database, new AnswerRetention(TimeSpan.FromDays(30)), TimeProvider.System);
        var record = (await records.FindAsync(new AnswerId("A7K2"), Token)).ShouldNotBeNull();
        (record.Question, record.Origin).ShouldBe(("who?", null));
        folder.Query("SELECT name FROM sqlite_master WHERE name = 'IX_Withdrawn'").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_migrations_make_what_the_mapping_describes()
    {
        using var fixture = await StoreFixture.CreateAsync();

        (
            await fixture.Database.UseAsync(context => Task.FromResult(context.Database.HasPendingModelChanges()))
        ).ShouldBeFalse();
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_block_the_next_start()
    {
        using var folder = new TemporaryFolder();
        folder.Execute(
            "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL);"
                + "INSERT INTO __EFMigrationsLock VALUES (1, '2031-01-01')"
        );

        await CorpusDatabase.OpenAsync(folder.Path, Token).WaitAsync(TimeSpan.FromSeconds(20), Token);

        folder.Query("SELECT MigrationId FROM __EFMigrationsHistory").ShouldContain(CorpusDatabase.Version);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        using var fixture = await StoreFixture.CreateAsync();
        fixture.Folder.Execute("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99')");

        (await MessageAsync(fixture.Folder.Path)).ShouldBe(
            $"The database in {fixture.Folder.Path} belongs to a newer version of NegotiationBot: "
                + "update this one, or name another folder with --data."
        );
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(path, "not a folder", Token);

        (await MessageAsync(path)).ShouldBe(
            $"The data folder {path} is a file: name a folder with --data, or move the file away."
        );
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        var garbage = new string('x', 10_000);
        await File.WriteAllTextAsync(folder.Database, garbage, Token);

        (await MessageAsync(folder.Path)).ShouldStartWith($"The database in {folder.Path} is damaged: restore bot.db");

        (await File.ReadAllTextAsync(folder.Database, Token)).ShouldBe(garbage);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_folder_that_cannot_be_written_to_is_refused()
    {
        using var folder = new TemporaryFolder();
        const UnixFileMode readOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(folder.Path, readOnly);
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "The administrator may write anywhere.");

        try
        {
            (await MessageAsync(folder.Path)).ShouldStartWith($"The data folder {folder.Path} cannot be written to");
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, readOnly | UnixFileMode.UserWrite);
        }
    }

    [Theory]
    [InlineData(13, "is full")]
    [InlineData(8, "cannot be written to")]
    [InlineData(10, "cannot be read or written")]
    [InlineData(5, "has been writing")]
    public async Task What_goes_wrong_while_working_is_said_in_one_sentence(int sqliteError, string expected)
    {
        using var fixture = await StoreFixture.CreateAsync();

        var failure = await Should.ThrowAsync<DataFolderException>(() =>
            fixture.Database.UseAsync<bool>(_ => throw new DbUpdateException("", new SqliteException("", sqliteError)))
        );

        failure.Message.ShouldContain(expected);
        failure.Message.ShouldEndWith(".");
    }

    private static async Task<string> MessageAsync(string folder) =>
        (await Should.ThrowAsync<DataFolderException>(() => CorpusDatabase.OpenAsync(folder, Token))).Message;

    private static async Task<long> MappedAsync(SqliteConnection connection) =>
        (await connection.ReadAsync(MappedBytes, row => row.Id(), Token)).Single();

    private static Task<string> ReadAsync(CorpusDatabase database, string sql) =>
        database.UseAsync(context => context.Database.SqlQueryRaw<string>(sql).SingleAsync(Token));
}
