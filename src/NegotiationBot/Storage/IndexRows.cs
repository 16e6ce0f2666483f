using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>What the index is built from: each query beside the method that reads its columns from left to right.</summary>
internal static class IndexRows
{
    /// <summary>The change with which a page of <c>?2</c> changed articles ends that begins after <c>?1</c>; null where nothing changed since.</summary>
    public const string EndOfPage = """
        SELECT max(Sequence)
        FROM (SELECT Sequence FROM Articles WHERE Sequence > ?1 ORDER BY Sequence LIMIT ?2)
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

    /// <summary>The article that a change has stored, if answers may be given from it.</summary>
    public const string ArticleOfChange = $"SELECT {ArticleColumns} {FromChange}";

    /// <summary>The revision that a change has stored, if answers may be given from it.</summary>
    public const string RevisionOfChange = """
        SELECT r.Id
        FROM Articles a
        CROSS JOIN Revisions r ON r.ArticleId = a.Id AND r.IsCurrent AND NOT a.IsWithdrawn
        WHERE a.Sequence = ?1
        """;

    /// <summary>The latest change of all.</summary>
    public const string LastChange = "SELECT coalesce(max(Sequence), 0) FROM Changes";

    /// <summary>A change if it is the latest of its article.</summary>
    public const string LatestOfArticle = "SELECT Sequence FROM Articles WHERE Sequence = ?1";

    public const string RevisionIfThere = "SELECT Id FROM Revisions WHERE Id = ?1";

    /// <summary>The quotes of a revision that overlap a span.</summary>
    public const string QuotesOverSpan = $"""
        SELECT {QuoteColumns} FROM Quotes q {SpeakerOfQuote}
        WHERE q.RevisionId = ?1 AND q.Start < ?3 AND q."End" > ?2 ORDER BY q.Ordinal
        """;

    public const string PassageAtPlace =
        $"SELECT {PassageColumns} FROM Passages p WHERE p.RevisionId = ?1 AND p.Ordinal = ?2";

    public const string QuoteAtPlace =
        $"SELECT {QuoteColumns} FROM Quotes q {SpeakerOfQuote} WHERE q.RevisionId = ?1 AND q.Ordinal = ?2";

    public const string TextOfRevision = "SELECT Text FROM Revisions WHERE Id = ?1";

    public const string PassagesOfRevision =
        $"SELECT {PassageColumns} FROM Passages p WHERE p.RevisionId = ?1 ORDER BY p.Ordinal";

    public const string QuotesOfRevision =
        $"SELECT {QuoteColumns} FROM Quotes q {SpeakerOfQuote} WHERE q.RevisionId = ?1 ORDER BY q.Ordinal";

    private const string IsOnPage = "a.Sequence > ?1 AND a.Sequence <= ?2";

    // The joins are written in the order in which they go, and kept in it by CROSS.
    private const string FromChange = """
        FROM Articles a
        CROSS JOIN Collections c ON c.Id = a.CollectionId
        CROSS JOIN Revisions r ON r.ArticleId = a.Id AND r.IsCurrent AND NOT a.IsWithdrawn
        WHERE a.Sequence = ?1
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

    /// <summary>An article of a page, in memory whole.</summary>
    /// <param name="passagesOf">By revision.</param>
    /// <param name="quotesOf">By revision.</param>
    public static ChangedArticle ReadChanged(
        SqliteColumns row,
        Func<long, IReadOnlyList<Passage>> passagesOf,
        Func<long, IReadOnlyList<Quote>> quotesOf
    )
    {
        var (article, sequence, addedAt, revision) = ReadHead(row);
        return new ChangedArticle(
            article.Id,
            sequence,
            revision is { } current && row.TextOrNull() is { } text
                ? new IndexedArticle(sequence, addedAt, article, text, passagesOf(current), quotesOf(current))
                : null
        );
    }

    public static ArticleHead ReadHead(SqliteColumns row)
    {
        var (key, sequence, addedAt, revision) = (row.Text(), row.Id(), row.Moment(), row.IdOrNull());
        var article = ArticleMapper.ToArticle(
            new ArticleRow
            {
                Key = key,
                Title = row.Text(),
                Authors = row.Text(),
                Publisher = row.TextOrNull(),
                PublishedDay = row.DayOrNull(),
                PublishedMoment = row.MomentOrNull(),
                Url = row.TextOrNull(),
                Language = row.Text(),
                Licence = row.TextOrNull(),
                Collection = new CollectionRow { Name = row.Text() },
            }
        );
        return new ArticleHead(article, sequence, addedAt, revision);
    }

    private static TextSpan ReadSpan(SqliteColumns row) => new(row.Number(), row.Number());
}
