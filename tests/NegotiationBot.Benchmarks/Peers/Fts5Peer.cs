using Microsoft.Data.Sqlite;

namespace NegotiationBot.Benchmarks.Peers;

/// <summary>SQLite's full-text search with its Porter tokenizer: title and body, BM25, any of the words.</summary>
internal sealed class Fts5Peer : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _search;

    public Fts5Peer(string file)
    {
        _connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()
        );
        _connection.Open();
        Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -200000");
        Execute(
            "CREATE VIRTUAL TABLE passages USING fts5(title, body, content='', contentless_delete=1, tokenize='porter unicode61')"
        );
        _insert = Prepare(
            "INSERT INTO passages(rowid, title, body) VALUES ($id, $title, $body)",
            "$id",
            "$title",
            "$body"
        );
        _delete = Prepare("DELETE FROM passages WHERE rowid = $id", "$id");
        _search = Prepare(
            "SELECT rowid FROM passages WHERE passages MATCH $words ORDER BY rank LIMIT $top",
            "$words",
            "$top"
        );
    }

    public void Add(long id, string title, string body)
    {
        _insert.Parameters["$id"].Value = id;
        _insert.Parameters["$title"].Value = title;
        _insert.Parameters["$body"].Value = body;
        _insert.ExecuteNonQuery();
    }

    public void Delete(long id)
    {
        _delete.Parameters["$id"].Value = id;
        _delete.ExecuteNonQuery();
    }

    public void Begin() => Execute("BEGIN");

    public void Commit() => Execute("COMMIT");

    /// <param name="words">Without function words: FTS5 leaves none out by itself, and would be slower still.</param>
    public IReadOnlyList<long> Search(IEnumerable<string> words, int top)
    {
        _search.Parameters["$words"].Value = string.Join(" OR ", words.Select(word => $"\"{word}\""));
        _search.Parameters["$top"].Value = top;
        using var reader = _search.ExecuteReader();
        var found = new List<long>();
        while (reader.Read())
        {
            found.Add(reader.GetInt64(0));
        }
        return found;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _delete.Dispose();
        _search.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
        {
            command.Parameters.AddWithValue(parameter, "");
        }
        return command;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
