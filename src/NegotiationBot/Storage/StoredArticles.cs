using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>Fetches the articles that a search has found, and of their passages and quotes those that somebody looks at; many with one query.</summary>
public sealed class StoredArticles(CorpusDatabase database) : IIndexedArticles
{
    public IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<ArticleId> ids) =>
        database.UseConnection<IReadOnlyList<IndexedArticle>>(connection =>
        {
            var keys = ("$keys", (object?)StoredJson.Write([.. ids.Select(id => id.Value)]));
            using var moment = connection.BeginTransaction(deferred: true);
            var withdrawn = connection
                .Read(IndexRows.WithdrawnOfKeys, IndexRows.ReadWithdrawn, keys)
                .ToLookup(row => row.Revision, row => row.Span);
            var articles = connection.Read(
                IndexRows.ArticlesOfKeys,
                row =>
                    IndexRows.ReadArticle(
                        row,
                        revision => new StoredParts<Passage>(database, PartQueries.Passages, revision),
                        revision => new StoredQuotes(database, revision, [.. withdrawn[revision]])
                    ),
                keys
            );
            return [.. articles.Select(article => article.Current).OfType<IndexedArticle>()];
        });

    public void ExpectPassages(IReadOnlyCollection<(IndexedArticle Article, int Place)> passages) =>
        Expect(PartQueries.Passages, passages.Select(wanted => (wanted.Article.Passages, wanted.Place)));

    public void ExpectQuotes(IReadOnlyCollection<(IndexedArticle Article, int Place)> quotes) =>
        Expect(PartQueries.Quotes, quotes.Select(wanted => (wanted.Article.Quotes, wanted.Place)));

    private void Expect<T>(PartQueries<T> queries, IEnumerable<(IReadOnlyList<T> Of, int Place)> wanted)
    {
        var missing = wanted
            .Select(part => (Of: part.Of as StoredParts<T>, part.Place))
            .Where(part => part.Of?.Has(part.Place) is false)
            .ToLookup(part => (part.Of!.Revision, part.Place), part => part.Of!);
        if (missing.Count == 0)
        {
            return;
        }
        var places = StoredJson.Write([.. missing.Select(part => new[] { part.Key.Revision, part.Key.Place })]);
        var found = database.UseConnection(connection =>
            connection.Read(queries.AtPlaces, queries.Read, ("$places", places))
        );
        foreach (var (revision, place, part) in found)
        {
            foreach (var parts in missing[(revision, place)])
            {
                parts.Keep(place, part);
            }
        }
    }
}
