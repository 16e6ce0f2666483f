using System.Text.Json;
using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Storage;

/// <summary>Events on their way into the inbox, in whatever commit they belong.</summary>
internal static class InboxRows
{
    private const string Insert = """
        INSERT INTO Inbox (Platform, EventKey, ReceivedAt, Event, Attempts) VALUES ($platform, $key, $at, $event, 0)
        ON CONFLICT DO NOTHING RETURNING Id
        """;

    /// <returns>Null where an event of that key has come before.</returns>
    public static async Task<InboxItem?> InsertAsync(
        SqliteConnection connection,
        PlatformName platform,
        ChatEvent chatEvent,
        DateTimeOffset at,
        SealedText seal
    )
    {
        var json = JsonSerializer.Serialize(chatEvent.WithoutOthersWords(), ChatJson.Default.ChatEvent);
        var ids = await connection.ReadAsync(
            Insert,
            row => row.Id(),
            CancellationToken.None,
            ("$platform", platform.Value),
            ("$key", chatEvent.Key),
            ("$at", at),
            ("$event", seal.Seal(json))
        );
        return ids is [var id] ? new InboxItem(id, chatEvent) : null;
    }
}
