namespace NegotiationBot.Core.Retrieval;

/// <summary>Somebody whose words are in the index.</summary>
/// <param name="Offices">As the quotes give them, the most frequent first.</param>
/// <param name="Quotes">How many quotes are theirs.</param>
public sealed record MetSpeaker(string Name, IReadOnlyList<string> Offices, int Quotes);
