using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Links;

/// <summary>What the quoted words look like from outside.</summary>
/// <param name="Words">How many there are, counted up to 50.</param>
/// <param name="StartsLikeSentence">The first letter is a capital.</param>
/// <param name="EndsLikeSpeech">A comma, stop or other sign stands before the closing mark.</param>
/// <param name="IsTitleCase">All longer words have capitals, as in titles of books and programmes.</param>
public sealed record QuotationShape(int Words, bool StartsLikeSentence, bool EndsLikeSpeech, bool IsTitleCase)
{
    private const int MostWords = 50;
    private const int LongestTitle = 16;

    /// <summary>Reads like a whole utterance.</summary>
    public bool IsWhole => StartsLikeSentence && EndsLikeSpeech && !IsTitleCase && Words > 1;

    public static QuotationShape Of(string text, TextSpan span)
    {
        var words = 0;
        var capitals = 0;
        var longer = 0;
        var inWord = false;
        for (var i = span.Start; i < span.End && words < MostWords; i++)
        {
            var isLetter = char.IsLetterOrDigit(text[i]);
            if (isLetter && !inWord)
            {
                words++;
                var isLonger =
                    i + 3 < span.End
                    && char.IsLetter(text[i + 1])
                    && char.IsLetter(text[i + 2])
                    && char.IsLetter(text[i + 3]);
                longer += isLonger ? 1 : 0;
                capitals += isLonger && char.IsUpper(text[i]) ? 1 : 0;
            }
            inWord = isLetter || (inWord && QuotationMark.IsApostrophe(text[i]));
        }
        var first = FirstLetter(text, span);
        return new QuotationShape(
            words,
            char.IsUpper(first) || char.IsDigit(first) || text[span.Start] is '[' or '…' or '.',
            EndsWithSign(text, span),
            longer >= 1 && capitals == longer && words is > 1 and < LongestTitle
        );
    }

    private static bool EndsWithSign(string text, TextSpan span)
    {
        var last = span.End - 1;
        while (last > span.Start && (QuotationMark.IsAny(text[last]) || text[last] is ')' or ']'))
        {
            last--;
        }
        return text[last] is '.' or ',' or '!' or '?' or ';' or '…' or '—' or '–' or '-';
    }

    private static char FirstLetter(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return text[i];
            }
        }
        return '\0';
    }
}
