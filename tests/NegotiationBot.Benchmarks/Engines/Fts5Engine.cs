using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Benchmarks.Engines;

/// <summary>SQLite's full-text search with its Porter tokenizer.</summary>
internal sealed class Fts5Engine : Engine
{
    private const int ArticlesOfACommit = 4096;

    private readonly string _file;
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _search;

    public Fts5Engine(string file)
    {
        _file = file;
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -200000");
        Execute(
            """
            CREATE VIRTUAL TABLE passages
            USING fts5(title, body, content='', contentless_delete=1, tokenize='porter unicode61')
            """
        );
        _insert = Prepare("INSERT INTO passages(rowid, title, body) VALUES ($0, $1, $2)", parameters: 3);
        _delete = Prepare("DELETE FROM passages WHERE rowid = $0", parameters: 1);
        _search = Prepare("SELECT rowid FROM passages WHERE passages MATCH $0 ORDER BY rank LIMIT $1", parameters: 2);
    }

    public override string Name => "SQLite FTS5";

    public override long Bytes => new FileInfo(_file).Length;

    public override void Load(IEnumerable<IndexedArticle> articles)
    {
        foreach (var batch in articles.Chunk(ArticlesOfACommit))
        {
            Commit(() => Array.ForEach(batch, Insert));
        }
    }

    public override void FinishLoading() => Execute("PRAGMA wal_checkpoint(TRUNCATE)");

    /// <remarks>Function words are left out for it: it leaves none out by itself, and would be slower still.</remarks>
    public override int Search(string question)
    {
        var words = SearchTerms.Contents(question).Select(term => $"\"{term.Folded}\"");
        _search.Parameters[0].Value = string.Join(" OR ", words);
        _search.Parameters[1].Value = Top;
        using var reader = _search.ExecuteReader();
        var found = 0;
        while (reader.Read())
        {
            found++;
        }
        return found;
    }

    public override void Add(IndexedArticle article) => Commit(() => Insert(article));

    public override void Remove(IndexedArticle article) =>
        Commit(() =>
        {
            foreach (var (number, _) in Passages(article))
            {
                Execute(_delete, number);
            }
        });

    public override void Dispose()
    {
        _insert.Dispose();
        _delete.Dispose();
        _search.Dispose();
        _connection.Dispose();
    }

    private void Insert(IndexedArticle article)
    {
        foreach (var (number, body) in Passages(article))
        {
            Execute(_insert, number, article.Article.Title, body);
        }
    }

    private void Commit(Action change)
    {
        using var transaction = _connection.BeginTransaction();
        _insert.Transaction = _delete.Transaction = transaction;
        change();
        transaction.Commit();
        _insert.Transaction = _delete.Transaction = null;
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.AddWithValue($"${i}", DBNull.Value);
        }
        return command;
    }

    private static void Execute(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }
        command.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
