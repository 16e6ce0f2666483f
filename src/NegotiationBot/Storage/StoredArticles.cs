using System.Text;
using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>
/// Fetches what a search has found, all of it with one query: passages and quotes with the text around them. The rest of an article comes when somebody looks
/// at it.
/// </summary>
public sealed class StoredArticles(CorpusDatabase database) : IIndexedArticles
{
    private readonly ArticleShelf _shelf = new();

    public IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<long> sequences) =>
        database.UseConnection(connection =>
            connection.Read(
                IndexRows.ArticlesOfChanges,
                row => ReadArticle(row, FetchLater),
                ("$changes", StoredJson.Write(sequences))
            )
        );

    public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Passage Part)> ReadPassages(
        IReadOnlyCollection<UnitPlace> places
    ) => Read(PartQueries.Passages, places, article => (StoredParts<Passage>)article.Passages, ExpectQuotesOver);

    public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Quote Part)> ReadQuotes(
        IReadOnlyCollection<UnitPlace> places
    ) => Read(PartQueries.Quotes, places, QuotesOf, _ => { });

    /// <summary>What is on the shelf and still current comes from there; the rest is fetched in the same moment of the store.</summary>
    /// <param name="complete">Does what remains to be done for those that were fetched.</param>
    private Dictionary<UnitPlace, (IndexedArticle Article, T Part)> Read<T>(
        PartQueries<T> queries,
        IReadOnlyCollection<UnitPlace> places,
        Func<IndexedArticle, StoredParts<T>> partsOf,
        Action<IReadOnlyCollection<(IndexedArticle Article, T Part)>> complete
    ) =>
        database.UseConnection(connection =>
        {
            using var moment = connection.BeginTransaction(deferred: true);
            RenewShelf(connection);
            var found = new Dictionary<UnitPlace, (IndexedArticle Article, T Part)>(places.Count);
            var missing = new List<UnitPlace>();
            foreach (var place in places)
            {
                if (_shelf.Find(place.Sequence) is { } kept && partsOf(kept).TryGetFound(place.Place, out var part))
                {
                    found.Add(place, (kept, part));
                }
                else
                {
                    missing.Add(place);
                }
            }
            if (missing.Count > 0)
            {
                var fetched = Fetch(connection, queries, missing, partsOf);
                complete(fetched.Values);
                foreach (var (place, unit) in fetched)
                {
                    found.Add(place, unit);
                }
            }
            return found;
        });

    private void RenewShelf(SqliteConnection connection) =>
        _shelf.Renew(
            connection.Read(IndexRows.LastChange, row => row.Id()).Single(),
            kept => connection.Read(IndexRows.LatestOfArticles, row => row.Id(), ("$changes", StoredJson.Write(kept)))
        );

    private Dictionary<UnitPlace, (IndexedArticle Article, T Part)> Fetch<T>(
        SqliteConnection connection,
        PartQueries<T> queries,
        IEnumerable<UnitPlace> wanted,
        Func<IndexedArticle, StoredParts<T>> partsOf
    )
    {
        var articles = new Dictionary<long, IndexedArticle>();
        var places = StoredJson.Write(wanted.Select(place => new[] { place.Sequence, place.Place }));
        return connection.Read(queries.AtPlaces, ReadPart, ("$places", places)).ToDictionary();

        KeyValuePair<UnitPlace, (IndexedArticle Article, T Part)> ReadPart(SqliteColumns row)
        {
            var sequence = row.Id();
            var (place, part) = queries.Read(row);
            var text = row.TextBytes();
            if (!articles.TryGetValue(sequence, out var article))
            {
                articles.Add(sequence, article = _shelf.Find(sequence) ?? ReadWithText(row, text));
            }
            if (!article.Content.IsWhole)
            {
                article.Content.Add(StoredText.Stretch(text, queries.SpanOf(part)));
            }
            return new(new UnitPlace(sequence, place), (article, partsOf(article).Keep(place, part)));
        }
    }

    private IndexedArticle ReadWithText(SqliteColumns row, ReadOnlySpan<byte> text)
    {
        if (!_shelf.Wants())
        {
            return ReadArticle(row, FetchLater);
        }
        var whole = Encoding.UTF8.GetString(text);
        var article = ReadArticle(row, _ => whole);
        _shelf.Keep(article);
        return article;
    }

    private void ExpectQuotesOver(IReadOnlyCollection<(IndexedArticle Article, Passage Part)> found)
    {
        var passages = new FoundPassages(database);
        foreach (var (article, passage) in found)
        {
            passages.Add(QuotesOf(article), passage.Span);
        }
    }

    private static StoredQuotes QuotesOf(IndexedArticle article) => (StoredQuotes)article.Quotes;

    private IndexedArticle ReadArticle(SqliteColumns row, Func<long, ArticleText> textOf)
    {
        var (article, sequence, addedAt, current) = IndexRows.ReadArticle(row);
        var revision = current!.Value;
        return new IndexedArticle(
            sequence,
            addedAt,
            article,
            textOf(revision),
            new StoredParts<Passage>(database, PartQueries.Passages, revision),
            new StoredQuotes(database, revision)
        );
    }

    private ArticleText FetchLater(long revision) =>
        new(() =>
            database
                .UseConnection(connection =>
                    connection.Read(IndexRows.TextOfRevision, row => row.Text(), ("$revision", revision))
                )
                .SingleOrDefault()
            ?? throw new ArticleGoneException()
        );
}
