namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>What is half done: kept sealed for an hour between two steps of a dialogue.</summary>
public interface IDrafts
{
    /// <returns>A short id by which it is found again.</returns>
    Task<string> KeepAsync(string content, CancellationToken cancellationToken);

    /// <summary>Null where it has run out, was dropped, or never was.</summary>
    Task<string?> ReadAsync(string id, CancellationToken cancellationToken);

    Task DropAsync(string id, CancellationToken cancellationToken);
}
