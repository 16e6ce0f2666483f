using Microsoft.Data.Sqlite;

namespace NegotiationBot.Storage;

/// <summary>The connection of the one writer, which stays open. For one use at a time; safe to be closed meanwhile by another thread.</summary>
internal sealed class WritingConnection(string connectionString) : IDisposable
{
    private readonly Lock _gate = new();
    private SqliteConnection? _idle;
    private bool _isClosed;

    public async Task UseAsync(Durability durability, Func<SqliteConnection, Task> work)
    {
        var connection = Take() ?? await OpenAsync();
        try
        {
            // In WAL mode NORMAL leaves it to later to wait for the disk: to a checkpoint, or to the next commit that does.
            await connection.ExecuteAsync(
                durability is Durability.Power ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL"
            );
            await work(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
        GiveBack(connection);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            _idle?.Dispose();
            _idle = null;
        }
    }

    private SqliteConnection? Take()
    {
        lock (_gate)
        {
            var idle = _idle;
            _idle = null;
            return idle;
        }
    }

    private void GiveBack(SqliteConnection connection)
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                connection.Dispose();
            }
            else
            {
                _idle = connection;
            }
        }
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        // Not pooled: nobody else is to get it with less durability than they count on.
        var connection = new SqliteConnection(connectionString + ";Pooling=False");
        try
        {
            await connection.OpenAsync();
            // What a statement is taken back to would else be written to a file of its own.
            await connection.ExecuteAsync("PRAGMA temp_store = MEMORY");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
