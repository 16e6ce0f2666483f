using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NegotiationBot.Storage;

/// <summary>
/// A connection that stays open for what searches read, with its queries ready to be run again: to open one and to prepare a query takes longer than to run it.
/// It does not map the file: SQLite takes a map down after each commit of another connection, as each answer's record is one, and to touch all its pages anew
/// takes longer than to read them. For one thread at a time.
/// </summary>
internal sealed class StandingReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, StandingQuery> _queries = new(StringComparer.Ordinal);

    public StandingReader(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        try
        {
            _connection.Open();
            // The command's own patience is not there for queries that are run without it.
            raw.sqlite3_busy_timeout(_connection.Handle, _connection.DefaultTimeout * 1000);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>All rows of a query.</summary>
    /// <param name="values">Of its parameters, which are numbered from 1.</param>
    public List<T> Read<T>(string sql, Func<SqliteColumns, T> read, params ReadOnlySpan<long> values)
    {
        using var running = Run(sql, values);
        return Rows(running, read);
    }

    /// <summary>All rows of a query with one parameter, a text.</summary>
    public List<T> Read<T>(string sql, Func<SqliteColumns, T> read, string value)
    {
        using var running = Query(sql).Begin(value);
        return Rows(running, read);
    }

    /// <summary>Begins a query, whose rows are good until it is asked for the next one.</summary>
    /// <param name="values">Of its parameters, which are numbered from 1.</param>
    public StandingQuery.Run Run(string sql, params ReadOnlySpan<long> values) => Query(sql).Begin(values);

    /// <summary>Begins to see the database as it is now, until what is returned is disposed; keeps no writer waiting.</summary>
    public Moment BeginMoment()
    {
        Do("BEGIN");
        return new Moment(this);
    }

    public void Dispose()
    {
        foreach (var query in _queries.Values)
        {
            query.Dispose();
        }
        if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            // A moment that failed must not go on with whoever gets the connection next.
            _ = raw.sqlite3_exec(_connection.Handle, "ROLLBACK");
        }
        _connection.Dispose();
    }

    private static List<T> Rows<T>(StandingQuery.Run running, Func<SqliteColumns, T> read)
    {
        var rows = new List<T>();
        while (running.Next() is { } row)
        {
            rows.Add(read(row));
        }
        return rows;
    }

    private StandingQuery Query(string sql)
    {
        if (!_queries.TryGetValue(sql, out var query))
        {
            _queries.Add(sql, query = new StandingQuery(_connection.Handle!, sql));
        }
        return query;
    }

    private void Do(string sql)
    {
        using var running = Run(sql);
        running.Next();
    }

    internal readonly struct Moment(StandingReader reader) : IDisposable
    {
        public void Dispose() => reader.Do("COMMIT");
    }
}
