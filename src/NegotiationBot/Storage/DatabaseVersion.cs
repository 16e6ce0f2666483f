using System.Globalization;
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
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var tables = await ReadAsync(
            connection,
            "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'",
            cancellationToken
        );
        if (tables == "0")
        {
            return false;
        }
        var version = await ReadAsync(
            connection,
            "SELECT max(MigrationId) FROM __EFMigrationsHistory",
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
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Patience, cancellationToken);
            }
        }
    }

    private static async Task MigrateAsync(BotDbContext context, CancellationToken cancellationToken)
    {
        // Entity Framework's own lock is a row that a killed process leaves behind, for which the next one would wait for ever. Our turn makes it superfluous.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock", cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        // Readers do not wait for the writer, nor the writer for them. The setting stays with the file.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }

    private static async Task<string?> ReadAsync(
        SqliteConnection connection,
        string sql,
        CancellationToken cancellationToken
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }
}
