using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Names that a stop parts from the words: <c>Mara Ellery. I have.</c> They are labels where two at least come back over words of an <c>I</c> or to a <c>you</c>.</summary>
internal static class StoppedLabels
{
    private const int LongestName = 40;
    private const int FewestNames = 2;

    /// <summary>Of each such paragraph the label and the words, by where it starts; empty where the document is not so made.</summary>
    public static IReadOnlyDictionary<int, LabelledParagraph> Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        Dictionary<int, LabelledParagraph>? found = null;
        foreach (var paragraph in paragraphs)
        {
            if (Read(text, paragraph) is { } labelled)
            {
                (found ??= []).TryAdd(paragraph.Start, labelled);
            }
        }
        return found is not null && ComeBack(text, found.Values) ? found : new Dictionary<int, LabelledParagraph>();
    }

    private static bool ComeBack(string text, Dictionary<int, LabelledParagraph>.ValueCollection found) =>
        found.CountBy(labelled => labelled.Label.Of(text), StringComparer.Ordinal).Count(name => name.Value > 1)
            >= FewestNames
        && found.Count(labelled => PersonWords.Shows(text, labelled.Words)) * 2 >= found.Count;

    private static LabelledParagraph? Read(string text, TextSpan paragraph)
    {
        var head = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestName));
        var stop = head.IndexOf(". ");
        if (stop < 0 || !char.IsUpper(head[0]) || !head[..stop].Contains(' '))
        {
            return null;
        }
        var label = new TextSpan(paragraph.Start, paragraph.Start + stop);
        var words = LabelPlace.WordsFrom(text, label.End + 1, paragraph.End);
        return IsFullName(label.Of(text)) && !words.IsEmpty && !char.IsLower(text[words.Start])
            ? new LabelledParagraph(label, words)
            : null;
    }

    // "George W. Bush said" and "Port St. John" go on behind the stop.
    private static bool IsFullName(string written)
    {
        var words = written.Split(' ');
        return words.Length is 2 or 3
            && words.All(word =>
                word.Length > 1 && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '-' or '’' or '\'')
            )
            && GivenName.IsKnown(NameFolder.Key(words[0]))
            && !Abbreviations.NeverEndsSentence(words[^1])
            && !Abbreviations.MayEndSentence(words[^1])
            && !TurnLabel.IsNoSpeaker(written);
    }
}
