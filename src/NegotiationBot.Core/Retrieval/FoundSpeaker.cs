using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Somebody asked about, and what the corpus has of them.</summary>
/// <param name="Name">The canonical name of the one whose words were found; null where nobody known is meant.</param>
/// <param name="Quotes">Their words, best first; those that do not match the subject as well.</param>
public sealed record FoundSpeaker(
    AskedSpeaker Asked,
    string? Name,
    SpeakerPresence Presence,
    IReadOnlyList<RankedQuote> Quotes
);
