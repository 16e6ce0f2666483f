using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>The words that may report: verbs of saying and of attitude, and whatever has a verb’s ending and comes near one.</summary>
internal static class ReportingVerbs
{
    private const float NearReporting = 0.6f;

    private static readonly FrozenDictionary<string, SpeechVerb> BesideSaying = WordVectors
        .Shipped.Words.Where(word => AttitudeVerbs.Find(word) is null && IsNearReporting(word))
        .Select(NearVerb)
        .Concat(AttitudeVerbs.All)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, SpeechVerb> All = BesideSaying
        .Where(word => SpeechVerbs.Find(word.Key) is null)
        .Concat(SpeechVerbs.All)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The verb that a word in lower case is a form of, or null.</summary>
    public static SpeechVerb? Find(string folded) => All.GetValueOrDefault(folded);

    /// <summary>The same for verbs of attitude and their like alone.</summary>
    public static SpeechVerb? FindBesideSaying(string folded) => BesideSaying.GetValueOrDefault(folded);

    private static KeyValuePair<string, SpeechVerb> NearVerb(string word) =>
        new(
            word,
            new SpeechVerb(
                word,
                SpeechStrength.Unlisted,
                IsParticiple: word.EndsWith("ing", StringComparison.Ordinal),
                IsBare: false
            )
        );

    private static bool IsNearReporting(string word) =>
        HasEndingOfVerb(word)
        && SpeechVerbs.Find(word) is null
        && !Prepositions.Contains(word)
        && word is not "including"
        && VerbMeaning.Of(word).Reporting >= NearReporting;

    private static bool HasEndingOfVerb(string word) =>
        word.Length > 3
        && (
            word.EndsWith("ed", StringComparison.Ordinal)
            || word.EndsWith("ing", StringComparison.Ordinal)
            || word[^1] == 's'
        );
}
