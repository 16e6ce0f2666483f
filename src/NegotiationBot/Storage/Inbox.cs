using System.Text.Json;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IInbox"/>
public sealed class Inbox(CorpusDatabase database, SealedText seal, TimeProvider clock) : IInbox
{
    private const string Known = "SELECT 1 FROM Inbox WHERE Platform = $platform AND EventKey = $key";

    private const string Open = """
        UPDATE Inbox SET Attempts = Attempts + 1 WHERE Platform = $platform AND Event IS NOT NULL
        RETURNING Id, Event, Planned, Attempts
        """;

    private const string Plan = "UPDATE Inbox SET Planned = $planned WHERE Id = $id";

    private const string Finish = "UPDATE Inbox SET Event = NULL, Planned = NULL WHERE Id = $id";

    public Task<InboxItem?> AcceptAsync(
        PlatformName platform,
        ChatEvent chatEvent,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync(connection =>
            InboxRows.InsertAsync(connection, platform, chatEvent, clock.GetUtcNow(), seal)
        );

    public Task<bool> KnowsAsync(PlatformName platform, string key, CancellationToken cancellationToken) =>
        database.UseConnectionAsync(
            async connection =>
                (
                    await connection.ReadAsync(
                        Known,
                        row => row.Id(),
                        cancellationToken,
                        ("$platform", platform.Value),
                        ("$key", key)
                    )
                ).Count > 0,
            cancellationToken
        );

    public Task<IReadOnlyList<InboxItem>> ReadOpenAsync(PlatformName platform, CancellationToken cancellationToken) =>
        database.WriteAsync<IReadOnlyList<InboxItem>>(async connection =>
        {
            var open = await connection.ReadAsync(Open, ReadItem, cancellationToken, ("$platform", platform.Value));
            return [.. open.OfType<InboxItem>().OrderBy(item => item.Id)];
        });

    public Task IntendAsync(InboxItem item, PlannedPost post, CancellationToken cancellationToken)
    {
        var planned = seal.Seal(JsonSerializer.Serialize(post, ChatJson.Default.PlannedPost));
        return database.WriteAsync(connection =>
            connection.ExecuteAsync(Plan, ("$id", item.Id), ("$planned", planned))
        );
    }

    public Task FinishAsync(InboxItem item, KeptPost? post, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            if (post is not null)
            {
                await connection.ExecuteAsync(PostRows.Insert, PostRows.ValuesOf(post));
            }
            return await connection.ExecuteAsync(Finish, ("$id", item.Id));
        });

    /// <summary>Null for what another key has sealed: nobody can read it any more, and its sender may ask again.</summary>
    private InboxItem? ReadItem(SqliteColumns row)
    {
        var (id, sealedEvent, planned, attempts) = (row.Id(), row.BytesOrNull(), row.BytesOrNull(), row.Number());
        return
            sealedEvent is not null
            && seal.Open(sealedEvent) is { } json
            && JsonSerializer.Deserialize(json, ChatJson.Default.ChatEvent) is { } chatEvent
            ? new InboxItem(id, chatEvent, ReadPlanned(planned), attempts)
            : null;
    }

    private PlannedPost? ReadPlanned(byte[]? planned) =>
        planned is not null && seal.Open(planned) is { } json
            ? JsonSerializer.Deserialize(json, ChatJson.Default.PlannedPost)
            : null;
}
