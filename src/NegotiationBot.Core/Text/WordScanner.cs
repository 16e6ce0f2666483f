using System.Buffers;
using System.Text;

namespace NegotiationBot.Core.Text;

/// <summary>Finds where words begin and end: letters and digits with what may stand inside them (<c>O’Brien</c>, <c>U.S.</c>, <c>1,000</c>, <c>3.5</c>).</summary>
internal static class WordScanner
{
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    /// <summary>The first word at or after an offset, without full stops or apostrophes at its end; null where there is none.</summary>
    public static TextSpan? Next(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length; )
        {
            if (IsLetterOrDigitAt(text, i, out var length))
            {
                return new TextSpan(i, EndOf(text, i));
            }
            i += length;
        }
        return null;
    }

    /// <summary>The word that a hyphen joins to the one ending here; null where none does.</summary>
    public static TextSpan? NextPart(ReadOnlySpan<char> text, int end)
    {
        // A dotted abbreviation keeps its last stop before the hyphen (U.S.-led).
        var hyphen = end >= 2 && end < text.Length && text[end] == '.' && text[end - 2] == '.' ? end + 1 : end;
        var start = hyphen + 1;
        return start < text.Length && text[hyphen] is ('-' or '‐' or '‑') && Rune.IsLetterOrDigit(RuneAt(text, start))
            ? new TextSpan(start, EndOf(text, start))
            : null;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        // Most of what is read is plain, and looking at each character is most of the work.
        var plain = text[start..].IndexOfAnyExcept(PlainLetters);
        var end = plain < 0 ? text.Length : start + plain;
        for (var i = end; i < text.Length && text[i] is not ' '; )
        {
            var rune = RuneAt(text, i);
            if (Rune.IsLetterOrDigit(rune))
            {
                i += rune.Utf16SequenceLength;
                end = i;
            }
            else if (TextFolding.IsInvisible(rune) || GoesOnAfter(text, i))
            {
                i += rune.Utf16SequenceLength;
            }
            else
            {
                break;
            }
        }
        return end;
    }

    /// <summary>The mark at this offset, with a letter or digit before it, stands inside the word.</summary>
    private static bool GoesOnAfter(ReadOnlySpan<char> text, int mark)
    {
        if (mark + 1 >= text.Length || !char.IsLetterOrDigit(text[mark + 1]))
        {
            return false;
        }
        var (before, after) = (text[mark - 1], text[mark + 1]);
        return text[mark] switch
        {
            var c when TextFolding.IsApostrophe(c) => true,
            '.' when char.IsAsciiDigit(before) => char.IsAsciiDigit(after),
            '.' => IsSingleLetter(text, mark - 1) && IsSingleLetter(text, mark + 1),
            ',' => char.IsAsciiDigit(before) && HasThreeDigits(text, mark + 1),
            _ => false,
        };
    }

    private static bool IsSingleLetter(ReadOnlySpan<char> text, int i) =>
        char.IsLetter(text[i])
        && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
        && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));

    private static bool HasThreeDigits(ReadOnlySpan<char> text, int i) =>
        i + 3 <= text.Length
        && char.IsAsciiDigit(text[i])
        && char.IsAsciiDigit(text[i + 1])
        && char.IsAsciiDigit(text[i + 2])
        && (i + 3 == text.Length || !char.IsAsciiDigit(text[i + 3]));

    private static bool IsLetterOrDigitAt(ReadOnlySpan<char> text, int i, out int length)
    {
        length = 1;
        if (char.IsAscii(text[i]))
        {
            return char.IsAsciiLetterOrDigit(text[i]);
        }
        var rune = RuneAt(text, i);
        length = rune.Utf16SequenceLength;
        return Rune.IsLetterOrDigit(rune);
    }

    /// <summary>The character at an offset; a lone surrogate counts as U+FFFD, which is no letter.</summary>
    private static Rune RuneAt(ReadOnlySpan<char> text, int i)
    {
        if (char.IsAscii(text[i]))
        {
            return new Rune(text[i]); // Most of what is read, and decoding is most of the work.
        }
        Rune.DecodeFromUtf16(text[i..], out var rune, out _);
        return rune;
    }
}
