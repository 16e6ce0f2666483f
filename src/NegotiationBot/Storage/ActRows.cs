using System.Text.Json;
using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Storage;

/// <summary>Acts in their table: whoever logs them shares a commit with whatever else must be true with them.</summary>
internal static class ActRows
{
    public const string Columns = "SELECT Community, Number, At, \"By\", Act, UndoneAt FROM Acts ";

    private const string Insert = """
        INSERT INTO Acts (Community, Number, At, "By", Act, Cause)
        SELECT $community, coalesce(max(Number), 0) + 1, $at, $by, $act, $cause FROM Acts WHERE Community = $community
        ON CONFLICT DO NOTHING
        """;

    private const string OfCause = Columns + "WHERE Community = $community AND Cause = $cause";

    private const string Undo =
        "UPDATE Acts SET UndoneAt = $at, UndoneBy = $by WHERE Community = $community AND Number = $number AND UndoneAt IS NULL";

    /// <returns>The act as the log has it, with the number that the same event gave it before where it comes again.</returns>
    public static async Task<LoggedAct> AddAsync(
        SqliteConnection connection,
        CommunityId community,
        MemberKey by,
        Act act,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        await connection.ExecuteAsync(
            Insert,
            ("$community", community.ToString()),
            ("$at", at.ToUniversalTime()),
            ("$by", by.Value),
            ("$act", JsonSerializer.Serialize(act, ChatJson.Default.Act)),
            ("$cause", cause)
        );
        var logged = await connection.ReadAsync(
            OfCause,
            Read,
            cancellationToken,
            ("$community", community.ToString()),
            ("$cause", cause)
        );
        return logged.Single();
    }

    public static Task<int> UndoAsync(
        SqliteConnection connection,
        CommunityId community,
        int number,
        MemberKey by,
        DateTimeOffset at
    ) =>
        connection.ExecuteAsync(
            Undo,
            ("$community", community.ToString()),
            ("$number", number),
            ("$by", by.Value),
            ("$at", at.ToUniversalTime())
        );

    public static LoggedAct Read(SqliteColumns row) =>
        new(
            CommunityKey.Read(row.Text()),
            row.Number(),
            row.Moment(),
            new MemberKey(row.Text()),
            JsonSerializer.Deserialize(row.Text(), ChatJson.Default.Act)!,
            row.MomentOrNull()
        );
}
