using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NegotiationBot.Core.Speakers;

/// <summary>
/// Writes a name so that its spellings meet: lower case, no diacritics, no marks, Cyrillic in Latin letters, and the
/// endings that transliterations disagree about made one (<c>-yy</c>, <c>-iy</c>, <c>-ii</c>, <c>-yi</c>, <c>-ij</c> become <c>-y</c>).
/// </summary>
public static class NameFolder
{
    private const int Longest = 200;

    private static readonly FrozenDictionary<char, string> Cyrillic = new Dictionary<char, string>
    {
        ['а'] = "a",
        ['б'] = "b",
        ['в'] = "v",
        ['г'] = "g",
        ['ґ'] = "g",
        ['д'] = "d",
        ['е'] = "e",
        ['ё'] = "e",
        ['є'] = "e",
        ['ж'] = "zh",
        ['з'] = "z",
        ['и'] = "i",
        ['і'] = "i",
        ['ї'] = "i",
        ['й'] = "i",
        ['к'] = "k",
        ['л'] = "l",
        ['м'] = "m",
        ['н'] = "n",
        ['о'] = "o",
        ['п'] = "p",
        ['р'] = "r",
        ['с'] = "s",
        ['т'] = "t",
        ['у'] = "u",
        ['ў'] = "u",
        ['ф'] = "f",
        ['х'] = "kh",
        ['ц'] = "ts",
        ['ч'] = "ch",
        ['ш'] = "sh",
        ['щ'] = "shch",
        ['ъ'] = "",
        ['ы'] = "y",
        ['ь'] = "",
        ['э'] = "e",
        ['ю'] = "yu",
        ['я'] = "ya",
    }.ToFrozenDictionary();

    /// <summary>The words of a name, folded, in order.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        // A very long "name" is no name; the cut keeps hostile input cheap.
        var cut = name.Length > Longest ? name[..Longest] : name;
        return Ascii.IsValid(cut) ? WordsOfAscii(cut) : WordsOfAny(cut);
    }

    // Most names are plain, and need no look at what each letter may be.
    private static List<string> WordsOfAscii(string name)
    {
        var words = new List<string>(2);
        Span<char> word = stackalloc char[Longest];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word[length++] = char.ToLowerInvariant(c);
            }
            else if (!IsInvisible(c) && length > 0)
            {
                words.Add(SlavicEnding(word[..length]));
                length = 0;
            }
        }
        if (length > 0)
        {
            words.Add(SlavicEnding(word[..length]));
        }
        return words;
    }

    private static List<string> WordsOfAny(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Decompose(name))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(Cyrillic.TryGetValue(char.ToLowerInvariant(c), out var latin) ? latin : Plain(c));
            }
            else if (!IsInvisible(c))
            {
                Flush(words, word);
            }
        }
        Flush(words, word);
        return words;
    }

    /// <summary>The whole name as one key.</summary>
    public static string Key(string name) => string.Join(' ', Words(name));

    // The breve of й and the diaeresis of ї carry a letter in Cyrillic, so those stay composed; Latin letters lose their marks.
    private static string Decompose(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsSurrogate(c))
            {
                kept.Append(' ');
            }
            else
            {
                kept.Append(
                    c is >= '\u0400' and <= '\u04FF' ? c.ToString() : c.ToString().Normalize(NormalizationForm.FormKD)
                );
            }
        }
        return kept.ToString();
    }

    private static bool IsInvisible(char c) =>
        c is '\'' or '’' or '‘' or 'ʼ' or '.' or '`' or '´'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static string Plain(char c) =>
        char.ToLowerInvariant(c) switch
        {
            'ł' => "l",
            'ø' => "o",
            'đ' => "d",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ı' => "i",
            'ð' => "d",
            'þ' => "th",
            var plain => plain.ToString(),
        };

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
        {
            return;
        }
        words.Add(SlavicEnding(word.ToString().AsSpan()));
        word.Clear();
    }

    private static string SlavicEnding(ReadOnlySpan<char> word)
    {
        if (word[^1] is not ('i' or 'j' or 'y'))
        {
            return word.ToString();
        }
        foreach (var ending in (ReadOnlySpan<string>)["iyi", "yj", "ij", "yy", "iy", "yi", "ii", "i", "j"])
        {
            // Short words ("Li", "Ali") keep their i.
            if (word.Length >= ending.Length + 4 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return $"{word[..^ending.Length]}y";
            }
        }
        return word.ToString();
    }
}
