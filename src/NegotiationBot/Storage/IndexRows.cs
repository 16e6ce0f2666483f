using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>What the index is built from: each query beside the method that reads its columns from left to right.</summary>
internal static class IndexRows
{
    /// <summary>Articles changed after <c>$after</c>; one that is withdrawn comes without its text.</summary>
    public const string Articles = """
        SELECT a.Key, a.Sequence, a.AddedAt, r.Id, r.Text, a.Title, a.Authors, a.Publisher, a.PublishedDay, a.PublishedMoment,
            a.Url, a.Language, a.Licence, c.Name
        FROM Articles a
        JOIN Collections c ON c.Id = a.CollectionId
        LEFT JOIN Revisions r ON r.ArticleId = a.Id AND r.IsCurrent AND NOT a.IsWithdrawn
        WHERE a.Sequence > $after
        ORDER BY a.Sequence
        """;

    public const string Passages = """
        SELECT p.RevisionId, p.Start, p."End"
        FROM Articles a
        JOIN Revisions r ON r.ArticleId = a.Id AND r.IsCurrent
        JOIN Passages p ON p.RevisionId = r.Id
        WHERE a.Sequence > $after AND NOT a.IsWithdrawn
        ORDER BY p.RevisionId, p.Ordinal
        """;

    public const string Quotes = """
        SELECT q.RevisionId, s.Name, q.Start, q."End", q.Kind, q.SentenceStart, q.SentenceEnd, q.Office,
            q.MentionStart, q.MentionEnd, q.Mention, q.CueStart, q.CueEnd, q.Occasion, q.SaidAt,
            q.AntecedentStart, q.AntecedentEnd, q.Chain, q.Probability, q.Status, q.Basis
        FROM Articles a
        JOIN Revisions r ON r.ArticleId = a.Id AND r.IsCurrent
        JOIN Quotes q ON q.RevisionId = r.Id
        LEFT JOIN Speakers s ON s.Id = q.SpeakerId
        WHERE a.Sequence > $after AND NOT a.IsWithdrawn
        ORDER BY q.RevisionId, q.Ordinal
        """;

    public static (long Revision, Passage Passage) ReadPassage(SqliteColumns row) =>
        (row.Id(), new Passage(new TextSpan(row.Number(), row.Number())));

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

    public static ChangedArticle ReadArticle(
        SqliteColumns row,
        ILookup<long, Passage> passages,
        ILookup<long, Quote> quotes
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
            new IndexedArticle(
                sequence,
                addedAt,
                article,
                text,
                [.. passages[revision.Value]],
                [.. quotes[revision.Value]]
            )
        );
    }
}
