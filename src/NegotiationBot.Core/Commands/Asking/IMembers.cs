using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Who has been answered before, and what is held about them.</summary>
public interface IMembers
{
    /// <summary>Whether this is the first answer to somebody in a community; it is from then on not.</summary>
    /// <param name="cause">The event: asked again for the same one, it is still the first.</param>
    Task<bool> IsFirstAnswerAsync(
        CommunityId community,
        MemberKey member,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    );

    /// <summary>Everything that is held about somebody, in all communities of their platform.</summary>
    Task<HeldData> ReadAsync(MemberKey member, CancellationToken cancellationToken);

    /// <summary>Drops all that; the log of moderators, with mutes in it, stays.</summary>
    /// <returns>How many answers were dropped.</returns>
    Task<int> ForgetAsync(MemberKey member, CancellationToken cancellationToken);
}
