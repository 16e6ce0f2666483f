using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Quotes.Reported;

namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>
/// What the lists of small words, verbs and words of reports have of one word. Each place asks several of them about most words of an article; gathered here, they are looked
/// through once a word.
/// </summary>
internal sealed class ListedWord
{
    private static readonly FrozenDictionary<string, ListedWord> Words = (
        (IEnumerable<string>)
            [
                .. Prepositions.All,
                .. Determiners.All,
                .. Auxiliaries.All,
                .. Calendar.All,
                .. SpeechVerbs.AllForms,
                .. AttitudeVerbs.AllForms,
                .. NounCues.All,
                .. AdjectiveCues.All,
            ]
    )
        .Distinct(StringComparer.Ordinal)
        .ToFrozenDictionary(word => word, word => new ListedWord(word), StringComparer.Ordinal);

    private ListedWord(string folded)
    {
        Verb = SpeechVerbs.Find(folded);
        Attitude = AttitudeVerbs.Find(folded);
        IsPreposition = Prepositions.Contains(folded);
        IsConjunction = Prepositions.IsConjunction(folded);
        IsDeterminer = Determiners.Contains(folded);
        OpensPhrase = Determiners.OpensPhrase(folded);
        IsAuxiliary = Auxiliaries.Contains(folded);
        IsAdverb = Auxiliaries.IsAdverb(folded);
        IsDateWord = Calendar.Contains(folded);
        IsReport = NounCues.Contains(folded);
        IsAttitude = AdjectiveCues.Contains(folded);
    }

    /// <summary>Of a word that is in none of them.</summary>
    public static ListedWord None { get; } = new("");

    public SpeechVerb? Verb { get; }

    public SpeechVerb? Attitude { get; }

    public bool IsPreposition { get; }

    public bool IsConjunction { get; }

    public bool IsDeterminer { get; }

    public bool OpensPhrase { get; }

    public bool IsAuxiliary { get; }

    public bool IsAdverb { get; }

    public bool IsDateWord { get; }

    /// <summary>A noun that stands for something said or thought: <c>claim</c>.</summary>
    public bool IsReport { get; }

    /// <summary>An adjective that tells what somebody thinks or feels: <c>confident</c>.</summary>
    public bool IsAttitude { get; }

    /// <param name="folded">In lower case.</param>
    public static ListedWord Of(string folded) => Words.GetValueOrDefault(folded, None);
}
