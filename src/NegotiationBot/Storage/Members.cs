using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IMembers"/>
public sealed class Members(CorpusDatabase database) : IMembers
{
    private const string InsertMember = """
        INSERT INTO Members (Community, Member, Cause, FirstAnsweredAt) VALUES ($community, $member, '', $at)
        ON CONFLICT DO NOTHING
        """;

    private const string HeldAnswers = """
        SELECT ShortId, Community, AskedAt, Question, Text, KeepsQuestion,
            (SELECT count(*) FROM Posts WHERE Posts.AnswerId = Answers.ShortId)
        FROM Answers WHERE Asker = $member AND Text <> '' ORDER BY Id
        """;

    private const string HeldReports =
        "SELECT Community, At, Kind, About, AnswerId FROM Reports WHERE \"By\" = $member ORDER BY Id";

    private const string HeldActs = """
        WHERE "By" = $member OR (UndoneAt IS NULL AND json_extract(Act, '$.member.value') = $member) ORDER BY At, Id
        """;

    public Task<IReadOnlyList<FirstWord>> FindFirstAsync(
        CommunityId community,
        MemberKey member,
        IReadOnlyList<FirstWord> words,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync<IReadOnlyList<FirstWord>>(async connection =>
        {
            (string, object?)[] who = [("$community", community.ToString()), ("$member", member.Value)];
            await connection.ExecuteAsync(InsertMember, [.. who, ("$at", at.ToUniversalTime())]);
            var first = new List<FirstWord>();
            foreach (var word in words)
            {
                var told = await connection.ReadAsync(
                    Tell(ColumnOf(word)),
                    row => row.Text(),
                    cancellationToken,
                    [.. who, ("$cause", cause)]
                );
                if (told.Single() == cause)
                {
                    first.Add(word);
                }
            }
            return first;
        });

    private static string ColumnOf(FirstWord word) =>
        word switch
        {
            FirstWord.Program => "Cause",
            FirstWord.ProgramDirectly => "DirectCause",
            FirstWord.HowToAskOn => "OpenCause",
            _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Nothing is told so."),
        };

    private static string Tell(string column) =>
        $"""
            UPDATE Members SET {column} = coalesce(nullif({column}, ''), $cause)
            WHERE Community = $community AND Member = $member RETURNING {column}
            """;

    public Task<HeldData> ReadAsync(MemberKey member, CancellationToken cancellationToken) =>
        database.UseConnectionAsync(
            async connection => new HeldData(
                await connection.ReadAsync(HeldAnswers, ReadAnswer, cancellationToken, ("$member", member.Value)),
                await connection.ReadAsync(HeldReports, ReadReport, cancellationToken, ("$member", member.Value)),
                await connection.ReadAsync(
                    ActRows.Columns + HeldActs,
                    ActRows.Read,
                    cancellationToken,
                    ("$member", member.Value)
                )
            ),
            cancellationToken
        );

    public Task<int> ForgetAsync(MemberKey member, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            (string, object?) who = ("$member", member.Value);
            await connection.ExecuteAsync("UPDATE Reports SET \"By\" = NULL WHERE \"By\" = $member", who);
            await connection.ExecuteAsync("DELETE FROM Members WHERE Member = $member", who);
            return await ForgottenAnswers.ForgetOfAsync(connection, member.Value);
        });

    private static HeldAnswer ReadAnswer(SqliteColumns row)
    {
        var (id, community, at, question, text) = (
            row.Text(),
            row.TextOrNull() ?? "",
            row.Moment(),
            row.Text(),
            row.Text()
        );
        return new HeldAnswer(id, community, at, row.Flag() ? question : null, text, row.Number());
    }

    private static HeldReport ReadReport(SqliteColumns row) =>
        new(row.Text(), row.Moment(), row.Name<ReportKind>(), row.Text(), row.TextOrNull());
}
