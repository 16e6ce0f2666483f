namespace NegotiationBot.Core.Chat;

/// <summary>What of ours stands where.</summary>
public interface IPosts
{
    /// <summary>The post that this message is; null where it is not ours.</summary>
    Task<KeptPost?> FindAsync(MessageRef message, CancellationToken cancellationToken);

    /// <summary>Our posts in answer to a message.</summary>
    Task<IReadOnlyList<KeptPost>> FindAnswersAsync(MessageRef question, CancellationToken cancellationToken);

    /// <summary>Our latest post in a thread, or in the channel where the place is in none; null where there is none after <paramref name="since"/>.</summary>
    Task<KeptPost?> FindLatestAsync(ChatPlace place, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Where an answer stands.</summary>
    Task<IReadOnlyList<KeptPost>> FindCarryingAsync(string answerId, CancellationToken cancellationToken);

    /// <summary>It carries an answer now, and begins the conversation of that answer.</summary>
    Task CarryAsync(MessageRef message, string answerId, CancellationToken cancellationToken);

    /// <summary>It was removed.</summary>
    Task RemoveAsync(MessageRef message, CancellationToken cancellationToken);
}
