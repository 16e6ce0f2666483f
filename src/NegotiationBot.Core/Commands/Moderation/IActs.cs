using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>The log of what moderators and admins did.</summary>
public interface IActs
{
    /// <summary>All acts of a community, in order, those taken back included.</summary>
    Task<IReadOnlyList<LoggedAct>> ReadAsync(CommunityId community, CancellationToken cancellationToken);

    /// <summary>The proposed corrections of all communities that hold and are not settled.</summary>
    Task<IReadOnlyList<LoggedAct>> ReadOpenCorrectionsAsync(CancellationToken cancellationToken);

    /// <param name="cause">The key of the event: the same event logs the same act once, however often it is handled.</param>
    Task<LoggedAct> AddAsync(
        CommunityId community,
        MemberKey by,
        Act act,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    );

    /// <summary>Takes an act back; nothing happens where the community has none of that number, or it was taken back before.</summary>
    /// <param name="number">As <see cref="LoggedAct"/> has it, within the community.</param>
    Task UndoAsync(
        CommunityId community,
        int number,
        MemberKey by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    );
}
