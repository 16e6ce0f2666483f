using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Reads the label of a transcript's paragraph: <c>MS. ELLERY:</c>, <c>QUESTION:</c>, <c>Q </c>, <c>Mara Ellery (envoy):</c>, <c>ENVOY (Mara Ellery):</c>.</summary>
public static class TurnLabel
{
    // "The Parliamentary Under-Secretary of State for Foreign, Commonwealth and Development Affairs (Mara Ellery)".
    private const int LongestLabel = 130;
    private const int MostWords = 14;
    private const int MostWordsOfName = 4;

    private static readonly FrozenSet<string> Nobodies =
    [
        .. "q a question answer questioner reporter reporters press moderator operator interpreter".Split(' '),
        .. "participant participants audience aide staff speaker unknown crowd voice voices host translator".Split(' '),
        .. "journalist remark witness".Split(' '),
        "audience member",
        "the witness",
        "unidentified female",
        "unidentified male",
        "unidentified speaker",
        "member of the press",
    ];

    // The last words of labels over parts of a page, of a checked claim, of an invitation; no surnames, such as Price and Place.
    private static readonly FrozenSet<string> Sections =
    [
        .. "wire daily ledger breaking update updates live exclusive correction note notes photo photos caption".Split(
            ' '
        ),
        .. "related more analysis opinion background summary topics contact watch".Split(' '),
        .. "claim claims verdict rating ruling fact facts truth myth reality context conclusion assessment evidence".Split(
            ' '
        ),
        .. "who what when where why date time venue location subject source sources result".Split(' '),
    ];

    /// <summary>Null where the paragraph has no label. A label in capitals is certain; one in small letters is a label only if it is a name with a title or a role.</summary>
    public static LabelledParagraph? Read(string text, TextSpan paragraph)
    {
        if (QuestionMarkOnly(text, paragraph) is { } question)
        {
            return question;
        }
        var colon = ColonIn(text, paragraph);
        if (colon < 0)
        {
            return null;
        }
        var label = new TextSpan(paragraph.Start, colon);
        var words = AfterSpaces(text, colon + 1, paragraph.End);
        if (words.IsEmpty || QuotationMark.IsDouble(text[words.Start]) || colon + 1 == words.Start)
        {
            return null;
        }
        var written = label.Of(text);
        return written.Any(QuotationMark.IsDouble) ? null
            : NameInParenthesis(text, label) is { } name ? new LabelledParagraph(name, words)
            : IsCapitals(label.In(text)) || IsTitledName(written) ? new LabelledParagraph(label, words)
            : null;
    }

    /// <summary>Inside a transcript less is asked of a label: a question, or words that end in a name of two capitals (<c>Northern Daily correspondent Mara Ellery</c>).</summary>
    public static LabelledParagraph? ReadInline(string text, TextSpan sentence)
    {
        var colon = ColonIn(text, sentence);
        if (colon < 0)
        {
            return null;
        }
        var label = new TextSpan(sentence.Start, colon);
        var words = AfterSpaces(text, colon + 1, sentence.End);
        var written = WithoutParenthesis(label.Of(text));
        var parts = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var isName =
            parts.Length is >= 2 and <= MostWords
            && char.IsUpper(parts[^1][0])
            && char.IsUpper(parts[^2][0])
            && !SentenceOpeners.Contains(parts[0])
            && (parts.Length <= 3 || GivenName.IsKnown(NameFolder.Key(parts[^2])));
        return !words.IsEmpty && (isName || IsNobody(written)) ? new LabelledParagraph(label, words) : null;
    }

    /// <summary>A whole name before words without marks, whoever bears it.</summary>
    public static LabelledParagraph? ReadName(string text, TextSpan paragraph) =>
        ReadInline(text, paragraph) is { } found
        && found.Label.Of(text) is var written
        && !QuotationMark.IsDouble(text[found.Words.Start])
        && !IsNobody(written)
        && !IsNoSpeaker(written)
            ? found
            : null;

    /// <summary>One word with a capital before a colon, which is a label only where the transcript has named somebody so.</summary>
    public static LabelledParagraph? ReadShort(string text, TextSpan paragraph)
    {
        var end = paragraph.Start;
        while (end < paragraph.End && (char.IsLetter(text[end]) || text[end] is '-' or '’' or '\''))
        {
            end++;
        }
        var words = AfterSpaces(text, Math.Min(end + 1, paragraph.End), paragraph.End);
        return char.IsUpper(text[paragraph.Start]) && end < paragraph.End && text[end] is ':' && !words.IsEmpty
            ? new LabelledParagraph(new TextSpan(paragraph.Start, end), words)
            : null;
    }

    /// <summary>A few words with capitals before a colon: a label where the transcript has them before other paragraphs, too.</summary>
    public static LabelledParagraph? ReadCapitalised(string text, TextSpan paragraph)
    {
        var colon = ColonIn(text, paragraph);
        var label = new TextSpan(paragraph.Start, Math.Max(paragraph.Start, colon));
        var words = AfterSpaces(text, label.End + 1, paragraph.End);
        var parts = label.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= MostWordsOfName && parts.All(part => char.IsUpper(part[0])) && !words.IsEmpty
            ? new LabelledParagraph(label, words)
            : null;
    }

    /// <summary>Words with capitals before a colon: where they are no label that is known, they may still be one.</summary>
    public static bool MayStandBefore(string text, TextSpan paragraph)
    {
        var colon = ColonIn(text, paragraph);
        if (colon <= paragraph.Start || colon + 1 >= paragraph.End || !char.IsWhiteSpace(text[colon + 1]))
        {
            return false;
        }
        var written = new TextSpan(paragraph.Start, colon).Of(text);
        var words = WithoutParenthesis(written).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // "On Africa: ...", "Turning to Norland: ..." go on.
        return IsCapitalised(words)
            && !words[0].EndsWith("ing", StringComparison.Ordinal)
            && (words[0] is "The" || written.TrimEnd()[^1] is ')' || !SentenceOpeners.Contains(words[0]));
    }

    /// <summary>Everybody who only asks, leads or serves the meeting: no speaker is known by such a label.</summary>
    public static bool IsNobody(string label) =>
        label.EndsWith(" AIDE", StringComparison.OrdinalIgnoreCase)
        || Nobodies.Contains(WithoutParenthesis(label).TrimEnd('.').ToLowerInvariant());

    /// <summary>An outlet, a section of one, or a part of a text: <c>NORTHERN WIRE</c>, <c>BREAKING NEWS</c>, <c>OUR VERDICT</c>. In an interview it is whoever asks, elsewhere it begins no transcript.</summary>
    public static bool IsNoSpeaker(string label) =>
        NameFolder.Words(WithoutParenthesis(label)) is not [.., var last]
        || BodyWord.IsName(last)
        || (BodyWord.Is(last) && !IsNobody(label))
        || Sections.Contains(last);

    // "Q  Thank you, Minister." needs no colon.
    private static LabelledParagraph? QuestionMarkOnly(string text, TextSpan paragraph)
    {
        if (
            paragraph.Length < 4
            || text[paragraph.Start] is not ('Q' or 'A')
            || !(char.IsWhiteSpace(text[paragraph.Start + 1]) || text[paragraph.Start + 1] is '.' or ':')
        )
        {
            return null;
        }
        var from = text[paragraph.Start + 1] is '.' or ':' ? paragraph.Start + 2 : paragraph.Start + 1;
        var words = AfterSpaces(text, from, paragraph.End);
        // "A ship was lost" begins no answer.
        var isLabel = text[paragraph.Start] is 'Q'
            ? !words.IsEmpty && !char.IsLower(text[words.Start])
            : from == paragraph.Start + 2;
        return isLabel && !words.IsEmpty
            ? new LabelledParagraph(new TextSpan(paragraph.Start, paragraph.Start + 1), words)
            : null;
    }

    private static bool IsCapitals(ReadOnlySpan<char> label)
    {
        if (
            label.Contains('*')
            || label.Contains(" FOR ", StringComparison.Ordinal)
            || label.Contains(" TO ", StringComparison.Ordinal)
        )
        {
            return false;
        }
        var letters = 0;
        foreach (var c in label)
        {
            if (char.IsLower(c) || char.IsDigit(c))
            {
                // "McVey" keeps a small letter.
                if (!(char.IsLower(c) && letters > 1 && label.Contains("Mc", StringComparison.Ordinal)))
                {
                    return false;
                }
            }
            letters += char.IsLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }

    private static bool IsTitledName(string label)
    {
        var name = WithoutParenthesis(label);
        var hasRole = name.Length < label.Trim().Length;
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords || !char.IsUpper(words[0][0]) || !char.IsUpper(words[^1][0]))
        {
            return false;
        }
        var folded = words.Select(word => word.Trim(',', '.').ToLowerInvariant()).ToList();
        return IsCapitalised(words)
            && (!SentenceOpeners.Contains(folded[0]) || IsOffice(folded))
            && !BodyWord.Is(folded[^1])
            && !Place.Is(folded[^1])
            && (folded.Any(Honorific.Is) || GivenName.IsKnown(NameFolder.Key(folded[0])) || hasRole);
    }

    private static bool IsCapitalised(string[] words) =>
        words.Length > 0
        && words.All(word =>
            char.IsUpper(word[0])
            || word is "of" or "the" or "for" or "and" or "at" or "in" or "to" or "on"
            || word is "de" or "van" or "von" or "al" or "bin"
            || word.StartsWith("al-", StringComparison.Ordinal)
        );

    // "The Prime Minister"
    private static bool IsOffice(List<string> folded) => folded is ["the", .. var office] && office.All(Honorific.Is);

    /// <summary>The colon behind a label, which may have the time of day within its parentheses; -1 where none is.</summary>
    private static int ColonIn(string text, TextSpan paragraph)
    {
        var depth = 0;
        var limit = Math.Min(paragraph.End, paragraph.Start + LongestLabel);
        for (var i = paragraph.Start; i < limit; i++)
        {
            depth += text[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (text[i] is ':' && depth <= 0)
            {
                return i;
            }
        }
        return -1;
    }

    // "SPOKESPERSON (Mara Ellery)", "The Minister for Water (Mara Ellery)": what somebody is, and then the name; "REPORTER (Mara Ellery)" only asks.
    private static TextSpan? NameInParenthesis(string text, TextSpan label)
    {
        var written = label.Of(text).TrimEnd();
        var open = written.IndexOf('(');
        if (open <= 0 || written[^1] is not ')' || IsNobody(written))
        {
            return null;
        }
        var role = written[..open].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = written[(open + 1)..^1];
        var words = name.Split(' ');
        return
            IsCapitalised(role)
            && EndsOffice(NameFolder.Words(written[..open]))
            && words.Length is > 1 and <= MostWordsOfName
            && words.All(word => word is [var first, ..] && char.IsUpper(first) && word[^1] is not ',')
            && !IsNoSpeaker(name)
            ? new TextSpan(label.Start + open + 1, label.Start + written.Length - 1)
            : null;
    }

    // "The Minister for Water", "SPOKESPERSON"; not "Secretary Ellery".
    private static bool EndsOffice(IReadOnlyList<string> role)
    {
        for (var i = 0; i < role.Count; i++)
        {
            if (
                (RoleNoun.IsPerson(role[i]) || (Honorific.Is(role[i]) && !Honorific.IsAddress(role[i])))
                && (i + 1 == role.Count || Prepositions.Contains(role[i + 1]))
            )
            {
                return true;
            }
        }
        return false;
    }

    private static string WithoutParenthesis(string label) =>
        label.IndexOf('(') is > 0 and var at ? label[..at].Trim() : label.Trim();

    private static TextSpan AfterSpaces(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }
        return new TextSpan(from, Math.Max(from, end));
    }
}
