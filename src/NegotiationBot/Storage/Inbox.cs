using System.Text.Json;
using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IInbox"/>
public sealed class Inbox(CorpusDatabase database, SealedText seal, TimeProvider clock) : IInbox
{
    private const string Known = "SELECT 1 FROM Inbox WHERE Platform = $platform AND EventKey = $key";

    private const string Open = """
        SELECT Id, Event, Planned, Attempts FROM Inbox WHERE Platform = $platform AND Event <> x'' ORDER BY Id
        """;

    private const string Beside = $"""
        SELECT Id, Event, Planned, Attempts FROM Inbox
        WHERE Platform = $platform AND EventKey GLOB '{PostOutdated.BesideKey}*' AND Id > $after AND Event <> x'' ORDER BY Id
        """;

    private const string Count = "UPDATE Inbox SET Attempts = $attempts WHERE Id = $id";

    private const string Sealed = "SELECT Id, Event FROM Inbox WHERE Platform = $platform AND Event <> x''";

    /// <summary>An event that says nothing any more and is not done with yet; done with, it is null.</summary>
    private const string Drop = "UPDATE Inbox SET Event = x'', Planned = NULL WHERE Id = $id AND Event IS NOT NULL";

    private const string Dropped = "SELECT 1 FROM Inbox WHERE Id = $id AND Event = x''";

    private const string Plan = "UPDATE Inbox SET Planned = $planned WHERE Id = $id AND Event IS NOT x''";

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
        ReadAsync(Open, cancellationToken, ("$platform", platform.Value));

    public Task<IReadOnlyList<InboxItem>> ReadBesideAsync(
        PlatformName platform,
        long after,
        CancellationToken cancellationToken
    ) => ReadAsync(Beside, cancellationToken, ("$platform", platform.Value), ("$after", after));

    public Task BeginAsync(InboxItem item, CancellationToken cancellationToken) => CountAsync(item, item.Attempts + 1);

    public Task LeaveOffAsync(InboxItem item) => CountAsync(item, item.Attempts);

    public async Task DropAsync(PlatformName platform, string user, string except, CancellationToken cancellationToken)
    {
        var open = await database.UseConnectionAsync(
            connection =>
                connection.ReadAsync(
                    Sealed,
                    row => (Id: row.Id(), Event: InboxRows.Read(row.BytesOrNull(), seal)),
                    cancellationToken,
                    ("$platform", platform.Value)
                ),
            cancellationToken
        );
        var meant = open.Where(row => row.Event is MemberEvent caused && caused.User.Id == user && caused.Key != except)
            .Select(row => row.Id)
            .ToList();
        await database.WriteAsync(async connection =>
        {
            foreach (var id in meant)
            {
                await connection.ExecuteAsync(Drop, ("$id", id));
            }
            return meant.Count;
        });
    }

    public Task<bool> IsDroppedAsync(InboxItem item, CancellationToken cancellationToken) =>
        database.UseConnectionAsync(
            connection => IsDroppedAsync(connection, item, cancellationToken),
            cancellationToken
        );

    public Task<bool> IntendAsync(InboxItem item, PlannedPost post, CancellationToken cancellationToken)
    {
        var planned = seal.Seal(JsonSerializer.Serialize(post, ChatJson.Default.PlannedPost));
        return database.WriteAsync(async connection =>
            await connection.ExecuteAsync(Plan, ("$id", item.Id), ("$planned", planned)) > 0
        );
    }

    public Task FinishAsync(InboxItem item, KeptPost? post, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            if (post is not null)
            {
                var kept = await IsDroppedAsync(connection, item, cancellationToken)
                    ? post with
                    {
                        Asker = null,
                        AnswerId = null,
                    }
                    : post;
                await connection.ExecuteAsync(PostRows.Insert, PostRows.ValuesOf(kept));
            }
            return await connection.ExecuteAsync(Finish, ("$id", item.Id));
        });

    private Task<IReadOnlyList<InboxItem>> ReadAsync(
        string sql,
        CancellationToken cancellationToken,
        params (string Name, object? Value)[] parameters
    ) =>
        database.UseConnectionAsync<IReadOnlyList<InboxItem>>(
            async connection =>
            {
                var items = await connection.ReadAsync(sql, ReadItem, cancellationToken, parameters);
                return [.. items.OfType<InboxItem>()];
            },
            cancellationToken
        );

    private Task<int> CountAsync(InboxItem item, int attempts) =>
        database.WriteAsync(connection => connection.ExecuteAsync(Count, ("$id", item.Id), ("$attempts", attempts)));

    private static async Task<bool> IsDroppedAsync(
        SqliteConnection connection,
        InboxItem item,
        CancellationToken cancellationToken
    ) => (await connection.ReadAsync(Dropped, row => row.Id(), cancellationToken, ("$id", item.Id))).Count > 0;

    /// <inheritdoc cref="InboxRows.Read"/>
    private InboxItem? ReadItem(SqliteColumns row)
    {
        var (id, kept, planned, attempts) = (row.Id(), row.BytesOrNull(), row.BytesOrNull(), row.Number());
        return InboxRows.Read(kept, seal) is { } chatEvent
            ? new InboxItem(id, chatEvent, ReadPlanned(planned), attempts)
            : null;
    }

    private PlannedPost? ReadPlanned(byte[]? planned) =>
        planned is not null && seal.Open(planned) is { } json
            ? JsonSerializer.Deserialize(json, ChatJson.Default.PlannedPost)
            : null;
}
