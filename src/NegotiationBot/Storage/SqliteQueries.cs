using Microsoft.Data.Sqlite;

namespace NegotiationBot.Storage;

/// <summary>
/// Plain SQL for what every question does once, reading the corpus and recording the answer: Entity Framework takes longer to get
/// ready for its first query than the whole question takes.
/// </summary>
internal static class SqliteQueries
{
    /// <summary>Runs a statement that inserts one row and returns its id.</summary>
    public static async Task<long> InsertAsync(
        this SqliteConnection connection,
        string sql,
        CancellationToken cancellationToken,
        params (string Name, object? Value)[] parameters
    ) => (await connection.ReadAsync(sql, row => row.Id(), cancellationToken, parameters)).Single();

    /// <summary>Runs a statement that gives no rows.</summary>
    /// <returns>How many rows it changed.</returns>
    public static async Task<int> ExecuteAsync(
        this SqliteConnection connection,
        string sql,
        params (string Name, object? Value)[] parameters
    )
    {
        await using var command = connection.Command(sql, parameters);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>All rows of a query.</summary>
    public static async Task<List<T>> ReadAsync<T>(
        this SqliteConnection connection,
        string sql,
        Func<SqliteColumns, T> read,
        CancellationToken cancellationToken,
        params (string Name, object? Value)[] parameters
    )
    {
        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(new SqliteColumns(reader.Handle!)));
        }
        return rows;
    }

    public static SqliteCommand Command(
        this SqliteConnection connection,
        string sql,
        params (string Name, object? Value)[] parameters
    )
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }
        return command;
    }
}
