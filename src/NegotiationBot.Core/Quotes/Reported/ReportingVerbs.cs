using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>The words that may report: verbs of saying and of attitude, and whatever has a verb’s ending and comes near one.</summary>
internal static class ReportingVerbs
{
    private const float NearReporting = 0.6f;

    /// <summary>The verb that a word in lower case is a form of, or null.</summary>
    public static SpeechVerb? Find(string folded) => SpeechVerbs.Find(folded) ?? FindBesideSaying(folded);

    /// <summary>The same for verbs of attitude and their like alone.</summary>
    public static SpeechVerb? FindBesideSaying(string folded) =>
        AttitudeVerbs.Find(folded)
        ?? (
            IsNearReporting(folded)
                ? new SpeechVerb(
                    folded,
                    SpeechStrength.Unlisted,
                    IsParticiple: folded.EndsWith("ing", StringComparison.Ordinal),
                    IsBare: false
                )
                : null
        );

    private static bool IsNearReporting(string folded) =>
        HasEndingOfVerb(folded)
        && SpeechVerbs.Find(folded) is null
        && !Prepositions.Contains(folded)
        && folded is not "including"
        && VerbMeaning.Of(folded).Reporting >= NearReporting;

    private static bool HasEndingOfVerb(string folded) =>
        folded.Length > 3
        && (
            folded.EndsWith("ed", StringComparison.Ordinal)
            || folded.EndsWith("ing", StringComparison.Ordinal)
            || folded[^1] == 's'
        );
}
