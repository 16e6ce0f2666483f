using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Where a label may stand in a paragraph: before a colon, or before a stop and a dash.</summary>
/// <param name="Label">Without the time and the marks of bold type that may stand around it.</param>
/// <param name="Words">What stands behind it; may be empty.</param>
/// <param name="HasColon">A colon ends the label; else a stop does.</param>
/// <param name="IsSure">A time beside it, a card behind the name, or in what capacity its bearer speaks before the dash, tells a label; a colon alone may be anything.</param>
/// <param name="IsApart">A space parts it from the words: none does in <c>10:30</c>.</param>
internal readonly record struct LabelPlace(TextSpan Label, TextSpan Words, bool HasColon, bool IsSure, bool IsApart)
{
    // "The Parliamentary Under-Secretary of State for Foreign, Commonwealth and Development Affairs (Mara Ellery)".
    private const int LongestLabel = 130;

    // With the card behind the name, which says once more what its bearer is.
    private const int LongestWithCard = 320;

    /// <summary>Null where no label can stand.</summary>
    public static LabelPlace? Find(string text, TextSpan paragraph)
    {
        var start = Start(text, paragraph);
        var depth = 0;
        var limit = Math.Min(paragraph.End, start + LongestWithCard);
        for (var i = start; i < limit; i++)
        {
            var isNear = i - start < LongestLabel;
            switch (text[i])
            {
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                case ':' when depth <= 0 && !IsWithinTime(text, i, paragraph.End):
                    return isNear || NameCard.NameIn(text, new TextSpan(start, i)) is not null
                        ? BeforeColon(text, paragraph, start, i)
                        : null;
                case '*' when isNear && IsBold(text, start) && i > start && text[i - 1] is '.':
                    return BeforeBoldStop(text, paragraph, start, i);
                case '–' or '—' or '-' when isNear && depth <= 0 && IsBehindStop(text, start, i, paragraph.End):
                    return BeforeDash(text, paragraph, start, i);
            }
        }
        return null;
    }

    /// <summary>Behind the time and the marks of bold type that a paragraph begins with.</summary>
    public static int Start(string text, TextSpan paragraph)
    {
        var start = paragraph.Start;
        if (TimeStamp.At(text, start, paragraph.End) is { MarksLabel: true } stamp)
        {
            start = Past(
                text,
                stamp.Span.End,
                paragraph.End,
                static c => char.IsWhiteSpace(c) || c is '-' or '–' or '—'
            );
        }
        return Past(text, start, paragraph.End, static c => c is '*');
    }

    /// <summary>What stands behind a label that ends before <paramref name="from"/>.</summary>
    public static TextSpan WordsFrom(string text, int from, int end)
    {
        var start = Past(text, Math.Min(from, end), end, char.IsWhiteSpace);
        return new TextSpan(start, Math.Max(start, end));
    }

    // "on behalf of the Dale Group", "rapporteur", "Member of the Commission", "in writing"; not "I object", "who leads the talks".
    private static bool IsCapacity(ReadOnlySpan<char> behind)
    {
        var words = behind.Trim(" *").ToString().ToLowerInvariant();
        var first = words.Split(' ', '-')[0];
        return words.StartsWith("on behalf of", StringComparison.Ordinal)
            || words.StartsWith("in writing", StringComparison.Ordinal)
            || first is "vice" or "member" or "substitute" or "deputising" or "blue" or "shadow" or "draftsman"
            || first is "rapporteur" or "author" or "president"
            || RoleNoun.IsPerson(first);
    }

    private static LabelPlace? BeforeColon(string text, TextSpan paragraph, int start, int colon)
    {
        var end = Back(text, start, colon, '*');
        var stamp = TimeStamp.Before(text, start, end) is { MarksLabel: true } behind ? behind : (TimeStamp?)null;
        end = stamp is null ? end : Back(text, start, Back(text, start, stamp.Value.Span.Start, ' '), '*');
        if (end <= start)
        {
            return null;
        }
        var from = IsBold(text, start) ? Past(text, colon + 1, paragraph.End, static c => c is '*') : colon + 1;
        var words = WordsFrom(text, from, paragraph.End);
        var label = new TextSpan(start, end);
        var name = NameCard.NameIn(text, label);
        return new LabelPlace(
            name ?? label,
            words,
            HasColon: true,
            IsSure: stamp is not null
                || name is not null
                || text.AsSpan(paragraph.Start, start - paragraph.Start).ContainsAnyInRange('0', '9'),
            IsApart: words.Start > from
        );
    }

    // "**Mara Ellery.** I have."
    private static LabelPlace? BeforeBoldStop(string text, TextSpan paragraph, int start, int mark)
    {
        var from = Past(text, mark, paragraph.End, static c => c is '*');
        var words = WordsFrom(text, from, paragraph.End);
        return new LabelPlace(
            new TextSpan(start, mark - 1),
            words,
            HasColon: false,
            IsSure: false,
            IsApart: words.Start > from
        );
    }

    // "Mara Ellery, on behalf of the Dale Group. – (NL) Madam President": the note of the tongue is nobody's word.
    private static LabelPlace? BeforeDash(string text, TextSpan paragraph, int start, int dash)
    {
        var stop = Back(text, start, dash, ' ') - 1;
        var name = EndOfName(text, start, stop);
        var hasCapacity = name < stop && IsCapacity(text.AsSpan(name + 1, stop - name - 1));
        var words = WordsFrom(text, dash + 1, paragraph.End);
        if (
            words.Length > 4
            && text[words.Start] is '('
            && char.IsAsciiLetterUpper(text[words.Start + 1])
            && char.IsAsciiLetterUpper(text[words.Start + 2])
            && text[words.Start + 3] is ')'
        )
        {
            words = WordsFrom(text, words.Start + 4, paragraph.End);
        }
        var label = new TextSpan(start, hasCapacity ? name : stop);
        return new LabelPlace(
            label,
            words,
            HasColon: false,
            IsSure: hasCapacity || IsOffice(label.In(text)),
            IsApart: true
        );
    }

    // "Mara Ellery, rapporteur", "Tomas Arvik (Dale), in writing".
    private static int EndOfName(string text, int start, int stop)
    {
        var comma = text.AsSpan(start, stop - start).IndexOf(',');
        return comma > 0 ? start + comma : stop;
    }

    private static bool IsOffice(ReadOnlySpan<char> label) =>
        !label.Contains(' ') && RoleNoun.IsPerson(label.ToString().ToLowerInvariant());

    private static bool IsBold(string text, int start) => start > 0 && text[start - 1] is '*';

    private static bool IsBehindStop(string text, int start, int dash, int end) =>
        dash > start + 2
        && text[dash - 1] is ' ' or '\u00A0'
        && text[dash - 2] is '.'
        && dash + 1 < end
        && char.IsWhiteSpace(text[dash + 1]);

    private static bool IsWithinTime(string text, int colon, int end) =>
        colon > 0 && char.IsAsciiDigit(text[colon - 1]) && colon + 1 < end && char.IsAsciiDigit(text[colon + 1]);

    private static int Past(string text, int from, int end, Predicate<char> isPassed)
    {
        while (from < end && isPassed(text[from]))
        {
            from++;
        }
        return from;
    }

    private static int Back(string text, int start, int end, char passed)
    {
        while (end > start && text[end - 1] == passed)
        {
            end--;
        }
        return end;
    }
}
