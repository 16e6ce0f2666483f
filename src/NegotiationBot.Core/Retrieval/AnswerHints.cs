using System.Buffers;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Says at a glance of most texts that they hold no answer of the asked type, before <see cref="AnswerForms"/> looks at their words.</summary>
internal static class AnswerHints
{
    private static readonly SearchValues<string> Times = Set([.. RowWords.Days, .. RowWords.Months]);
    private static readonly SearchValues<string> TimesOfDay = Set(RowWords.TimesOfDay);
    private static readonly SearchValues<string> Months = Set(RowWords.Months);
    private static readonly SearchValues<string> Numbers = Set(RowWords.Numbers);
    private static readonly SearchValues<string> Units = Set(RowWords.Units);

    /// <summary>False where nothing in the text surely is such an answer.</summary>
    public static bool MayHold(AskedFor askedFor, ReadOnlySpan<char> text) =>
        askedFor switch
        {
            AskedFor.Place or AskedFor.Person or AskedFor.NameOfThing => HasCapitalInside(text),
            AskedFor.Time => HasDigit(text) || HasWordOf(Times, text),
            AskedFor.Clock => HasDigit(text) || HasWordOf(TimesOfDay, text),
            AskedFor.Date => HasWordOf(Months, text),
            AskedFor.Number or AskedFor.Count or AskedFor.Amount or AskedFor.Age => HasDigit(text)
                || HasWordOf(Numbers, text),
            AskedFor.Duration => HasWordOf(Units, text),
            _ => true,
        };

    private static bool HasCapitalInside(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || IsUnusual(text);

    private static bool HasWordOf(SearchValues<string> words, ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(words) is var at and >= 0; from += at + 1)
        {
            if (from + at == 0 || !char.IsAsciiLetterOrDigit(text[from + at - 1]))
            {
                return true;
            }
        }
        return IsUnusual(text);
    }

    /// <summary>It may have a word that is written in another way than it is folded: in other letters, or with a hyphen.</summary>
    private static bool IsUnusual(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter is '-' || (!char.IsAscii(letter) && !char.IsPunctuation(letter) && !char.IsWhiteSpace(letter)))
            {
                return true;
            }
        }
        return false;
    }

    private static SearchValues<string> Set(IEnumerable<string> words) =>
        SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);
}
