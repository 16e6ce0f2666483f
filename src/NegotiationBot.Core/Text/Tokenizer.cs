namespace NegotiationBot.Core.Text;

/// <summary>Cuts text into words, numbers and signs. Hyphens, inner apostrophes and the stops of initials and titles stay in the word.</summary>
public static class Tokenizer
{
    /// <summary>A word longer than this is cut: nothing that people write is, and what machines write must not cost time twice.</summary>
    private const int LongestWord = 120;

    /// <summary>Adds the tokens of <paramref name="span"/> to <paramref name="tokens"/>.</summary>
    public static void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        var i = span.Start;
        while (i < span.End)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var end =
                IsWordCharacter(text[i]) ? WordEnd(text, i, span.End)
                : IsPossessive(text, i, span) ? PossessiveEnd(text, i, span.End)
                : SignEnd(text, i, span.End);
            tokens.Add(Make(text, i, end, span));
            i = end;
        }
    }

    private static Token Make(string text, int start, int end, TextSpan span)
    {
        var written = text[start..end];
        var kind =
            char.IsLetter(text[start]) || char.IsSurrogate(text[start]) ? TokenKind.Word
            : char.IsDigit(text[start]) ? TokenKind.Number
            : IsPossessive(text, start, span) ? TokenKind.Possessive
            : TokenKind.Sign;
        return new Token(new TextSpan(start, end), written, Fold(written), kind);
    }

    // Most words are small already; they need no second string.
    private static string Fold(string written)
    {
        foreach (var c in written)
        {
            if (c is < 'a' or > 'z')
            {
                return written.ToLowerInvariant().Replace('’', '\'');
            }
        }
        return written;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static int WordEnd(string text, int start, int limit)
    {
        limit = Math.Min(limit, start + LongestWord);
        var i = start + 1;
        while (i < limit)
        {
            if (
                IsWordCharacter(text[i])
                || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark
            )
            {
                i++;
            }
            else if (JoinsWord(text, i, limit))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }
        return i < limit && text[i] == '.' && KeepsStop(text.AsSpan(start, i - start)) ? i + 1 : i;
    }

    private static bool JoinsWord(string text, int at, int limit)
    {
        if (at + 1 >= limit || !IsWordCharacter(text[at + 1]))
        {
            return false;
        }
        var c = text[at];
        if (c is '-' or '‑' or '&' || (QuotationMark.IsApostrophe(c) && !EndsInPossessive(text, at, limit)))
        {
            return true;
        }
        // "3.5", "1,000", "U.S", "example.com", but not "Monday.The" (a lost space).
        return c is '.' or ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])
            || (
                c == '.'
                && char.IsLetter(text[at - 1])
                && (at < 2 || !char.IsLetter(text[at - 2]))
                && char.IsLetter(text[at + 1])
            );
    }

    private static bool EndsInPossessive(string text, int at, int limit) =>
        text[at + 1] is 's' or 'S' && (at + 2 >= limit || !IsWordCharacter(text[at + 2])) && !IsContraction(text, at);

    // In "it's" and "that's" the 's is a verb.
    private static bool IsContraction(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 6 && char.IsLetter(text[start - 1]))
        {
            start--;
        }
        return text.AsSpan(start, at - start) is var word
            && (
                word.Equals("it", StringComparison.OrdinalIgnoreCase)
                || word.Equals("that", StringComparison.OrdinalIgnoreCase)
                || word.Equals("he", StringComparison.OrdinalIgnoreCase)
                || word.Equals("she", StringComparison.OrdinalIgnoreCase)
                || word.Equals("there", StringComparison.OrdinalIgnoreCase)
                || word.Equals("what", StringComparison.OrdinalIgnoreCase)
                || word.Equals("let", StringComparison.OrdinalIgnoreCase)
            );
    }

    private static bool KeepsStop(ReadOnlySpan<char> word) =>
        Abbreviations.NeverEndsSentence(word) || Abbreviations.MayEndSentence(word);

    private static bool IsPossessive(string text, int at, TextSpan span) =>
        QuotationMark.IsApostrophe(text[at])
        && at > span.Start
        && char.IsLetter(text[at - 1])
        && (
            at + 1 < span.End && text[at + 1] is 's' or 'S' && (at + 2 >= span.End || !IsWordCharacter(text[at + 2]))
            || text[at - 1] is 's' or 'S' or 'z' && (at + 1 >= span.End || char.IsWhiteSpace(text[at + 1]))
        );

    private static int PossessiveEnd(string text, int at, int limit) =>
        at + 1 < limit && text[at + 1] is 's' or 'S' ? at + 2 : at + 1;

    private static int SignEnd(string text, int at, int limit)
    {
        var end = at + 1;
        if (text[at] is '-' or '.' or '–' or '—')
        {
            while (end < limit && text[end] == text[at])
            {
                end++;
            }
        }
        return end;
    }
}
