using Microsoft.Data.Sqlite;

namespace NegotiationBot.Storage;

/// <summary>
/// Forgets who asked and what. Of an answer that stands before a channel there stays which quotes it shows, so that a correction still reaches it and moderators can hide
/// them; of any other nothing, for a direct message is known by whom it was sent to.
/// </summary>
internal static class ForgottenAnswers
{
    private const string Standing = """
        IsDirect = 0
            AND EXISTS (SELECT 1 FROM Posts WHERE Posts.AnswerId = Answers.ShortId
                AND Posts.Community = Answers.Community AND Posts.Kind <> 'Direct')
            AND EXISTS (SELECT 1 FROM Evidence WHERE Evidence.AnswerId = Answers.Id AND QuoteWords IS NOT NULL)
        """;

    private const string Strip = """
        UPDATE Answers SET Question = '', Text = '', Asker = NULL, Conversation = NULL, KeepsQuestion = 0, IsForgotten = 1
        """;

    /// <summary>Where an answer went, its post carries none any more.</summary>
    private const string Unlink = """
        UPDATE Posts SET Asker = NULL, AnswerId = (SELECT ShortId FROM Answers
            WHERE ShortId = Posts.AnswerId AND Answers.Community = Posts.Community LIMIT 1)
        """;

    public static Task<int> ForgetOlderAsync(SqliteConnection connection, DateTimeOffset before) =>
        ForgetAsync(connection, "AskedAt < $before", ("$before", before.ToUniversalTime()));

    public static async Task<int> ForgetOfAsync(SqliteConnection connection, string member)
    {
        (string, object?) who = ("$member", member);
        var forgotten = await ForgetAsync(connection, "Asker = $member", who);
        await connection.ExecuteAsync("DELETE FROM Posts WHERE Asker = $member AND Kind = 'Direct'", who);
        await connection.ExecuteAsync($"{Unlink} WHERE Asker = $member", who);
        return forgotten;
    }

    /// <summary>The posts made before a moment: those that still show something are nobody's, the others are not kept.</summary>
    public static async Task ForgetPostsAsync(SqliteConnection connection, DateTimeOffset before)
    {
        (string, object?) when = ("$before", before.ToUniversalTime());
        await connection.ExecuteAsync($"{Unlink} WHERE At < $before AND Asker IS NOT NULL", when);
        await connection.ExecuteAsync(
            "DELETE FROM Posts WHERE At < $before AND (AnswerId IS NULL OR Kind = 'Direct')",
            when
        );
        await connection.ExecuteAsync(
            "DELETE FROM Answers WHERE IsForgotten = 1 AND ShortId NOT IN (SELECT AnswerId FROM Posts WHERE AnswerId IS NOT NULL)"
        );
    }

    private static async Task<int> ForgetAsync(
        SqliteConnection connection,
        string which,
        params (string Name, object? Value)[] parameters
    )
    {
        var meant = $"{which} AND IsForgotten = 0";
        var dropped = await connection.ExecuteAsync(
            $"DELETE FROM Answers WHERE {meant} AND NOT ({Standing})",
            parameters
        );
        var ofMeant = $"AnswerId IN (SELECT Id FROM Answers WHERE {meant})";
        // By its index, all passages of all answers would be looked through: the plus keeps it out.
        await connection.ExecuteAsync($"DELETE FROM Evidence WHERE +QuoteWords IS NULL AND {ofMeant}", parameters);
        await connection.ExecuteAsync($"UPDATE Evidence SET Text = '' WHERE {ofMeant}", parameters);
        return dropped + await connection.ExecuteAsync($"{Strip} WHERE {meant}", parameters);
    }
}
