namespace NegotiationBot.Core.Chat;

/// <summary>What <c>doctor</c> asks an adapter: tokens, scopes, intents, permissions. It posts nothing and changes nothing.</summary>
public interface IPlatformCheck
{
    PlatformName Name { get; }

    Task<IReadOnlyList<CheckFinding>> CheckAsync(CancellationToken cancellationToken);

    /// <summary>The name under which the bot appears; null where it cannot be found out.</summary>
    Task<string?> FindDisplayNameAsync(CancellationToken cancellationToken);
}
