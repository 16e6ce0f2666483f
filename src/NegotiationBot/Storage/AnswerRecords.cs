using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IAnswerRecords"/>
/// <remarks>
/// Records past their retention are forgotten when a new one is added, once an hour at most. A new one does not wait for the disk: what is posted in a chat is
/// recorded after it by a commit that does, so that no post stands without its record, and on the command line a power cut takes the sight of the answer too.
/// </remarks>
public sealed class AnswerRecords(CorpusDatabase database, AnswerRetention retention, TimeProvider clock)
    : IAnswerRecords
{
    /// <summary>What stands of forgotten answers is looked through each time, and only grows.</summary>
    private static readonly TimeSpan BetweenForgetting = TimeSpan.FromHours(1);

    private DateTimeOffset _forgot = DateTimeOffset.MinValue;

    public Task AddAsync(
        Question question,
        Answer answer,
        string shown,
        AnswerOrigin? origin,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync(
            async connection =>
            {
                await ForgetOlderAsync(connection);
                var values = AnswerRows.ValuesOf(question, answer, shown, origin);
                if (await connection.ExecuteAsync(AnswerRows.DropEarlier, [.. values.Where(IsIdentity)]) == 0)
                {
                    await connection.ExecuteAsync(
                        AnswerRows.CountOne,
                        ("$day", DateOnly.FromDateTime(question.AskedAt.UtcDateTime)),
                        ("$community", origin?.Community.ToString() ?? ""),
                        ("$outcome", answer.Outcome.ToString())
                    );
                }
                var id = await connection.InsertAsync(AnswerRows.InsertAnswer, cancellationToken, values);
                foreach (var (ordinal, (form, evidence)) in Cited(answer).Index())
                {
                    await connection.InsertAsync(
                        AnswerRows.InsertEvidence,
                        cancellationToken,
                        AnswerRows.ValuesOf(id, ordinal, evidence, isShown: form is not StatementForm.Offered)
                    );
                }
                return id;
            },
            Durability.Process
        );

    public Task RenewAsync(Answer answer, string shown, AnswerOrigin origin, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var renewed = await connection.ReadAsync(
                AnswerRows.Renew,
                row => row.Id(),
                cancellationToken,
                ("$outcome", answer.Outcome.ToString()),
                ("$reason", answer.Reason),
                ("$confidence", answer.Confidence),
                ("$text", shown),
                ("$shortId", answer.Id.Value),
                ("$community", origin.Community.ToString())
            );
            if (renewed is not [.., var id])
            {
                return 0;
            }
            var kept = await connection.ReadAsync(
                AnswerRows.EvidenceOf,
                AnswerRows.ReadEvidence,
                cancellationToken,
                ("$answer", id)
            );
            var added = Cited(answer)
                .Where(cited =>
                    !kept.Exists(known =>
                        known.Article == cited.Evidence.Article.Article.Id
                        && known.Span == cited.Evidence.Span
                        && known.Text == cited.Evidence.Text
                    )
                )
                .ToList();
            foreach (var (i, (form, evidence)) in added.Index())
            {
                await connection.InsertAsync(
                    AnswerRows.InsertEvidence,
                    cancellationToken,
                    AnswerRows.ValuesOf(id, kept.Count + i, evidence, isShown: form is not StatementForm.Offered)
                );
            }
            return added.Count;
        });

    public Task<AnswerRecord?> FindAsync(AnswerId id, CancellationToken cancellationToken) =>
        Task.FromResult(database.Read(reader => Find(reader, id)));

    public Task<IReadOnlyList<ConversationTurn>> ReadTurnsAsync(
        string conversation,
        AnswerId? before,
        int most,
        CancellationToken cancellationToken
    ) =>
        database.UseConnectionAsync<IReadOnlyList<ConversationTurn>>(
            async connection =>
            {
                var exchanges = await connection.ReadAsync(
                    AnswerRows.Turns,
                    row => (Question: row.Text(), Answer: row.Text()),
                    cancellationToken,
                    ("$conversation", conversation),
                    ("$before", before?.Value),
                    ("$most", most)
                );
                return
                [
                    .. exchanges
                        .AsEnumerable()
                        .Reverse()
                        .SelectMany(exchange =>
                            new[]
                            {
                                new ConversationTurn(ConversationRole.User, exchange.Question),
                                new ConversationTurn(ConversationRole.Bot, exchange.Answer),
                            }
                        ),
                ];
            },
            cancellationToken
        );

    public Task<AnswerId?> FindLatestAsync(AnswerOrigin origin, CancellationToken cancellationToken) =>
        database.UseConnectionAsync(
            async connection =>
                (
                    await connection.ReadAsync(
                        AnswerRows.Latest,
                        row => (AnswerId?)new AnswerId(row.Text()),
                        cancellationToken,
                        ("$community", origin.Community.ToString()),
                        ("$asker", origin.Asker.Value)
                    )
                ).FirstOrDefault(),
            cancellationToken
        );

    public Task EmptyAsync(CommunityId community, AnswerId id, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            (string, object?)[] identity = [("$shortId", id.Value), ("$community", community.ToString())];
            await connection.ExecuteAsync(AnswerRows.EmptyEvidence, identity);
            return await connection.ExecuteAsync(AnswerRows.EmptyAnswer, identity);
        });

    public Task<IReadOnlyList<AnswerId>> FindShowingAsync(QuoteKey quote, CancellationToken cancellationToken) =>
        database.UseConnectionAsync<IReadOnlyList<AnswerId>>(
            async connection =>
                await connection.ReadAsync(
                    AnswerRows.Showing,
                    row => new AnswerId(row.Text()),
                    cancellationToken,
                    ("$words", quote.Words),
                    ("$article", quote.Article.Value)
                ),
            cancellationToken
        );

    public Task<IReadOnlyList<AnswerId>> FindNamingAsync(
        Func<string, bool> names,
        CancellationToken cancellationToken
    ) =>
        database.UseConnectionAsync<IReadOnlyList<AnswerId>>(
            async connection =>
            {
                var posted = await connection.ReadAsync(
                    AnswerRows.Posted,
                    row => (Id: new AnswerId(row.Text()), Text: row.Text()),
                    cancellationToken
                );
                return [.. posted.Where(answer => names(answer.Text)).Select(answer => answer.Id).Distinct()];
            },
            cancellationToken
        );

    public Task<IReadOnlyDictionary<AnswerOutcome, int>> CountAsync(
        CommunityId? community,
        DateTimeOffset since,
        CancellationToken cancellationToken
    ) =>
        database.UseConnectionAsync<IReadOnlyDictionary<AnswerOutcome, int>>(
            async connection =>
                (
                    await connection.ReadAsync(
                        AnswerRows.Counts,
                        row => (Outcome: row.Name<AnswerOutcome>(), Count: row.Number()),
                        cancellationToken,
                        ("$community", community?.ToString()),
                        ("$since", DateOnly.FromDateTime(since.UtcDateTime))
                    )
                ).ToDictionary(count => count.Outcome, count => count.Count),
            cancellationToken
        );

    private async Task ForgetOlderAsync(SqliteConnection connection)
    {
        var now = clock.GetUtcNow();
        if (now - _forgot >= BetweenForgetting)
        {
            await ForgottenAnswers.ForgetOlderAsync(connection, now - retention.Kept);
            _forgot = now;
        }
    }

    private static IEnumerable<(StatementForm Form, Evidence Evidence)> Cited(Answer answer) =>
        answer.Statements.SelectMany(said => said.Citations, (said, evidence) => (said.Form, evidence));

    private static bool IsIdentity((string Name, object? Value) parameter) =>
        parameter.Name is "$shortId" or "$community";

    /// <summary>Before every answer it is looked whether its id is free.</summary>
    private static AnswerRecord? Find(StandingReader reader, AnswerId id)
    {
        using var moment = reader.BeginMoment();
        return
            reader.Read(AnswerRows.Newest, row => (Id: row.Id(), Record: AnswerRows.ReadAnswer(row)), id.Value)
                is [var answer]
            ? answer.Record with
            {
                Evidence = reader.Read(AnswerRows.EvidenceOf, AnswerRows.ReadEvidence, answer.Id),
            }
            : null;
    }
}
