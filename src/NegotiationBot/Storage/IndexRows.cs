using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>What the index is built from: each query beside the method that reads its columns from left to right.</summary>
internal static class IndexRows
{
    /// <summary>The change with which a page of <c>$most</c> changed articles ends that begins after <c>$after</c>; null where nothing changed since.</summary>
    public const string EndOfPage = """
        SELECT max(Sequence)
        FROM (SELECT Sequence FROM Articles WHERE Sequence > $after ORDER BY Sequence LIMIT $most)
        """;

    /// <summary>The articles of a page; one that is withdrawn comes without its text.</summary>
    public const string Articles = $"""
        SELECT {ArticleColumns}, r.Text
        FROM Articles a
        JOIN Collections c ON c.Id = a.CollectionId
        LEFT JOIN Revisions r ON r.ArticleId = a.Id AND r.IsCurrent AND NOT a.IsWithdrawn
        WHERE {IsOnPage}
        ORDER BY a.Sequence
        """;

    public const string Passages = $"""
        SELECT p.RevisionId, {PassageColumns}
        FROM Passages p
        JOIN Revisions r ON r.Id = p.RevisionId AND r.IsCurrent
        JOIN Articles a ON a.Id = r.ArticleId AND NOT a.IsWithdrawn
        WHERE {IsOnPage}
        ORDER BY p.RevisionId, p.Ordinal
        """;

    public const string Quotes = $"""
        SELECT q.RevisionId, {QuoteColumns}
        FROM Quotes q
        JOIN Revisions r ON r.Id = q.RevisionId AND r.IsCurrent
        JOIN Articles a ON a.Id = r.ArticleId AND NOT a.IsWithdrawn
        {SpeakerOfQuote}
        WHERE {IsOnPage}
        ORDER BY q.RevisionId, q.Ordinal
        """;

    /// <summary>The articles of a list of changes.</summary>
    public const string ArticlesOfChanges = $"""
        SELECT {ArticleColumns}
        FROM Articles a
        {TextToAnswerFrom}
        WHERE a.Sequence IN (SELECT value FROM json_each($changes))
        """;

    /// <summary>The latest change of all.</summary>
    public const string LastChange = "SELECT coalesce(max(Sequence), 0) FROM Changes";

    /// <summary>Of a list of changes those that are the latest of their article.</summary>
    public const string LatestOfArticles =
        "SELECT Sequence FROM Articles WHERE Sequence IN (SELECT value FROM json_each($changes))";

    // Of a search's queries the joins are written in the order in which they go, and kept in it by CROSS: to find that order costs as much as a third of a query.

    /// <summary>The passages of a list of pairs of a change and a place, each with the whole text and the article.</summary>
    public const string PassagesAtPlaces = $"""
        WITH {Places}
        SELECT w.Change, {PassageColumns}, r.Text, {ArticleColumns}
        FROM Wanted w
        CROSS JOIN Articles a ON a.Sequence = w.Change
        {TextToAnswerFrom}
        CROSS JOIN Passages p ON p.RevisionId = r.Id AND p.Ordinal = w.Place
        """;

    /// <summary>The same of quotes.</summary>
    public const string QuotesAtPlaces = $"""
        WITH {Places}
        SELECT w.Change, {QuoteColumns}, r.Text, {ArticleColumns}
        FROM Wanted w
        CROSS JOIN Articles a ON a.Sequence = w.Change
        {TextToAnswerFrom}
        CROSS JOIN Quotes q ON q.RevisionId = r.Id AND q.Ordinal = w.Place
        {SpeakerOfQuote}
        """;

    /// <summary>
    /// The quotes that overlap spans of a list of a revision, a start and an end each; one that overlaps two comes twice, and a revision without any once. One
    /// that is gone does not come.
    /// </summary>
    public const string QuotesOverSpans = $"""
        WITH Wanted(Revision, Start, "End") AS MATERIALIZED (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each($spans))
        SELECT r.Id, q.Id IS NOT NULL, {QuoteColumns}
        FROM Wanted w
        CROSS JOIN Revisions r ON r.Id = w.Revision
        LEFT JOIN Quotes q ON q.RevisionId = r.Id AND q.Start < w."End" AND q."End" > w.Start
        {SpeakerOfQuote}
        """;

    public const string TextOfRevision = "SELECT Text FROM Revisions WHERE Id = $revision";

    public const string PassagesOfRevision =
        $"SELECT {PassageColumns} FROM Passages p WHERE p.RevisionId = $revision ORDER BY p.Ordinal";

    public const string QuotesOfRevision =
        $"SELECT {QuoteColumns} FROM Quotes q {SpeakerOfQuote} WHERE q.RevisionId = $revision ORDER BY q.Ordinal";

    private const string Places =
        "Wanted(Change, Place) AS MATERIALIZED (SELECT value ->> 0, value ->> 1 FROM json_each($places))";

    private const string IsOnPage = "a.Sequence > $after AND a.Sequence <= $end";

    private const string TextToAnswerFrom = """
        CROSS JOIN Collections c ON c.Id = a.CollectionId
        CROSS JOIN Revisions r ON r.ArticleId = a.Id AND r.IsCurrent AND NOT a.IsWithdrawn
        """;

    private const string SpeakerOfQuote = "LEFT JOIN Speakers s ON s.Id = q.SpeakerId";

    private const string ArticleColumns = """
        a.Key, a.Sequence, a.AddedAt, r.Id, a.Title, a.Authors, a.Publisher, a.PublishedDay, a.PublishedMoment, a.Url, a.Language, a.Licence, c.Name
        """;

    private const string PassageColumns = "p.Ordinal, p.Start, p.\"End\"";

    private const string QuoteColumns = """
        q.Ordinal, s.Name, q.Start, q."End", q.Kind, q.SentenceStart, q.SentenceEnd, q.Office, q.MentionStart, q.MentionEnd, q.Mention,
        q.CueStart, q.CueEnd, q.Occasion, q.SaidAt, q.AntecedentStart, q.AntecedentEnd, q.Chain, q.Probability, q.Status, q.Basis
        """;

    public static (int Place, Passage Passage) ReadPassage(SqliteColumns row) =>
        (row.Number(), new Passage(ReadSpan(row)));

    public static (int Place, Quote Quote) ReadQuote(SqliteColumns row)
    {
        var (place, speaker) = (row.Number(), row.TextOrNull());
        var quote = new QuoteRow
        {
            Start = row.Number(),
            End = row.Number(),
            Kind = row.Name<QuoteKind>(),
            SentenceStart = row.Number(),
            SentenceEnd = row.Number(),
            Office = row.TextOrNull(),
            MentionStart = row.NumberOrNull(),
            MentionEnd = row.NumberOrNull(),
            Mention = row.TextOrNull(),
            CueStart = row.NumberOrNull(),
            CueEnd = row.NumberOrNull(),
            Occasion = row.TextOrNull(),
            SaidAt = row.TextOrNull(),
            AntecedentStart = row.NumberOrNull(),
            AntecedentEnd = row.NumberOrNull(),
            Chain = row.Text(),
            Probability = row.Fraction(),
            Status = row.Name<AttributionStatus>(),
            Basis = row.Name<AttributionBasis>(),
        };
        return (place, QuoteMapper.ToQuote(quote, speaker));
    }

    /// <summary>A quote of <see cref="QuotesOverSpans"/>; null where the revision has none there.</summary>
    public static (long Revision, (int Place, Quote Quote)? Quote) ReadQuoteOver(SqliteColumns row) =>
        (row.Id(), row.Flag() ? ReadQuote(row) : null);

    /// <summary>An article of a page, in memory whole.</summary>
    /// <param name="passagesOf">By revision.</param>
    /// <param name="quotesOf">By revision.</param>
    public static ChangedArticle ReadChanged(
        SqliteColumns row,
        Func<long, IReadOnlyList<Passage>> passagesOf,
        Func<long, IReadOnlyList<Quote>> quotesOf
    )
    {
        var (article, sequence, addedAt, revision) = ReadArticle(row);
        return new ChangedArticle(
            article.Id,
            sequence,
            revision is { } current && row.TextOrNull() is { } text
                ? new IndexedArticle(sequence, addedAt, article, text, passagesOf(current), quotesOf(current))
                : null
        );
    }

    /// <summary>An article without its text; the revision is null where it has left the answers.</summary>
    public static (Article Article, long Sequence, DateTimeOffset AddedAt, long? Revision) ReadArticle(
        SqliteColumns row
    )
    {
        var (key, sequence, addedAt, revision) = (row.Text(), row.Id(), row.Value<DateTimeOffset>(), row.IdOrNull());
        var article = ArticleMapper.ToArticle(
            new ArticleRow
            {
                Key = key,
                Title = row.Text(),
                Authors = row.Text(),
                Publisher = row.TextOrNull(),
                PublishedDay = row.ValueOrNull<DateOnly>(),
                PublishedMoment = row.ValueOrNull<DateTimeOffset>(),
                Url = row.TextOrNull(),
                Language = row.Text(),
                Licence = row.TextOrNull(),
                Collection = new CollectionRow { Name = row.Text() },
            }
        );
        return (article, sequence, addedAt, revision);
    }

    private static TextSpan ReadSpan(SqliteColumns row) => new(row.Number(), row.Number());
}
