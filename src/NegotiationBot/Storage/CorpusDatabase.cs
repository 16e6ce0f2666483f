using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NegotiationBot.Storage;

/// <summary>The bot's database in a data folder, open and of this program's version.</summary>
public sealed class CorpusDatabase
{
    public const string FileName = "bot.db";

    /// <summary>The last migration's name. It stands here because looking through all migrations at every start would cost more than the start.</summary>
    public const string Version = "20261123205510_Initial";

    private readonly DbContextOptions<SqliteBotDbContext> _options;

    private CorpusDatabase(string folder)
    {
        Folder = folder;
        // A commit waits for the disk (synchronous = FULL, SQLite's own default): what the bot has acknowledged survives a power cut.
        // Writers wait for each other (30 s); a transaction takes the write lock when it begins, so that none fails half way.
        ConnectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, FileName),
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString();
        _options = new DbContextOptionsBuilder<SqliteBotDbContext>().UseSqlite(ConnectionString).Options;
    }

    public string Folder { get; }

    internal string ConnectionString { get; }

    /// <summary>Whether a folder holds a database yet.</summary>
    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>Opens the database of a folder; makes folder and database where there is none, and brings an older one up to date.</summary>
    /// <exception cref="DataFolderException">The folder cannot be used, or its database is damaged or of a newer version.</exception>
    public static async Task<CorpusDatabase> OpenAsync(string folder, CancellationToken cancellationToken)
    {
        var database = new CorpusDatabase(folder);
        try
        {
            Directory.CreateDirectory(folder);
            await DatabaseVersion.BringUpToDateAsync(database, cancellationToken);
            return database;
        }
        catch (Exception exception) when (StorageFailure.Describe(exception, folder) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Does one piece of work on a context of its own.</summary>
    /// <exception cref="DataFolderException">The disk is full, read-only or damaged.</exception>
    public async Task<T> UseAsync<T>(Func<BotDbContext, Task<T>> work)
    {
        try
        {
            await using var context = new SqliteBotDbContext(_options);
            return await work(context);
        }
        catch (Exception exception) when (StorageFailure.Describe(exception, Folder) is { } failure)
        {
            throw failure;
        }
    }
}
