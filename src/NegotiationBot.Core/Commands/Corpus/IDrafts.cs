namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>What is half done: kept sealed for an hour between two steps of a dialogue.</summary>
public interface IDrafts
{
    /// <returns>A short id by which it is found again.</returns>
    Task<string> KeepAsync(string content, CancellationToken cancellationToken);

    /// <summary>Null where it has run out, was dropped, or never was.</summary>
    Task<string?> ReadAsync(string id, CancellationToken cancellationToken);

    /// <summary>It is needed no more; one that has run out or never was may be dropped too.</summary>
    Task DropAsync(string id, CancellationToken cancellationToken);
}
