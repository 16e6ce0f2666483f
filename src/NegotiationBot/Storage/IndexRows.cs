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

    /// <summary>One article.</summary>
    public const string Article = $"{ArticleColumns} WHERE a.Key = $key";

    public const string PassagesOfRevision = $"{PassageColumns} WHERE p.RevisionId = $revision ORDER BY p.Ordinal";

    public const string QuotesOfRevision = $"{QuoteColumns} WHERE q.RevisionId = $revision ORDER BY q.Ordinal";

    public const string QuoteOfRevision = $"{QuoteColumns} WHERE q.RevisionId = $revision AND q.Ordinal = $place";

    /// <summary>Where the words of a revision are that nobody is to see.</summary>
    public const string WithdrawnOfRevision = """
        SELECT q.Start, q."End"
        FROM Quotes q
        WHERE q.RevisionId = $revision AND q.Status = 'Withdrawn'
        """;

    public const string QuoteCount = "SELECT count(*) FROM Quotes WHERE RevisionId = $revision";

    private const string IsOnPage = "a.Sequence > $after AND a.Sequence <= $end";

    private const string ArticleColumns = """
        SELECT a.Key, a.Sequence, a.AddedAt, r.Id, r.Text, a.Title, a.Authors, a.Publisher, a.PublishedDay, a.PublishedMoment,
            a.Url, a.Language, a.Licence, c.Name
        FROM Articles a
        JOIN Collections c ON c.Id = a.CollectionId
        LEFT JOIN Revisions r ON r.ArticleId = a.Id AND r.IsCurrent AND NOT a.IsWithdrawn
        """;

    private const string PassageColumns = """
        SELECT p.RevisionId, p.Start, p."End"
        FROM Passages p
        """;

    private const string QuoteColumns = """
        SELECT q.RevisionId, s.Name, q.Start, q."End", q.Kind, q.SentenceStart, q.SentenceEnd, q.Office,
            q.MentionStart, q.MentionEnd, q.Mention, q.CueStart, q.CueEnd, q.Occasion, q.SaidAt,
            q.AntecedentStart, q.AntecedentEnd, q.Chain, q.Probability, q.Status, q.Basis
        FROM Quotes q
        LEFT JOIN Speakers s ON s.Id = q.SpeakerId
        """;

    public static (long Revision, Passage Passage) ReadPassage(SqliteColumns row) =>
        (row.Id(), new Passage(ReadSpan(row)));

    public static TextSpan ReadSpan(SqliteColumns row) => new(row.Number(), row.Number());

    public static (long Revision, Quote Quote) ReadQuote(SqliteColumns row)
    {
        var (revision, speaker) = (row.Id(), row.TextOrNull());
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
        return (revision, QuoteMapper.ToQuote(quote, speaker));
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
}
