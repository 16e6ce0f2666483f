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
    public IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<long> sequences) =>
        database.UseConnection(connection =>
            connection.Read(IndexRows.ArticlesOfChanges, ReadArticle, ("$changes", StoredJson.Write(sequences)))
        );

    public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Passage Part)> ReadPassages(
        IReadOnlyCollection<UnitPlace> places
    )
    {
        var wanted = Wanted(places);
        return database.UseConnection(connection =>
        {
            using var moment = connection.BeginTransaction(deferred: true);
            var found = Read(
                connection,
                PartQueries.Passages,
                wanted,
                article => (StoredParts<Passage>)article.Passages
            );
            KeepQuotesOver(found.Values, connection, wanted);
            return found;
        });
    }

    public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Quote Part)> ReadQuotes(
        IReadOnlyCollection<UnitPlace> places
    ) =>
        database.UseConnection(connection =>
            Read(connection, PartQueries.Quotes, Wanted(places), QuotesOf)
        );

    private Dictionary<UnitPlace, (IndexedArticle Article, T Part)> Read<T>(
        SqliteConnection connection,
        PartQueries<T> queries,
        string wanted,
        Func<IndexedArticle, StoredParts<T>> partsOf
    )
    {
        var articles = new Dictionary<long, IndexedArticle>();
        return connection.Read(queries.AtPlaces, ReadPart, ("$places", wanted)).ToDictionary();

        KeyValuePair<UnitPlace, (IndexedArticle Article, T Part)> ReadPart(SqliteColumns row)
        {
            var sequence = row.Id();
            var (place, part) = queries.Read(row);
            var stretch = StoredText.Stretch(row.TextBytes(), queries.SpanOf(part));
            if (!articles.TryGetValue(sequence, out var article))
            {
                articles.Add(sequence, article = ReadArticle(row));
            }
            article.Content.Add(stretch);
            return new(new UnitPlace(sequence, place), (article, partsOf(article).Keep(place, part)));
        }
    }

    private static void KeepQuotesOver(
        IReadOnlyCollection<(IndexedArticle Article, Passage Part)> passages,
        SqliteConnection connection,
        string wanted
    )
    {
        var quotes = passages
            .Select(passage => passage.Article)
            .Distinct()
            .ToDictionary(article => article.Sequence, QuotesOf);
        connection.Read(
            IndexRows.QuotesOverPassages,
            row =>
            {
                var of = quotes[row.Id()];
                var (place, quote) = IndexRows.ReadQuote(row);
                return of.Keep(place, quote);
            },
            ("$places", wanted)
        );
        foreach (var (article, passage) in passages)
        {
            quotes[article.Sequence].AreKeptOf(passage.Span);
        }
    }

    private static StoredQuotes QuotesOf(IndexedArticle article) => (StoredQuotes)article.Quotes;

    private static string Wanted(IEnumerable<UnitPlace> places) =>
        StoredJson.Write(places.Select(place => new[] { place.Sequence, place.Place }));

    private IndexedArticle ReadArticle(SqliteColumns row)
    {
        var (article, sequence, addedAt, current) = IndexRows.ReadArticle(row);
        var revision = current!.Value;
        return new IndexedArticle(
            sequence,
            addedAt,
            article,
            new ArticleText(() => FetchText(revision)),
            new StoredParts<Passage>(database, PartQueries.Passages, revision),
            new StoredQuotes(database, revision, row.Flag())
        );
    }

    private string FetchText(long revision) =>
        database
            .UseConnection(connection =>
                connection.Read(IndexRows.TextOfRevision, row => row.Text(), ("$revision", revision))
            )
            .SingleOrDefault()
        ?? throw new ArticleGoneException();
}
