using System.Globalization;
using System.Text;
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
        var row = new AnswerRow
        {
            ShortId = answer.Id.Value,
            AskedAt = question.AskedAt,
            Question = question.Text,
            Outcome = answer.Outcome,
            Reason = answer.Reason,
            Confidence = answer.Confidence,
            Text = PlainText(answer),
        };
        // What a refusal offers instead was shown as well.
        row.Evidence.AddRange(answer.Statements.SelectMany(statement => statement.Citations).Select(ToRow));
        return database.UseAsync(context =>
        {
            context.Answers.Add(row);
            return context.SaveChangesAsync(cancellationToken);
        });
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
