using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IMembers"/>
public sealed class Members(CorpusDatabase database) : IMembers
{
    private const string InsertMember = """
        INSERT INTO Members (Community, Member, Cause, FirstAnsweredAt) VALUES ($community, $member, $cause, $at)
        ON CONFLICT DO NOTHING
        """;

    private const string FirstCause = "SELECT Cause FROM Members WHERE Community = $community AND Member = $member";

    private const string HeldAnswers = """
        SELECT ShortId, Community, AskedAt, Question, Text, KeepsQuestion,
            (SELECT count(*) FROM Posts WHERE Posts.AnswerId = Answers.ShortId)
        FROM Answers WHERE Asker = $member AND Text <> '' ORDER BY Id
        """;

    private const string HeldReports =
        "SELECT Community, At, Kind, AnswerId FROM Reports WHERE \"By\" = $member ORDER BY Id";

    public Task<bool> IsFirstAnswerAsync(
        CommunityId community,
        MemberKey member,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync(async connection =>
        {
            (string, object?)[] who = [("$community", community.ToString()), ("$member", member.Value)];
            await connection.ExecuteAsync(InsertMember, [.. who, ("$cause", cause), ("$at", at.ToUniversalTime())]);
            var first = await connection.ReadAsync(FirstCause, row => row.Text(), cancellationToken, who);
            return first.Single() == cause;
        });

    public Task<HeldData> ReadAsync(MemberKey member, CancellationToken cancellationToken) =>
        database.UseConnectionAsync(
            async connection => new HeldData(
                await connection.ReadAsync(HeldAnswers, ReadAnswer, cancellationToken, ("$member", member.Value)),
                await connection.ReadAsync(HeldReports, ReadReport, cancellationToken, ("$member", member.Value))
            ),
            cancellationToken
        );

    public Task<int> ForgetAsync(MemberKey member, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            (string, object?) who = ("$member", member.Value);
            await connection.ExecuteAsync("UPDATE Posts SET Asker = NULL, AnswerId = NULL WHERE Asker = $member", who);
            await connection.ExecuteAsync("UPDATE Reports SET \"By\" = NULL WHERE \"By\" = $member", who);
            await connection.ExecuteAsync("DELETE FROM Members WHERE Member = $member", who);
            return await connection.ExecuteAsync("DELETE FROM Answers WHERE Asker = $member", who);
        });

    private static HeldAnswer ReadAnswer(SqliteColumns row)
    {
        var (id, community, at, question, text) = (
            row.Text(),
            row.TextOrNull() ?? "",
            row.Value<DateTimeOffset>(),
            row.Text(),
            row.Text()
        );
        return new HeldAnswer(id, community, at, row.Flag() ? question : null, text, row.Number());
    }

    private static HeldReport ReadReport(SqliteColumns row) =>
        new(row.Text(), row.Value<DateTimeOffset>(), row.Text(), row.TextOrNull());
}
