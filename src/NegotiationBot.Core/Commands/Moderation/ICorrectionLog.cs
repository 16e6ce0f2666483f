using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>
/// Logs acts together with the posts that they make outdated, in one commit: a crash leaves the log as it was, or with the acts also what they owe.
/// </summary>
public interface ICorrectionLog
{
    /// <inheritdoc cref="IActs.AddAsync"/>
    /// <param name="acts">In the log of the community of each.</param>
    Task<LoggedTogether> AddAsync(
        IReadOnlyList<(CommunityId Community, Act Act)> acts,
        IReadOnlyList<PostOutdated> outdated,
        MemberKey by,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    );

    /// <inheritdoc cref="AddAsync"/>
    /// <returns>The outdated posts as they stand in the inbox now.</returns>
    Task<IReadOnlyList<InboxItem>> UndoAsync(
        IReadOnlyList<LoggedAct> acts,
        IReadOnlyList<PostOutdated> outdated,
        MemberKey by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    );
}
