using System.Diagnostics.CodeAnalysis;
using System.Text;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>
/// Fetches what a search has found, all of it with one query: passages and quotes with the text around them. The rest of an article comes when somebody looks
/// at it.
/// </summary>
public sealed class StoredArticles(CorpusDatabase database) : IIndexedArticles
{
    private readonly ArticleShelf _shelf = new();
    private readonly ArticleHeads _heads = new();

    public IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<long> sequences) =>
        database.Read<IReadOnlyList<IndexedArticle>>(reader =>
        {
            using var moment = reader.BeginMoment();
            return
            [
                .. sequences.SelectMany(sequence =>
                    reader
                        .Read(IndexRows.ArticleOfChange, IndexRows.ReadHead, sequence)
                        .Select(head => Article(head, FetchLater))
                ),
            ];
        });

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
        database.Read(reader =>
        {
            using var moment = reader.BeginMoment();
            var latest = reader.Read(IndexRows.LastChange, row => row.Id()).Single();
            RenewShelf(reader, latest);
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
                var fetched = Fetch(reader, latest, queries, missing, partsOf);
                complete(fetched.Values);
                foreach (var (place, unit) in fetched)
                {
                    found.Add(place, unit);
                }
            }
            return found;
        });

    private void RenewShelf(StandingReader reader, long latest) =>
        _shelf.Renew(
            latest,
            kept => kept.SelectMany(sequence => reader.Read(IndexRows.LatestOfArticle, row => row.Id(), sequence))
        );

    /// <summary>An article comes once, however many of its parts are wanted: its text takes longer to read than they do.</summary>
    /// <param name="latest">The latest change of the store.</param>
    private Dictionary<UnitPlace, (IndexedArticle Article, T Part)> Fetch<T>(
        StandingReader reader,
        long latest,
        PartQueries<T> queries,
        List<UnitPlace> wanted,
        Func<IndexedArticle, StoredParts<T>> partsOf
    )
    {
        var fetched = new Dictionary<UnitPlace, (IndexedArticle Article, T Part)>(wanted.Count);
        foreach (var places in wanted.GroupBy(place => place.Sequence))
        {
            if (_shelf.Find(places.Key) is { } kept)
            {
                foreach (var place in places)
                {
                    Read(kept, place);
                }
                continue;
            }
            if (HeadOf(reader, places.Key, latest) is not { Revision: { } revision } head)
            {
                continue;
            }
            using var running = reader.Run(IndexRows.TextOfRevision, revision);
            if (running.Next() is not { } row)
            {
                continue;
            }
            var text = row.TextBytes();
            var article = WithText(head, text);
            foreach (var place in places)
            {
                if (Read(article, place) is { } span && !article.Content.IsWhole)
                {
                    article.Content.Add(StoredText.Stretch(text, span));
                }
            }
        }
        return fetched;

        TextSpan? Read(IndexedArticle article, UnitPlace place)
        {
            var parts = partsOf(article);
            if (reader.Read(queries.AtPlace, queries.Read, parts.Revision, place.Place) is not [var (at, part)])
            {
                return null;
            }
            fetched.Add(place, (article, parts.Keep(at, part)));
            return queries.SpanOf(part);
        }
    }

    /// <summary>
    /// Null where the change is not the latest of an article any more. The store is not asked about one that was looked at since it changed last.
    /// </summary>
    /// <param name="latest">The latest change of the store.</param>
    private ArticleHead? HeadOf(StandingReader reader, long sequence, long latest)
    {
        var kept = _heads.Find(sequence);
        if (kept?.Latest == latest)
        {
            return kept.Head;
        }
        var head = IsCurrent(reader, kept?.Head)
            ? kept.Head
            : reader.Read(IndexRows.ArticleOfChange, IndexRows.ReadHead, sequence).SingleOrDefault();
        if (head is not null)
        {
            _heads.Keep(head, latest);
        }
        return head;
    }

    private static bool IsCurrent(StandingReader reader, [NotNullWhen(true)] ArticleHead? head) =>
        head is not null
        && reader.Read(IndexRows.RevisionOfChange, row => row.Id(), head.Sequence) is [var current]
        && current == head.Revision;

    private IndexedArticle WithText(ArticleHead head, ReadOnlySpan<byte> text)
    {
        if (!_shelf.Wants())
        {
            return Article(head, FetchLater);
        }
        var whole = Encoding.UTF8.GetString(text);
        var article = Article(head, _ => whole);
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

    private IndexedArticle Article(ArticleHead head, Func<long, ArticleText> textOf)
    {
        var revision = head.Revision!.Value;
        return new IndexedArticle(
            head.Sequence,
            head.AddedAt,
            head.Article,
            textOf(revision),
            new StoredParts<Passage>(database, PartQueries.Passages, revision),
            new StoredQuotes(database, revision)
        );
    }

    private ArticleText FetchLater(long revision) =>
        new(() =>
            database
                .Read(reader => reader.Read(IndexRows.TextOfRevision, row => row.Text(), revision))
                .SingleOrDefault()
            ?? throw new ArticleGoneException()
        );
}
