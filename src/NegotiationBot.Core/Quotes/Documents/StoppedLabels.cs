using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>
/// Names that a stop parts from the words: <c>Mara Ellery. I have.</c> They are labels where two at least come back over words of an <c>I</c> or to a <c>you</c>.
/// So are surnames and offices in capitals, as records of hearings have them: <c>Senator ELLERY. I have.</c>
/// </summary>
internal static class StoppedLabels
{
    private const int LongestName = 40;
    private const int LongestUnread = 70;
    private const int FewestNames = 2;

    /// <summary>Of each such paragraph the label and the words, by where it starts; empty where the document is not so made.</summary>
    public static IReadOnlyDictionary<int, LabelledParagraph> Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        Dictionary<int, LabelledParagraph>? found = null;
        foreach (var paragraph in paragraphs)
        {
            if ((ReadCapitals(text, paragraph) ?? Read(text, paragraph)) is { } labelled)
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

    // "Senator ELLERY of Norland. I have."
    private static LabelledParagraph? ReadCapitals(string text, TextSpan paragraph)
    {
        var head = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestName));
        var (hasSurname, end) = (false, 0);
        for (var from = 0; head[from..].IndexOf(' ') is var space and > 1; from += space + 1)
        {
            var word = head.Slice(from, space);
            var mayStand = hasSurname
                ? word is "of" or "the" || char.IsUpper(word[0])
                : IsInCapitals(word) || IsTitle(word) || (from > 0 && IsInitial(word));
            if (!mayStand || (from == 0 && IsInCapitals(word)))
            {
                return null;
            }
            if (IsInCapitals(word))
            {
                (hasSurname, end) = (true, from + word.TrimEnd('.').Length);
            }
            if (hasSurname && word[^1] is '.')
            {
                var label = new TextSpan(paragraph.Start, paragraph.Start + end);
                var words = LabelPlace.WordsFrom(text, paragraph.Start + from + space, paragraph.End);
                return words.IsEmpty || char.IsLower(text[words.Start]) ? null : new LabelledParagraph(label, words);
            }
        }
        return null;
    }

    /// <summary>A title and a name before a stop: in a record with labels in capitals it may be one that nobody can read.</summary>
    public static bool MayBe(string text, TextSpan paragraph)
    {
        var head = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestUnread));
        var space = head.IndexOf(' ');
        return space > 1
            && IsTitle(head[..space])
            && head[..space] is not "The"
            && head[(space + 1)..] is [var name, ..]
            && (char.IsUpper(name) || head[(space + 1)..].IndexOf('\'') is 1 or 2)
            && head[(space + 1)..].Contains(". ", StringComparison.Ordinal);
    }

    private static bool IsTitle(ReadOnlySpan<char> word) =>
        word is "The" || Honorific.Is(word.ToString().ToLowerInvariant());

    private static bool IsInitial(ReadOnlySpan<char> word) => word is [>= 'A' and <= 'Z', '.'];

    // "McCARTHY" keeps a small letter.
    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        word = word.StartsWith("Mc", StringComparison.Ordinal) ? word[2..] : word;
        var letters = 0;
        foreach (var c in word)
        {
            letters += char.IsUpper(c) ? 1 : 0;
            if (char.IsLower(c) || char.IsDigit(c))
            {
                return false;
            }
        }
        return letters > 1;
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
