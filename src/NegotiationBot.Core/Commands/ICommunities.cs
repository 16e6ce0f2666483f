using NegotiationBot.Core.Chat;

namespace NegotiationBot.Core.Commands;

/// <summary>Where the bot is. What belongs to a community that put it out is dropped after 30 days.</summary>
public interface ICommunities
{
    /// <summary>Those of a platform that have not put the bot out, as far as it knows.</summary>
    Task<IReadOnlyList<CommunityId>> ReadAsync(PlatformName platform, CancellationToken cancellationToken);

    /// <summary>The bot was let in, for the first time or again: what was kept of the community is dropped no more.</summary>
    Task NoteAddedAsync(CommunityId community, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The bot was put out: the 30 days begin, unless they have begun already.</summary>
    Task NoteRemovedAsync(CommunityId community, DateTimeOffset at, CancellationToken cancellationToken);
}
