using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IAnswerRecords"/>
/// <remarks>Records past their retention are dropped whenever a new one is added.</remarks>
public sealed class AnswerRecords(CorpusDatabase database, AnswerRetention retention, TimeProvider clock)
    : IAnswerRecords
{
    public Task AddAsync(Question question, Answer answer, string shown, CancellationToken cancellationToken) =>
        database.UseConnectionAsync(
            async connection =>
            {
                await using var transaction = connection.BeginTransaction();
                await connection.ReadAsync(
                    AnswerRows.DropOlder,
                    row => row.Id(),
                    cancellationToken,
                    ("$day", clock.GetUtcNow() - retention.Kept)
                );
                var id = await connection.InsertAsync(
                    AnswerRows.InsertAnswer,
                    cancellationToken,
                    AnswerRows.ValuesOf(question, answer, shown)
                );
                // What a refusal offers instead was shown as well.
                foreach (var (ordinal, evidence) in answer.Statements.SelectMany(said => said.Citations).Index())
                {
                    await connection.InsertAsync(
                        AnswerRows.InsertEvidence,
                        cancellationToken,
                        AnswerRows.ValuesOf(id, ordinal, evidence)
                    );
                }
                await transaction.CommitAsync(cancellationToken);
                return id;
            },
            cancellationToken
        );

    public Task<AnswerRecord?> FindAsync(AnswerId id, CancellationToken cancellationToken) =>
        database.UseConnectionAsync(connection => FindAsync(connection, id, cancellationToken), cancellationToken);

    private static async Task<AnswerRecord?> FindAsync(
        SqliteConnection connection,
        AnswerId id,
        CancellationToken cancellationToken
    )
    {
        var found = await connection.ReadAsync(
            AnswerRows.Newest,
            row => (Id: row.Id(), Record: AnswerRows.ReadAnswer(row)),
            cancellationToken,
            ("$shortId", id.Value)
        );
        if (found is not [var answer])
        {
            return null;
        }
        var evidence = await connection.ReadAsync(
            AnswerRows.EvidenceOf,
            AnswerRows.ReadEvidence,
            cancellationToken,
            ("$answer", answer.Id)
        );
        return answer.Record with { Evidence = evidence };
    }
}
