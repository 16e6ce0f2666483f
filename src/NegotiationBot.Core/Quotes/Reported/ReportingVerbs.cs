using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>The words that may report: verbs of saying and of attitude, and whatever has a verb’s ending and comes near one.</summary>
internal static class ReportingVerbs
{
    private const float NearReporting = 0.6f;

    /// <summary>The verb that a word is a form of, or null.</summary>
    public static SpeechVerb? Find(Piece piece) => piece.Verb ?? FindBesideSaying(piece);

    /// <summary>The same for verbs of attitude and their like alone.</summary>
    public static SpeechVerb? FindBesideSaying(Piece piece) =>
        piece.Attitude
        ?? (
            piece is { Verb: null, IsPreposition: false } && IsNearReporting(piece.Folded)
                ? new SpeechVerb(
                    piece.Folded,
                    SpeechStrength.Unlisted,
                    IsParticiple: piece.Folded.EndsWith("ing", StringComparison.Ordinal),
                    IsBare: false
                )
                : null
        );

    private static bool IsNearReporting(string folded) =>
        HasEndingOfVerb(folded) && folded is not "including" && VerbMeaning.Of(folded).Reporting >= NearReporting;

    private static bool HasEndingOfVerb(string folded) =>
        folded.Length > 3
        && (
            folded.EndsWith("ed", StringComparison.Ordinal)
            || folded.EndsWith("ing", StringComparison.Ordinal)
            || folded[^1] == 's'
        );
}
