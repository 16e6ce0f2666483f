using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Where a noun phrase ends.</summary>
internal static class NounPhrase
{
    /// <summary>The word stands outside the phrase before it: a preposition, a conjunction, a verb.</summary>
    public static bool EndsBefore(in Piece piece) =>
        // "The Norland press secretary": nobody is pressed there.
        (piece.Verb is not null && !piece.Is("press"))
        || piece.IsPreposition
        || piece.IsConjunction
        || piece.IsAuxiliary;
}
