using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Finds known names and offices among a question's words, longest first, in any case and spelling the registry forgives.</summary>
internal static class NameSpotter
{
    private const int LongestName = 5;

    /// <summary>A short word is more often a word than somebody's name typed carelessly.</summary>
    private const int ShortestName = 3;

    public static IReadOnlyList<NameMention> Spot(
        string text,
        IReadOnlyList<QuestionWord> words,
        SpeakerRegistry registry,
        DateOnly on
    )
    {
        var mentions = new List<NameMention>();
        for (var i = 0; i < words.Count; i++)
        {
            if (LongestAt(text, words, i, registry, on) is { } mention)
            {
                mentions.Add(mention);
                i = mention.End - 1;
            }
        }
        return mentions;
    }

    private static NameMention? LongestAt(
        string text,
        IReadOnlyList<QuestionWord> words,
        int start,
        SpeakerRegistry registry,
        DateOnly on
    )
    {
        for (var end = Math.Min(words.Count, start + LongestName); end > start; end--)
        {
            if (!MayBeName(words, start, end))
            {
                continue;
            }
            var written = text[words[start].Span.Start..words[end - 1].Span.End];
            if (Find(registry, written, on) is { Count: > 0 } found)
            {
                return new NameMention(start, end, found, [.. found.SelectMany(registry.OtherVoicesOf).Except(found)]);
            }
        }
        return null;
    }

    private static IReadOnlyList<Speaker> Find(SpeakerRegistry registry, string written, DateOnly on)
    {
        var found = registry.Find(written, on);
        var possessive = written.Length > ShortestName && written[^1] is 's' or 'S';
        return found.Count > 0 ? found
            : possessive ? registry.Find(written[..^1].TrimEnd('\'', '’'), on)
            : written.Contains(' ') ? registry.Find("the " + written, on)
            : found;
    }

    private static bool MayBeName(IReadOnlyList<QuestionWord> words, int start, int end) =>
        end - start == 1
            ? words[start].Plain.Length >= ShortestName
                && !PlainWords.AreOrdinary(words[start].Plain)
                && !IsStop(words[start])
            : MayBeEdge(words[start])
                && MayBeEdge(words[end - 1])
                && words.Skip(start + 1).Take(end - start - 2).All(word => IsLink(word) || MayBeEdge(word));

    private static bool MayBeEdge(QuestionWord word) => !IsStop(word) && !PlainWords.AreFrame(word.Plain);

    /// <summary>What may stand inside a name or an office: <c>ministry of defense</c>, <c>von der Leyen</c>.</summary>
    private static bool IsLink(QuestionWord word) =>
        word.Plain is "of" or "the" or "for" or "de" or "der" or "al" or "bin";

    // "whats" is a stop word with an ending; "Ines", of which stemming leaves "in", is none.
    private static bool IsStop(QuestionWord word) =>
        TermAnalyzer.IsStopWord(word.Plain)
        || (TermAnalyzer.IsStopWord(word.Term) && word.Plain.Length - word.Term.Length <= 1);
}
