using NegotiationBot.Core.Chat;

namespace NegotiationBot.Core.Commands;

/// <summary>Where the bot is. What belongs to a community that put it out is dropped after 30 days.</summary>
public interface ICommunities
{
    Task NoteAddedAsync(CommunityId community, DateTimeOffset at, CancellationToken cancellationToken);

    Task NoteRemovedAsync(CommunityId community, DateTimeOffset at, CancellationToken cancellationToken);
}
