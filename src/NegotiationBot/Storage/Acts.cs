using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IActs"/>
public sealed class Acts(CorpusDatabase database) : IActs
{
    /// <summary>A proposal counts as open until a settlement of its community names its number.</summary>
    private const string OpenCorrections =
        ActRows.Columns
        + """
            AS proposed
            WHERE json_extract(Act, '$."$type"') = 'propose' AND UndoneAt IS NULL AND NOT EXISTS (
                SELECT 1 FROM Acts settled
                WHERE settled.Community = proposed.Community AND settled.UndoneAt IS NULL
                    AND json_extract(settled.Act, '$."$type"') = 'settle'
                    AND json_extract(settled.Act, '$.number') = proposed.Number)
            ORDER BY At, Id
            """;

    public Task<IReadOnlyList<LoggedAct>> ReadAsync(CommunityId community, CancellationToken cancellationToken) =>
        database.UseConnectionAsync<IReadOnlyList<LoggedAct>>(
            async connection =>
                await connection.ReadAsync(
                    ActRows.Columns + "WHERE Community = $community ORDER BY Number",
                    ActRows.Read,
                    cancellationToken,
                    ("$community", community.ToString())
                ),
            cancellationToken
        );

    public Task<IReadOnlyList<LoggedAct>> ReadOpenCorrectionsAsync(CancellationToken cancellationToken) =>
        database.UseConnectionAsync<IReadOnlyList<LoggedAct>>(
            async connection => await connection.ReadAsync(OpenCorrections, ActRows.Read, cancellationToken),
            cancellationToken
        );

    public Task<LoggedAct> AddAsync(
        CommunityId community,
        MemberKey by,
        Act act,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync(connection =>
            ActRows.AddAsync(connection, community, by, act, cause, at, cancellationToken)
        );

    public Task UndoAsync(
        CommunityId community,
        int number,
        MemberKey by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) => database.WriteAsync(connection => ActRows.UndoAsync(connection, community, number, by, at));
}
