using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>What of each article a channel has been shown, to all of it or to one of its members, by whatever command.</summary>
public interface IShownWords
{
    /// <summary>What of some articles the channel of a place was shown since a moment, that moment included; in no order.</summary>
    Task<IReadOnlyList<ShownWords>> ReadAsync(
        ChatPlace place,
        IReadOnlyCollection<ArticleId> articles,
        DateTimeOffset since,
        CancellationToken cancellationToken
    );

    /// <summary>Notes what the channel of a place was shown just now.</summary>
    Task AddAsync(
        ChatPlace place,
        IReadOnlyList<ShownWords> shown,
        DateTimeOffset at,
        CancellationToken cancellationToken
    );
}
