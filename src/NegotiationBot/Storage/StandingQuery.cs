using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NegotiationBot.Storage;

/// <summary>One query of a <see cref="StandingReader"/>, prepared once.</summary>
internal sealed class StandingQuery : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly SqliteColumns _row;

    public StandingQuery(sqlite3 database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
        _row = new SqliteColumns(_statement);
    }

    /// <summary>Begins to run it; it does not run twice at a time.</summary>
    public Run Begin(ReadOnlySpan<long> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(raw.sqlite3_bind_int64(_statement, i + 1, values[i]));
        }
        return new Run(this);
    }

    /// <summary>The same for a query with one parameter, a text.</summary>
    public Run Begin(string value)
    {
        Check(raw.sqlite3_bind_text(_statement, 1, value));
        return new Run(this);
    }

    public void Dispose() => _statement.Dispose();

    private SqliteColumns? Next()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            _row.Rewind();
            return _row;
        }
        Check(result);
        return null;
    }

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }
    }

    /// <summary>A query that runs, until it is disposed.</summary>
    internal readonly struct Run(StandingQuery query) : IDisposable
    {
        /// <summary>The next row, good until this is called again; null after the last one.</summary>
        public SqliteColumns? Next() => query.Next();

        public void Dispose() => raw.sqlite3_reset(query._statement);
    }
}
