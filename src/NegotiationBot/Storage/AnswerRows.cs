using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>Answers in their tables: each statement beside what gives its values or reads its columns from left to right.</summary>
internal static class AnswerRows
{
    public const string InsertAnswer = """
        INSERT INTO Answers (ShortId, AskedAt, Question, Outcome, Reason, Confidence, Text)
        VALUES ($shortId, $askedAt, $question, $outcome, $reason, $confidence, $text)
        RETURNING Id
        """;

    public const string InsertEvidence = """
        INSERT INTO Evidence (AnswerId, Ordinal, ArticleKey, Title, ContentHash, Start, "End", Text,
            Speaker, Mention, Probability, Status)
        VALUES ($answer, $ordinal, $article, $title, $hash, $start, $end, $text,
            $speaker, $mention, $probability, $status)
        RETURNING Id
        """;

    /// <summary>Their evidence goes with them.</summary>
    public const string DropOlder = "DELETE FROM Answers WHERE AskedAt < $day RETURNING Id";

    /// <summary>So short an id can come twice; the newest is meant.</summary>
    public const string Newest = """
        SELECT Id, ShortId, AskedAt, Question, Outcome, Reason, Confidence, Text
        FROM Answers WHERE ShortId = $shortId ORDER BY Id DESC LIMIT 1
        """;

    public const string EvidenceOf = """
        SELECT ArticleKey, Title, ContentHash, Start, "End", Text, Speaker, Mention, Probability, Status
        FROM Evidence WHERE AnswerId = $answer ORDER BY Ordinal
        """;

    public static (string Name, object? Value)[] ValuesOf(Question question, Answer answer, string shown) =>
        [
            ("$shortId", answer.Id.Value),
            ("$askedAt", question.AskedAt.ToUniversalTime()),
            ("$question", question.Text),
            ("$outcome", answer.Outcome.ToString()),
            ("$reason", answer.Reason),
            ("$confidence", answer.Confidence),
            ("$text", shown),
        ];

    public static (string Name, object? Value)[] ValuesOf(long answer, int ordinal, Evidence evidence)
    {
        var said = evidence.Quote?.Attribution;
        return
        [
            ("$answer", answer),
            ("$ordinal", ordinal),
            ("$article", evidence.Article.Article.Id.Value),
            ("$title", evidence.Article.Article.Title),
            ("$hash", new Revision(evidence.Article.Text).ContentHash),
            ("$start", evidence.Span.Start),
            ("$end", evidence.Span.End),
            ("$text", evidence.Text),
            ("$speaker", said?.Speaker),
            ("$mention", said?.Mention?.Text),
            ("$probability", said?.Probability),
            ("$status", (said?.Status.ToString() ?? evidence.Kind.ToString()).ToLowerInvariant()),
        ];
    }

    /// <summary>The answer without its evidence.</summary>
    public static AnswerRecord ReadAnswer(SqliteColumns row) =>
        new(
            new AnswerId(row.Text()),
            row.Value<DateTimeOffset>(),
            row.Text(),
            row.Name<AnswerOutcome>(),
            row.Text(),
            row.Fraction(),
            row.Text(),
            []
        );

    public static RecordedEvidence ReadEvidence(SqliteColumns row) =>
        new(
            new ArticleId(row.Text()),
            row.Text(),
            row.Text(),
            new TextSpan(row.Number(), row.Number()),
            row.Text(),
            row.TextOrNull(),
            row.TextOrNull(),
            row.ValueOrNull<double>(),
            row.Text()
        );
}
