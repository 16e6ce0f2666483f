using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Somebody asked about, and what the corpus has of them.</summary>
/// <param name="Quotes">Their words, best first; those that do not match the subject as well.</param>
public sealed record FoundSpeaker(AskedSpeaker Asked, SpeakerPresence Presence, IReadOnlyList<RankedQuote> Quotes)
{
    /// <summary>The canonical name of the one whose words were found; null where nobody known is meant.</summary>
    public string? Name => Quotes.Select(quote => quote.Quote.Attribution.Speaker).DefaultIfEmpty(Asked.Name).First();

    /// <summary>Their name in full, where an article that calls them by the surname alone has the words.</summary>
    public string? FullName =>
        Name is { } name
            ? Asked.Candidates.FirstOrDefault(known => known.OtherNames.Contains(name))?.Name ?? name
            : null;
}
