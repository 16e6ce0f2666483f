using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="ICommunities"/>
public sealed class Communities(CorpusDatabase database) : ICommunities
{
    private const string Added = """
        INSERT INTO Communities (Id, AddedAt) VALUES ($community, $at)
        ON CONFLICT (Id) DO UPDATE SET RemovedAt = NULL
        """;

    private const string Removed = """
        INSERT INTO Communities (Id, AddedAt, RemovedAt) VALUES ($community, $at, $at)
        ON CONFLICT (Id) DO UPDATE SET RemovedAt = coalesce(RemovedAt, $at)
        """;

    public Task<IReadOnlyList<CommunityId>> ReadAsync(PlatformName platform, CancellationToken cancellationToken) =>
        database.UseConnectionAsync<IReadOnlyList<CommunityId>>(
            async connection =>
                await connection.ReadAsync(
                    "SELECT Id FROM Communities WHERE RemovedAt IS NULL AND Id LIKE $platform || '/%'",
                    row => CommunityKey.Read(row.Text()),
                    cancellationToken,
                    ("$platform", platform.Value)
                ),
            cancellationToken
        );

    public Task NoteAddedAsync(CommunityId community, DateTimeOffset at, CancellationToken cancellationToken) =>
        NoteAsync(Added, community, at);

    public Task NoteRemovedAsync(CommunityId community, DateTimeOffset at, CancellationToken cancellationToken) =>
        NoteAsync(Removed, community, at);

    private Task<int> NoteAsync(string sql, CommunityId community, DateTimeOffset at) =>
        database.WriteAsync(connection =>
            connection.ExecuteAsync(sql, ("$community", community.ToString()), ("$at", at.ToUniversalTime()))
        );
}
