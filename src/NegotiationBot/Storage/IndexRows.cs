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
        {ArticleColumns}
        WHERE {IsOnPage}
        ORDER BY a.Sequence
        """;

    public const string Passages = $"""
        {PassageColumns}
        JOIN Revisions r ON r.Id = p.RevisionId AND r.IsCurrent
        JOIN Articles a ON a.Id = r.ArticleId AND NOT a.IsWithdrawn
        WHERE {IsOnPage}
        ORDER BY p.RevisionId, p.Ordinal
        """;

    public const string Quotes = $"""
        {QuoteColumns}
        JOIN Revisions r ON r.Id = q.RevisionId AND r.IsCurrent
        JOIN Articles a ON a.Id = r.ArticleId AND NOT a.IsWithdrawn
        WHERE {IsOnPage}
        ORDER BY q.RevisionId, q.Ordinal
        """;

    /// <summary>The articles of a list of keys.</summary>
    public const string ArticlesOfKeys = $"{ArticleColumns} WHERE a.Key IN {Keys}";

    /// <summary>Where the words of those articles are that nobody is to see.</summary>
    public const string WithdrawnOfKeys = $"""
        SELECT q.RevisionId, q.Start, q."End"
        FROM Articles a
        JOIN Revisions r ON r.ArticleId = a.Id AND r.IsCurrent
        JOIN Quotes q ON q.RevisionId = r.Id AND q.Status = 'Withdrawn'
        WHERE a.Key IN {Keys}
        """;

    public const string PassagesOfRevision = $"{PassageColumns} WHERE p.RevisionId = $revision ORDER BY p.Ordinal";

    public const string QuotesOfRevision = $"{QuoteColumns} WHERE q.RevisionId = $revision ORDER BY q.Ordinal";

    /// <summary>The passages of a list of pairs of a revision and a place.</summary>
    public const string PassagesAtPlaces = $"""
        {PassageColumns}
        WHERE (p.RevisionId, p.Ordinal) IN {Places}
        """;

    /// <summary>The quotes of a list of pairs of a revision and a place.</summary>
    public const string QuotesAtPlaces = $"""
        {QuoteColumns}
        WHERE (q.RevisionId, q.Ordinal) IN {Places}
        """;

    private const string Keys = "(SELECT value FROM json_each($keys))";

    private const string Places = "(SELECT value ->> 0, value ->> 1 FROM json_each($places))";

    private const string IsOnPage = "a.Sequence > $after AND a.Sequence <= $end";

    private const string ArticleColumns = """
        SELECT a.Key, a.Sequence, a.AddedAt, r.Id, r.Text, a.Title, a.Authors, a.Publisher, a.PublishedDay, a.PublishedMoment,
            a.Url, a.Language, a.Licence, c.Name
        FROM Articles a
        JOIN Collections c ON c.Id = a.CollectionId
        LEFT JOIN Revisions r ON r.ArticleId = a.Id AND r.IsCurrent AND NOT a.IsWithdrawn
        """;

    private const string PassageColumns = """
        SELECT p.RevisionId, p.Ordinal, p.Start, p."End"
        FROM Passages p
        """;

    private const string QuoteColumns = """
        SELECT q.RevisionId, q.Ordinal, s.Name, q.Start, q."End", q.Kind, q.SentenceStart, q.SentenceEnd, q.Office,
            q.MentionStart, q.MentionEnd, q.Mention, q.CueStart, q.CueEnd, q.Occasion, q.SaidAt,
            q.AntecedentStart, q.AntecedentEnd, q.Chain, q.Probability, q.Status, q.Basis
        FROM Quotes q
        LEFT JOIN Speakers s ON s.Id = q.SpeakerId
        """;

    public static (long Revision, int Place, Passage Passage) ReadPassage(SqliteColumns row) =>
        (row.Id(), row.Number(), new Passage(ReadSpan(row)));

    public static (long Revision, TextSpan Span) ReadWithdrawn(SqliteColumns row) => (row.Id(), ReadSpan(row));

    public static (long Revision, int Place, Quote Quote) ReadQuote(SqliteColumns row)
    {
        var (revision, place, speaker) = (row.Id(), row.Number(), row.TextOrNull());
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
        return (revision, place, QuoteMapper.ToQuote(quote, speaker));
    }

    /// <param name="passagesOf">By revision.</param>
    /// <param name="quotesOf">By revision.</param>
    public static ChangedArticle ReadArticle(
        SqliteColumns row,
        Func<long, IReadOnlyList<Passage>> passagesOf,
        Func<long, IReadOnlyList<Quote>> quotesOf
    )
    {
        var (key, sequence, addedAt) = (row.Text(), row.Id(), row.Value<DateTimeOffset>());
        var (revision, text) = (row.IdOrNull(), row.TextOrNull());
        if (revision is null || text is null)
        {
            return new ChangedArticle(new ArticleId(key), sequence, null);
        }
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
        return new ChangedArticle(
            article.Id,
            sequence,
            new IndexedArticle(sequence, addedAt, article, text, passagesOf(revision.Value), quotesOf(revision.Value))
        );
    }

    private static TextSpan ReadSpan(SqliteColumns row) => new(row.Number(), row.Number());
}
