using System.Text;
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

    /// <summary>With this begins what lies open.</summary>
    private static readonly byte[] Unsealed = Encoding.UTF8.GetBytes("{\"$type\":\"outdated\"");

    /// <returns>Null where an event of that key has come before.</returns>
    public static Task<InboxItem?> InsertAsync(
        SqliteConnection connection,
        PlatformName platform,
        ChatEvent chatEvent,
        DateTimeOffset at,
        SealedText seal
    ) => InsertAsync(connection, platform, chatEvent, at, seal.Seal(Json(chatEvent.WithoutOthersWords())));

    /// <summary>
    /// What has become of a post lies open, as the post's place does: a command beside the bot, which may have been given another key than the bot, reaches it all the same.
    /// </summary>
    /// <inheritdoc cref="InsertAsync(SqliteConnection, PlatformName, ChatEvent, DateTimeOffset, SealedText)"/>
    public static Task<InboxItem?> InsertAsync(SqliteConnection connection, PostOutdated post, DateTimeOffset at) =>
        InsertAsync(connection, post.Place.Community.Platform, post, at, Encoding.UTF8.GetBytes(Json(post)));

    /// <summary>Null for what another key has sealed: nobody can read it any more, and its sender may ask again.</summary>
    public static ChatEvent? Read(byte[]? kept, SealedText seal) =>
        kept is null ? null
        : kept.AsSpan().StartsWith(Unsealed) ? JsonSerializer.Deserialize(kept, ChatJson.Default.ChatEvent)
        : seal.Open(kept) is { } json ? JsonSerializer.Deserialize(json, ChatJson.Default.ChatEvent)
        : null;

    private static string Json(ChatEvent chatEvent) => JsonSerializer.Serialize(chatEvent, ChatJson.Default.ChatEvent);

    private static async Task<InboxItem?> InsertAsync(
        SqliteConnection connection,
        PlatformName platform,
        ChatEvent chatEvent,
        DateTimeOffset at,
        byte[] kept
    )
    {
        var ids = await connection.ReadAsync(
            Insert,
            row => row.Id(),
            CancellationToken.None,
            ("$platform", platform.Value),
            ("$key", chatEvent.Key),
            ("$at", at),
            ("$event", kept)
        );
        return ids is [var id] ? new InboxItem(id, chatEvent) : null;
    }
}
