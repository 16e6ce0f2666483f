namespace NegotiationBot.Core.Chat;

/// <summary>What <c>doctor</c> asks an adapter: tokens, scopes, intents, permissions. It posts nothing and changes nothing.</summary>
public interface IPlatformCheck
{
    PlatformName Name { get; }

    Task<IReadOnlyList<CheckFinding>> CheckAsync(CancellationToken cancellationToken);

    /// <summary>The names under which the bot appears; none where they cannot be found out.</summary>
    Task<IReadOnlyList<string>> FindDisplayNamesAsync(CancellationToken cancellationToken);
}
