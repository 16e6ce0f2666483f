using NegotiationBot.Core.Quotes.Cues;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Where a noun phrase ends.</summary>
internal static class NounPhrase
{
    /// <summary>The word stands outside the phrase before it: a preposition, a conjunction, a verb.</summary>
    public static bool EndsBefore(string folded) =>
        Prepositions.Contains(folded)
        || Prepositions.IsConjunction(folded)
        || Auxiliaries.Contains(folded)
        // "The Norland press secretary": nobody is pressed there.
        || (SpeechVerbs.Find(folded) is not null && folded is not "press");
}
