using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>Answers in their tables: each statement beside what gives its values or reads its columns from left to right.</summary>
internal static class AnswerRows
{
    public const string InsertAnswer = """
        INSERT INTO Answers (ShortId, AskedAt, Question, Outcome, Reason, Confidence, Text, Community, Asker, Conversation, KeepsQuestion, IsDirect)
        VALUES ($shortId, $askedAt, $question, $outcome, $reason, $confidence, $text, $community, $asker, $conversation, $keeps, $direct)
        RETURNING Id
        """;

    public const string InsertEvidence = """
        INSERT INTO Evidence (AnswerId, Ordinal, ArticleKey, Title, ContentHash, Start, "End", Text,
            Speaker, Mention, Probability, Status, QuoteWords)
        VALUES ($answer, $ordinal, $article, $title, $hash, $start, $end, $text,
            $speaker, $mention, $probability, $status, $quote)
        RETURNING Id
        """;

    /// <summary>The answer that is given anew under its id; its evidence goes with it.</summary>
    public const string DropEarlier = "DELETE FROM Answers WHERE ShortId = $shortId AND Community = $community";

    /// <summary>The answer as it is shown from now on; its evidence stays.</summary>
    public const string Renew = """
        UPDATE Answers SET Outcome = $outcome, Reason = $reason, Confidence = $confidence, Text = $text
        WHERE ShortId = $shortId AND Community = $community RETURNING Id
        """;

    /// <summary>It is counted on its day once, however often its question was edited.</summary>
    public const string CountOne = """
        INSERT INTO AnswerCounts (Day, Community, Outcome, Count) VALUES ($day, $community, $outcome, 1)
        ON CONFLICT DO UPDATE SET Count = Count + 1
        """;

    /// <summary>So short an id can come twice; the newest is meant. One that was emptied is not there any more.</summary>
    public const string Newest = """
        SELECT Id, ShortId, AskedAt, Question, Outcome, Reason, Confidence, Text, Community, Asker, Conversation, KeepsQuestion, IsDirect
        FROM Answers WHERE ShortId = $shortId AND (Text <> '' OR IsForgotten = 1) ORDER BY Id DESC LIMIT 1
        """;

    public const string Turns = """
        SELECT Question, Text FROM Answers
        WHERE Conversation = $conversation AND Text <> '' AND Question <> ''
            AND NOT coalesce(AskedAt >= (SELECT max(AskedAt) FROM Answers WHERE ShortId = $before), 0)
        ORDER BY AskedAt DESC, Id DESC LIMIT $most
        """;

    public const string Latest = """
        SELECT ShortId FROM Answers WHERE Community = $community AND Asker = $asker AND Text <> '' ORDER BY Id DESC LIMIT 1
        """;

    public const string EmptyEvidence =
        "DELETE FROM Evidence WHERE AnswerId IN (SELECT Id FROM Answers WHERE ShortId = $shortId AND Community = $community)";

    public const string EmptyAnswer =
        "UPDATE Answers SET Question = '', Text = '' WHERE ShortId = $shortId AND Community = $community";

    public const string Showing = """
        SELECT DISTINCT a.ShortId FROM Answers a JOIN Evidence e ON e.AnswerId = a.Id
        WHERE e.QuoteWords = $words AND e.ArticleKey = $article ORDER BY a.Id
        """;

    /// <summary>What names people in the answers that stand somewhere.</summary>
    public const string Posted = """
        SELECT ShortId, Text || char(10) || coalesce(
            (SELECT group_concat(Speaker, char(10)) FROM Evidence WHERE Evidence.AnswerId = Answers.Id), '')
        FROM Answers WHERE ShortId IN (SELECT AnswerId FROM Posts WHERE AnswerId IS NOT NULL) ORDER BY Id
        """;

    public const string Counts = """
        SELECT Outcome, sum(Count) FROM AnswerCounts
        WHERE Day >= $since AND ($community IS NULL OR Community = $community) GROUP BY Outcome
        """;

    public const string EvidenceOf = """
        SELECT ArticleKey, Title, ContentHash, Start, "End", Text, Speaker, Mention, Probability, Status, QuoteWords
        FROM Evidence WHERE AnswerId = $answer ORDER BY Ordinal
        """;

    public static (string Name, object? Value)[] ValuesOf(
        Question question,
        Answer answer,
        string shown,
        AnswerOrigin? origin
    ) =>
        [
            ("$shortId", answer.Id.Value),
            ("$askedAt", question.AskedAt.ToUniversalTime()),
            ("$question", origin is { KeepsQuestion: false } ? "" : question.Text),
            ("$outcome", answer.Outcome.ToString()),
            ("$reason", answer.Reason),
            ("$confidence", answer.Confidence),
            ("$text", shown),
            ("$community", origin?.Community.ToString()),
            ("$asker", origin?.Asker.Value),
            ("$conversation", origin?.Conversation),
            ("$keeps", origin?.KeepsQuestion ?? true),
            ("$direct", origin?.IsDirect ?? false),
        ];

    /// <param name="isShown">False where its words are only offered: no quote of the answer is moderated or corrected for it.</param>
    public static (string Name, object? Value)[] ValuesOf(long answer, int ordinal, Evidence evidence, bool isShown)
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
            (
                "$quote",
                isShown && evidence.Quote is { } quote
                    ? QuoteKey.Of(evidence.Article.Article.Id, evidence.Article.Text, quote).Words
                    : null
            ),
        ];
    }

    /// <summary>The answer without its evidence.</summary>
    public static AnswerRecord ReadAnswer(SqliteColumns row) =>
        new(
            new AnswerId(row.Text()),
            row.Moment(),
            row.Text(),
            row.Name<AnswerOutcome>(),
            row.Text(),
            row.Fraction(),
            row.Text(),
            [],
            ReadOrigin(row)
        );

    private static AnswerOrigin? ReadOrigin(SqliteColumns row)
    {
        var (community, asker, conversation) = (row.TextOrNull(), row.TextOrNull(), row.TextOrNull());
        return community is null
            ? null
            : new AnswerOrigin(
                CommunityKey.Read(community),
                new MemberKey(asker ?? ""),
                conversation,
                row.Flag(),
                row.Flag()
            );
    }

    public static RecordedEvidence ReadEvidence(SqliteColumns row)
    {
        var article = new ArticleId(row.Text());
        return new RecordedEvidence(
            article,
            row.Text(),
            row.Text(),
            new TextSpan(row.Number(), row.Number()),
            row.Text(),
            row.TextOrNull(),
            row.TextOrNull(),
            row.FractionOrNull(),
            row.Text(),
            row.TextOrNull() is { } words ? new QuoteKey(article, words) : null
        );
    }
}
