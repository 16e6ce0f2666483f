using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>Fetches the articles that a search has found, and of their quotes those that somebody looks at.</summary>
public sealed class StoredArticles(CorpusDatabase database) : IIndexedArticles
{
    public IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<ArticleId> ids) =>
        database.UseConnection<IReadOnlyList<IndexedArticle>>(connection =>
        {
            // A command that is run again is not prepared again, which would take longer than the rest.
            using var moment = connection.BeginTransaction(deferred: true);
            using var articles = connection.Command(IndexRows.Article, ("$key", null));
            using var passages = connection.Command(IndexRows.PassagesOfRevision, ("$revision", null));
            using var quotes = connection.Command(IndexRows.QuoteCount, ("$revision", null));
            using var withdrawn = connection.Command(IndexRows.WithdrawnOfRevision, ("$revision", null));
            IReadOnlyList<Passage> PassagesOf(long revision) =>
                [.. Read(passages, revision, IndexRows.ReadPassage).Select(found => found.Passage)];
            IReadOnlyList<Quote> QuotesOf(long revision) =>
                new StoredQuotes(
                    database,
                    revision,
                    Read(quotes, revision, row => row.Number()).Single(),
                    Read(withdrawn, revision, IndexRows.ReadSpan)
                );
            return
            [
                .. ids.SelectMany(id =>
                        Read(articles, id.Value, row => IndexRows.ReadArticle(row, PassagesOf, QuotesOf))
                    )
                    .Select(found => found.Current)
                    .OfType<IndexedArticle>(),
            ];
        });

    public void Expect(IReadOnlyCollection<(IndexedArticle Article, int Place)> quotes) =>
        database.UseConnection(connection =>
        {
            using var query = StoredQuotes.QuoteQuery(connection);
            foreach (var (article, place) in quotes)
            {
                (article.Quotes as StoredQuotes)?.Fetch(place, query);
            }
            return quotes.Count;
        });

    private static List<T> Read<T>(SqliteCommand command, object value, Func<SqliteColumns, T> read)
    {
        command.Parameters[0].Value = value;
        return command.Read(read);
    }
}
