using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Who has been answered before, and what is held about them.</summary>
public interface IMembers
{
    /// <summary>Those of some words that somebody has not been told in a community before; from then on they have.</summary>
    /// <param name="cause">What the answer is known by: asked again for the same one, they are still the first.</param>
    Task<IReadOnlyList<FirstWord>> FindFirstAsync(
        CommunityId community,
        MemberKey member,
        IReadOnlyList<FirstWord> words,
        string cause,
        DateTimeOffset at,
        CancellationToken cancellationToken
    );

    /// <summary>Everything that is held about somebody, in all communities of their platform.</summary>
    Task<HeldData> ReadAsync(MemberKey member, CancellationToken cancellationToken);

    /// <summary>
    /// Drops all that; the log of moderators, with mutes in it, stays. Of an answer that stands in a channel there also stays what it shows, and nothing of who asked or
    /// what: so a correction reaches it, and moderators can hide its quotes.
    /// </summary>
    /// <returns>How many answers were forgotten.</returns>
    Task<int> ForgetAsync(MemberKey member, CancellationToken cancellationToken);
}
