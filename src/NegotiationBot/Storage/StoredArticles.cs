using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>Fetches the articles that a search has found.</summary>
public sealed class StoredArticles(CorpusDatabase database) : IIndexedArticles
{
    public IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<ArticleId> ids) =>
        database.UseConnection<IReadOnlyList<IndexedArticle>>(connection =>
        {
            // A command that is run again is not prepared again, which would take longer than the rest.
            using var moment = connection.BeginTransaction(deferred: true);
            using var articles = connection.Command(IndexRows.Article, ("$key", null));
            using var passages = connection.Command(IndexRows.PassagesOfRevision, ("$revision", null));
            using var quotes = connection.Command(IndexRows.QuotesOfRevision, ("$revision", null));
            return
            [
                .. ids.SelectMany(id => Read(articles, id.Value, row => ReadArticle(row, passages, quotes)))
                    .Select(found => found.Current)
                    .OfType<IndexedArticle>(),
            ];
        });

    private static ChangedArticle ReadArticle(SqliteColumns row, SqliteCommand passages, SqliteCommand quotes) =>
        IndexRows.ReadArticle(
            row,
            revision => Read(passages, revision, IndexRows.ReadPassage).Select(found => found.Passage),
            revision => Read(quotes, revision, IndexRows.ReadQuote).Select(found => found.Quote)
        );

    private static List<T> Read<T>(SqliteCommand command, object value, Func<SqliteColumns, T> read)
    {
        command.Parameters[0].Value = value;
        return command.Read(read);
    }
}
