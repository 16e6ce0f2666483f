namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Whoever a document's own words belong to.</summary>
/// <param name="IsCertain">The full name was found, and not only the label itself.</param>
public sealed record NamedSpeaker(string Name, string? Office, bool IsCertain);
