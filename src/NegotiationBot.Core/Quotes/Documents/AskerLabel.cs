using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Reads <c>Q</c> and <c>A</c> before questions and answers, and who asks: <c>Q (Mara Ellery, Dale Post):</c>.</summary>
internal static class AskerLabel
{
    private const int LongestNote = 100;
    private const int MostWordsOfName = 4;

    /// <summary>Null where the paragraph has no such label. The label is the name of whoever asks where it is told, else the letter.</summary>
    public static LabelledParagraph? Read(string text, TextSpan paragraph)
    {
        var start = LabelPlace.Start(text, paragraph);
        return paragraph.End - start < 4 || text[start] is not ('Q' or 'A')
            ? null
            : ReadNamed(text, start, paragraph.End) ?? ReadLetter(text, start, paragraph.End);
    }

    /// <summary>The label is of somebody who asks, or tells nobody: the <c>A</c> of an answer, too.</summary>
    public static bool Asks(string text, TextSpan label) =>
        TurnLabel.IsNobody(label.Of(text))
        || (label.Start > 0 && text[label.Start - 1] is '(' or '[' && IsBehindWord(text, label.Start - 1));

    private static bool IsBehindWord(string text, int open)
    {
        var before = text.AsSpan(0, open).TrimEnd();
        var start = before.LastIndexOfAny('\n', '*', ']') + 1;
        return before[start..].Trim() is "Q" or "Question" or "QUESTION";
    }

    // "Q  Thank you, Minister." needs no colon.
    private static LabelledParagraph? ReadLetter(string text, int start, int end)
    {
        if (!(char.IsWhiteSpace(text[start + 1]) || text[start + 1] is '.' or ':'))
        {
            return null;
        }
        var from = text[start + 1] is '.' or ':' ? start + 2 : start + 1;
        var isBold = start > 0 && text[start - 1] is '*';
        while (isBold && from < end && text[from] is '*')
        {
            from++;
        }
        var words = LabelPlace.WordsFrom(text, from, end);
        // "A ship was lost" begins no answer.
        var isLabel = text[start] is 'Q'
            ? !words.IsEmpty && !char.IsLower(text[words.Start])
            : text[start + 1] is ':' || (text[start + 1] is '.' && !IsInitial(text, words));
        return isLabel && !words.IsEmpty ? new LabelledParagraph(new TextSpan(start, start + 1), words) : null;
    }

    // "A. J. Arvik"
    private static bool IsInitial(string text, TextSpan words) =>
        words.Length > 1 && char.IsUpper(text[words.Start]) && text[words.Start + 1] is '.';

    private static LabelledParagraph? ReadNamed(string text, int start, int end)
    {
        var head = text.AsSpan(start, Math.Min(end - start, LongestNote));
        var open = head.IndexOfAny('(', '[');
        if (open < 0 || head[..open].TrimEnd() is not ("Q" or "Question" or "QUESTION"))
        {
            return null;
        }
        var close = head.IndexOfAny(')', ']');
        if (close < open || close + 1 >= head.Length)
        {
            return null;
        }
        var note = head[(open + 1)..close];
        var hasColon = head[close + 1] is ':';
        // "Q (Off-mic.) And the dam?" has a note of the sound.
        if (!hasColon && !(char.IsWhiteSpace(head[close + 1]) && note.Contains(',')))
        {
            return null;
        }
        var words = LabelPlace.WordsFrom(text, start + close + (hasColon ? 2 : 1), end);
        var name = note.IndexOf(',') is >= 0 and var comma ? note[..comma] : note;
        return words.IsEmpty ? null
            : IsName(name.ToString())
                ? new LabelledParagraph(new TextSpan(start + open + 1, start + open + 1 + name.Length), words)
            : hasColon ? new LabelledParagraph(new TextSpan(start, start + head[..open].TrimEnd().Length), words)
            : null;
    }

    // "Q (Dale Post):" tells an outlet, and "Q (Inaudible):" nobody.
    private static bool IsName(string written)
    {
        var words = written.Split(' ');
        return words.Length is > 1 and <= MostWordsOfName
            && words.All(word =>
                word is [var first, ..]
                && char.IsUpper(first)
                && word.All(c => char.IsLetter(c) || c is '-' or '.' or '’' or '\'')
            )
            && !TurnLabel.IsNobody(written)
            && !TurnLabel.IsNoSpeaker(written)
            && !words.Any(word => Place.Is(NameFolder.Key(word)) || BodyWord.Is(NameFolder.Key(word)));
    }
}
