using Microsoft.Data.Sqlite;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="ICorrectionLog"/>
public sealed class CorrectionLog(CorpusDatabase database) : ICorrectionLog
{
    public Task<LoggedTogether> AddAsync(
        IReadOnlyList<(CommunityId Community, Act Act)> acts,
        IReadOnlyList<PostOutdated> outdated,
        MemberKey by,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync(async connection =>
        {
            var logged = new List<LoggedAct>();
            foreach (var (community, act) in acts)
            {
                logged.Add(await ActRows.AddAsync(connection, community, by, act, cause, at, cancellationToken));
            }
            return new LoggedTogether(logged, await QueueAsync(connection, outdated, at));
        });

    public Task<IReadOnlyList<InboxItem>> UndoAsync(
        IReadOnlyList<LoggedAct> acts,
        IReadOnlyList<PostOutdated> outdated,
        MemberKey by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync(async connection =>
        {
            foreach (var act in acts)
            {
                await ActRows.UndoAsync(connection, act.Community, act.Number, by, at);
            }
            return await QueueAsync(connection, outdated, at);
        });

    private static async Task<IReadOnlyList<InboxItem>> QueueAsync(
        SqliteConnection connection,
        IReadOnlyList<PostOutdated> outdated,
        DateTimeOffset at
    )
    {
        var queued = new List<InboxItem>();
        foreach (var post in outdated)
        {
            if (await InboxRows.InsertAsync(connection, post, at) is { } item)
            {
                queued.Add(item);
            }
        }
        return queued;
    }
}
