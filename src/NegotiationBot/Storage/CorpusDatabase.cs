using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NegotiationBot.Storage;

/// <summary>The bot's database in a data folder, open and of this program's version.</summary>
public sealed class CorpusDatabase : IDisposable
{
    public const string FileName = "bot.db";

    /// <summary>The last migration's name. It stands here because looking through all migrations at every start would cost more than the start.</summary>
    public const string Version = "20261129103000_ForgottenAnswers";

    private readonly ConcurrentBag<StandingReader> _readers = [];
    private readonly string _connectionString;
    private readonly Lazy<DbContextOptions<SqliteBotDbContext>> _options;
    private readonly WritingConnection _writing;
    private readonly GroupWriter _writer;

    private CorpusDatabase(string folder)
    {
        Folder = folder;
        // A commit waits for the disk (synchronous = FULL, SQLite's own default): what the bot has acknowledged survives a power cut.
        // Writers wait for each other (30 s); a transaction takes the write lock when it begins, so that none fails half way.
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, FileName),
            ForeignKeys = true,
            DefaultTimeout = 30,
        };
        _connectionString = connection.ToString();
        _writing = new WritingConnection(_connectionString);
        _writer = new GroupWriter(_writing);
        // Entity Framework is slow to wake, and a question does not need it.
        _options = new(() => new DbContextOptionsBuilder<SqliteBotDbContext>().UseSqlite(_connectionString).Options);
    }

    public string Folder { get; }

    /// <summary>Whether a folder holds a database yet.</summary>
    public static bool Exists(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>Opens the database of a folder; makes folder and database where there is none, and brings an older one up to date.</summary>
    /// <exception cref="DataFolderException">The folder cannot be used, or its database is damaged or of a newer version.</exception>
    public static async Task<CorpusDatabase> OpenAsync(string folder, CancellationToken cancellationToken)
    {
        var database = new CorpusDatabase(folder);
        return await database.DescribeFailuresAsync(async () =>
        {
            Directory.CreateDirectory(folder);
            await DatabaseVersion.BringUpToDateAsync(database, cancellationToken);
            return database;
        });
    }

    /// <summary>Does one piece of work on a context of its own.</summary>
    /// <exception cref="DataFolderException">The disk is full, read-only or damaged.</exception>
    public Task<T> UseAsync<T>(Func<BotDbContext, Task<T>> work) =>
        DescribeFailuresAsync(async () =>
        {
            await using var context = new SqliteBotDbContext(_options.Value);
            return await work(context);
        });

    /// <summary>Does one piece of work in plain SQL on a connection of its own.</summary>
    /// <inheritdoc cref="UseAsync"/>
    internal Task<T> UseConnectionAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellationToken) =>
        DescribeFailuresAsync(async () =>
        {
            await using var connection = new SqliteConnection(_connectionString);
            await connection.OpenAsync(cancellationToken);
            return await work(connection);
        });

    /// <summary>The same for what a search has to wait for, on a connection that others have used before: SQLite does everything on the calling thread anyway.</summary>
    /// <inheritdoc cref="UseAsync"/>
    internal T Read<T>(Func<StandingReader, T> work)
    {
        StandingReader? reader = null;
        try
        {
            if (!_readers.TryTake(out reader))
            {
                reader = new StandingReader(_connectionString);
            }
            var read = work(reader);
            Keep(reader);
            reader = null;
            return read;
        }
        catch (Exception exception) when (StorageFailure.Describe(exception, Folder) is { } failure)
        {
            throw failure;
        }
        finally
        {
            reader?.Dispose();
        }
    }

    /// <summary>Does a few small writes in plain SQL, committed together with those of others; durable when it returns.</summary>
    /// <inheritdoc cref="UseAsync"/>
    internal Task<T> WriteAsync<T>(Func<SqliteConnection, Task<T>> work) => WriteAsync(work, Durability.Power);

    /// <summary>The same, as durable as is asked for.</summary>
    /// <inheritdoc cref="UseAsync"/>
    internal Task<T> WriteAsync<T>(Func<SqliteConnection, Task<T>> work, Durability durability) =>
        DescribeFailuresAsync(() => _writer.WriteAsync(work, durability));

    /// <summary>Closes what stays open between questions; whoever still asks opens it again.</summary>
    public void Dispose()
    {
        _writing.Dispose();
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    /// <summary>As many stay as can read at once; what happened on others while more of them waited is over.</summary>
    private void Keep(StandingReader reader)
    {
        if (_readers.Count < Environment.ProcessorCount)
        {
            _readers.Add(reader);
        }
        else
        {
            reader.Dispose();
        }
    }

    private async Task<T> DescribeFailuresAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (StorageFailure.Describe(exception, Folder) is { } failure)
        {
            throw failure;
        }
    }
}
