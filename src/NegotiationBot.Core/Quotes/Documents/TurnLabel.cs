using System.Buffers;
using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Reads the label of a transcript's paragraph: <c>MS. ELLERY:</c>, <c>QUESTION:</c>, <c>Q </c>, <c>Mara Ellery (envoy):</c>, <c>ENVOY (Mara Ellery):</c>.</summary>
public static class TurnLabel
{
    private const int MostWords = 14;
    private const int MostWordsOfName = 4;
    private const int MostWordsOfLabel = 6;

    private static readonly SearchValues<char> NoLetterOfName = SearchValues.Create(
        " \u00A0\t\n.,;()[]*0123456789\"“”«»/&?!"
    );

    // "Q.", "Speaker 2"
    private static readonly char[] NumberOrStop = [.. " .0123456789"];

    private static readonly FrozenSet<string> Nobodies =
    [
        .. "q a question answer questioner reporter reporters press moderator operator interpreter".Split(' '),
        .. "participant participants audience aide staff speaker unknown crowd voice voices host translator".Split(' '),
        .. "journalist remark witness".Split(' '),
        "audience member",
        "the witness",
        "the reporter",
        "the court reporter",
        "the videographer",
        "videographer",
        "unidentified female",
        "unidentified male",
        "unidentified speaker",
        "member of the press",
        "unknown speaker",
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
        if (AskerLabel.Read(text, paragraph) is { } asker)
        {
            return asker;
        }
        if (LabelPlace.Find(text, paragraph) is not { IsApart: true, Words.IsEmpty: false } place)
        {
            return null;
        }
        var (label, words) = (place.Label, place.Words);
        var written = label.Of(text);
        if (written.Any(QuotationMark.IsDouble) || (!place.IsSure && QuotationMark.IsDouble(text[words.Start])))
        {
            return null;
        }
        return place.HasColon && NameInParenthesis(text, label) is { } name ? new LabelledParagraph(name, words)
            : (place.HasColon && IsCapitals(label.In(text)))
            || IsTitledName(written)
            || (place.IsSure && IsShortAndCapitalised(written))
                ? new LabelledParagraph(label, words)
            : null;
    }

    /// <summary>Inside a transcript less is asked of a label: a question, or words that end in a name of two capitals (<c>Northern Daily correspondent Mara Ellery</c>).</summary>
    public static LabelledParagraph? ReadInline(string text, TextSpan sentence)
    {
        if (LabelPlace.Find(text, sentence) is not { HasColon: true } place)
        {
            return null;
        }
        var written = WithoutParenthesis(place.Label.Of(text));
        var parts = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var isName =
            parts.Length is >= 2 and <= MostWords
            && char.IsUpper(parts[^1][0])
            && char.IsUpper(parts[^2][0])
            && !SentenceOpeners.Contains(parts[0])
            && (parts.Length <= 3 || GivenName.IsKnown(NameFolder.Key(parts[^2])));
        return !place.Words.IsEmpty && (isName || IsNobody(written))
            ? new LabelledParagraph(place.Label, place.Words)
            : null;
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
    public static LabelledParagraph? ReadShort(string text, TextSpan paragraph) =>
        LabelPlace.Find(text, paragraph) is { HasColon: true, Words.IsEmpty: false } place
        && char.IsUpper(text[place.Label.Start])
        && place.Label.In(text).IndexOfAny(NoLetterOfName) < 0
            ? new LabelledParagraph(place.Label, place.Words)
            : null;

    /// <summary>A few words with capitals before a colon: a label where the transcript has them before other paragraphs, too.</summary>
    public static LabelledParagraph? ReadCapitalised(string text, TextSpan paragraph) =>
        LabelPlace.Find(text, paragraph) is { HasColon: true, Words.IsEmpty: false } place
        && place.Label.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            is { Length: > 0 and <= MostWordsOfName } parts
        && parts.All(part => char.IsUpper(part[0]))
            ? new LabelledParagraph(place.Label, place.Words)
            : null;

    /// <summary>Words with capitals before a colon: where they are no label that is known, they may still be one.</summary>
    public static bool MayStandBefore(string text, TextSpan paragraph)
    {
        if (LabelPlace.Find(text, paragraph) is not { IsApart: true } place)
        {
            return false;
        }
        if (!place.HasColon)
        {
            return char.IsUpper(text[place.Label.Start]);
        }
        var written = place.Label.Of(text);
        var words = WithoutParenthesis(written).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // "On Africa: ...", "Turning to Norland: ..." go on.
        return IsCapitalised(words)
            && !words[0].EndsWith("ing", StringComparison.Ordinal)
            && (words[0] is "The" || written.TrimEnd()[^1] is ')' || !SentenceOpeners.Contains(words[0]));
    }

    /// <summary>The words alone on a line may be a label: a name in full, or, beside a time, any few words with capitals.</summary>
    public static bool IsLine(string line, bool isTimed) =>
        isTimed
            ? IsShortAndCapitalised(line)
            : line.Count(' ') is > 0 and < MostWordsOfName && IsTitledName(line) && !IsNoSpeaker(line);

    /// <summary>Everybody who only asks, leads or serves the meeting: no speaker is known by such a label.</summary>
    public static bool IsNobody(string label) =>
        label.EndsWith(" AIDE", StringComparison.OrdinalIgnoreCase)
        || Nobodies.Contains(WithoutParenthesis(label).TrimEnd(NumberOrStop).ToLowerInvariant());

    /// <summary>An outlet, a section of one, or a part of a text: <c>NORTHERN WIRE</c>, <c>BREAKING NEWS</c>, <c>OUR VERDICT</c>. In an interview it is whoever asks, elsewhere it begins no transcript.</summary>
    public static bool IsNoSpeaker(string label) =>
        NameFolder.Words(WithoutParenthesis(label)) is not [.., var last]
        || BodyWord.IsName(last)
        || (BodyWord.Is(last) && !IsNobody(label))
        || Sections.Contains(last);

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
            || NameJoints.IsParticle(word)
            || word.StartsWith("al-", StringComparison.Ordinal)
        );

    // "Mirembe", "The Chair", where a time or what follows the name tells that it is a label.
    private static bool IsShortAndCapitalised(string label)
    {
        var words = WithoutParenthesis(label)
            .TrimEnd(NumberOrStop)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWordsOfLabel
            && IsCapitalised(words)
            && !Place.Is(words[^1].ToLowerInvariant())
            && (words[0] is "The" || words.Length == 1 || !SentenceOpeners.Contains(words[0]));
    }

    // "The Prime Minister"
    private static bool IsOffice(List<string> folded) => folded is ["the", .. var office] && office.All(Honorific.Is);

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

    /// <summary>The label without the role or the place behind it.</summary>
    internal static string WithoutParenthesis(string label) =>
        label.IndexOf('(') is > 0 and var at ? label[..at].Trim() : label.Trim();
}
