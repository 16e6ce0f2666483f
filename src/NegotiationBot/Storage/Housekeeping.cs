using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Commands.Asking;

namespace NegotiationBot.Storage;

/// <summary>Drops what has been kept long enough.</summary>
public sealed class Housekeeping(CorpusDatabase database, AnswerRetention retention, TimeProvider clock)
{
    /// <summary>So long another delivery of an event is known for what it is; the platforms try for minutes.</summary>
    private static readonly TimeSpan EventKeys = TimeSpan.FromDays(2);

    /// <summary>So long the data of a community is kept after it put the bot out.</summary>
    private static readonly TimeSpan RemovedCommunities = TimeSpan.FromDays(30);

    public Task CleanAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return database.WriteAsync(async connection =>
        {
            await DropAsync(
                connection,
                "DELETE FROM Inbox WHERE coalesce(Event, x'') = x'' AND ReceivedAt < $before",
                now - EventKeys
            );
            await DropAsync(connection, "DELETE FROM Shown WHERE At < $before", now - QuotationLimits.Window);
            await DropAsync(connection, "DELETE FROM Drafts WHERE Until < $before", now);
            await ForgottenAnswers.ForgetOlderAsync(connection, now - retention.Kept);
            await ForgottenAnswers.ForgetPostsAsync(connection, now - retention.Kept);
            await DropAsync(connection, "DELETE FROM Reports WHERE At < $before", now - retention.Kept);
            await DropCommunitiesAsync(connection, now - RemovedCommunities, cancellationToken);
            return true;
        });
    }

    private static Task<int> DropAsync(SqliteConnection connection, string sql, DateTimeOffset before) =>
        connection.ExecuteAsync(sql, ("$before", before));

    private static async Task DropCommunitiesAsync(
        SqliteConnection connection,
        DateTimeOffset before,
        CancellationToken cancellationToken
    )
    {
        var gone = await connection.ReadAsync(
            "SELECT Id FROM Communities WHERE RemovedAt < $before",
            row => row.Text(),
            cancellationToken,
            ("$before", before)
        );
        foreach (var community in gone)
        {
            foreach (var table in new[] { "Answers", "Posts", "Acts", "Reports", "Members", "Shown", "AnswerCounts" })
            {
                await connection.ExecuteAsync(
                    $"DELETE FROM {table} WHERE Community = $community",
                    ("$community", community)
                );
            }
            await connection.ExecuteAsync("DELETE FROM Communities WHERE Id = $community", ("$community", community));
        }
    }
}
