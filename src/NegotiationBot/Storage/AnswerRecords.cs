using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IAnswerRecords"/>
public sealed class AnswerRecords(CorpusDatabase database) : IAnswerRecords
{
    public Task AddAsync(Question question, Answer answer, CancellationToken cancellationToken)
    {
        // What a refusal offers instead was shown as well.
        var evidence = answer.Statements.SelectMany(statement => statement.Citations).Select(ToRow).ToList();
        return database.UseConnectionAsync(
            async connection =>
            {
                await using var transaction = connection.BeginTransaction();
                var id = await InsertAsync(connection, question, answer, cancellationToken);
                foreach (var row in evidence)
                {
                    await InsertAsync(connection, id, row, cancellationToken);
                }
                await transaction.CommitAsync(cancellationToken);
                return id;
            },
            cancellationToken
        );
    }

    public Task<AnswerRecord?> FindAsync(AnswerId id, CancellationToken cancellationToken) =>
        database.UseAsync(async context =>
        {
            var row = await context
                .Answers.AsNoTracking()
                .Include(answer => answer.Evidence.OrderBy(evidence => evidence.Ordinal))
                .Where(answer => answer.ShortId == id.Value)
                .OrderByDescending(answer => answer.Id)
                .FirstOrDefaultAsync(cancellationToken);
            return row is null ? null : ToRecord(row);
        });

    private static async Task<long> InsertAsync(
        SqliteConnection connection,
        Question question,
        Answer answer,
        CancellationToken cancellationToken
    ) =>
        (
            await connection.ReadAsync(
                """
                INSERT INTO Answers (ShortId, AskedAt, Question, Outcome, Reason, Confidence, Text)
                VALUES ($shortId, $askedAt, $question, $outcome, $reason, $confidence, $text) RETURNING Id
                """,
                row => row.Id(),
                cancellationToken,
                ("$shortId", answer.Id.Value),
                ("$askedAt", question.AskedAt),
                ("$question", question.Text),
                ("$outcome", answer.Outcome.ToString()),
                ("$reason", answer.Reason),
                ("$confidence", answer.Confidence),
                ("$text", PlainText(answer))
            )
        ).Single();

    private static Task<List<long>> InsertAsync(
        SqliteConnection connection,
        long answer,
        EvidenceRow row,
        CancellationToken cancellationToken
    ) =>
        connection.ReadAsync(
            """
            INSERT INTO Evidence (AnswerId, Ordinal, ArticleKey, Title, ContentHash, Start, "End", Text, Speaker, Mention, Probability, Status)
            VALUES ($answer, $ordinal, $article, $title, $hash, $start, $end, $text, $speaker, $mention, $probability, $status)
            RETURNING Id
            """,
            inserted => inserted.Id(),
            cancellationToken,
            ("$answer", answer),
            ("$ordinal", row.Ordinal),
            ("$article", row.ArticleKey),
            ("$title", row.Title),
            ("$hash", row.ContentHash),
            ("$start", row.Start),
            ("$end", row.End),
            ("$text", row.Text),
            ("$speaker", row.Speaker),
            ("$mention", row.Mention),
            ("$probability", row.Probability),
            ("$status", row.Status)
        );

    private static EvidenceRow ToRow(Evidence evidence, int ordinal) =>
        new()
        {
            Ordinal = ordinal,
            ArticleKey = evidence.Article.Article.Id.Value,
            Title = evidence.Article.Article.Title,
            ContentHash = new Revision(evidence.Article.Text).ContentHash,
            Start = evidence.Span.Start,
            End = evidence.Span.End,
            Text = evidence.Text,
            Speaker = evidence.Quote?.Attribution.Speaker,
            Mention = evidence.Quote?.Attribution.Mention?.Text,
            Probability = evidence.Quote?.Attribution.Probability,
            Status = (evidence.Quote?.Attribution.Status.ToString() ?? evidence.Kind.ToString()).ToLowerInvariant(),
        };

    private static AnswerRecord ToRecord(AnswerRow row) =>
        new(
            new AnswerId(row.ShortId),
            row.AskedAt,
            row.Question,
            row.Outcome,
            row.Reason,
            row.Confidence,
            row.Text,
            [
                .. row.Evidence.Select(evidence => new RecordedEvidence(
                    new ArticleId(evidence.ArticleKey),
                    evidence.Title,
                    evidence.ContentHash,
                    new TextSpan(evidence.Start, evidence.End),
                    evidence.Text,
                    evidence.Speaker,
                    evidence.Mention,
                    evidence.Probability,
                    evidence.Status
                )),
            ]
        );

    private static string PlainText(Answer answer)
    {
        var text = new StringBuilder(answer.Headline.Plain);
        foreach (var statement in answer.Statements)
        {
            AppendLine(text, statement.Lead?.Plain);
            foreach (var citation in statement.Citations)
            {
                AppendLine(text, citation.Text);
            }
        }
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{line}");
        }
    }
}
