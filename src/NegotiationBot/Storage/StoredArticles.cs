using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <summary>Fetches what a search has found, all of it with one query: the parts with the stretches of text around them. The rest of an article comes when somebody looks at it.</summary>
public sealed class StoredArticles(CorpusDatabase database) : IIndexedArticles
{
    public IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<long> sequences) =>
        database.UseConnection(connection =>
            connection.Read(IndexRows.ArticlesOfChanges, ReadArticle, ("$changes", StoredJson.Write(sequences)))
        );

    public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Passage Part)> ReadPassages(
        IReadOnlyCollection<UnitPlace> places
    ) => Read(PartQueries.Passages, places, article => (StoredParts<Passage>)article.Passages);

    public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Quote Part)> ReadQuotes(
        IReadOnlyCollection<UnitPlace> places
    ) => Read(PartQueries.Quotes, places, article => (StoredParts<Quote>)article.Quotes);

    private Dictionary<UnitPlace, (IndexedArticle Article, T Part)> Read<T>(
        PartQueries<T> queries,
        IReadOnlyCollection<UnitPlace> places,
        Func<IndexedArticle, StoredParts<T>> partsOf
    )
    {
        var articles = new Dictionary<long, IndexedArticle>();
        var wanted = StoredJson.Write(places.Select(place => new[] { place.Sequence, place.Place }));
        return database
            .UseConnection(connection => connection.Read(queries.AtPlaces, ReadPart, ("$places", wanted)))
            .ToDictionary();

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
            partsOf(article).Keep(place, part);
            return new(new UnitPlace(sequence, place), (article, part));
        }
    }

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
