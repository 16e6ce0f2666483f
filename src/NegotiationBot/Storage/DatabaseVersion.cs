using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NegotiationBot.Storage;

/// <summary>Brings a database to the version of this program.</summary>
internal static class DatabaseVersion
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    public static async Task BringUpToDateAsync(CorpusDatabase database, CancellationToken cancellationToken)
    {
        if (!await IsCurrentAsync(database, cancellationToken))
        {
            using var turn = await TakeTurnAsync(database.Folder, cancellationToken);
            if (!await IsCurrentAsync(database, cancellationToken))
            {
                await database.UseAsync(async context =>
                {
                    await MigrateAsync(context, cancellationToken);
                    return true;
                });
            }
        }
    }

    private static async Task<bool> IsCurrentAsync(CorpusDatabase database, CancellationToken cancellationToken)
    {
        if (!CorpusDatabase.Exists(database.Folder))
        {
            return false;
        }
        var version = await database.UseConnectionAsync(
            connection => ReadVersionAsync(connection, cancellationToken),
            cancellationToken
        );
        return string.CompareOrdinal(version, CorpusDatabase.Version) > 0
            ? throw new DataFolderException(
                $"The database in {database.Folder} belongs to a newer version of NegotiationBot: update this one, or name another folder with --data."
            )
            : version == CorpusDatabase.Version;
    }

    /// <summary>Two commands may meet in a new folder; the second waits here until the first has made the database. A killed one leaves no turn behind.</summary>
    private static async Task<FileStream> TakeTurnAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, "migration.lock");
        while (true)
        {
            if (FileLock.TryTake(path) is { } turn)
            {
                return turn;
            }
            await Task.Delay(Patience, cancellationToken);
        }
    }

    private static async Task MigrateAsync(BotDbContext context, CancellationToken cancellationToken)
    {
        // Readers do not wait for the writer, nor the writer for them. It comes first and stays with the file, whenever this process may be killed.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        // Entity Framework's own lock is a row that a killed process leaves behind, for which the next one would wait for ever. Our turn makes it superfluous.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>The name of the last migration that was applied; null where none was.</summary>
    private static async Task<string?> ReadVersionAsync(
        SqliteConnection connection,
        CancellationToken cancellationToken
    )
    {
        var history = await connection.ReadAsync(
            "SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'",
            row => row.Text(),
            cancellationToken
        );
        return history.Count == 0
            ? null
            : (
                await connection.ReadAsync(
                    "SELECT max(MigrationId) FROM __EFMigrationsHistory",
                    row => row.TextOrNull(),
                    cancellationToken
                )
            ).Single();
    }
}
