using System.Text;

namespace NegotiationBot.Core.Text;

/// <summary>
/// Cyrillic in Latin letters, as English newspapers write names of Ukrainian and Russian (close to Ukraine's national table of 2010 and to
/// BGN/PCGN): <c>зеленський</c> and <c>зеленский</c> both become <c>zelensky</c>. Vowels of names that were foreign before (<c>Вэнс</c>) do not come back.
/// </summary>
public static class Transliteration
{
    private static readonly (string Ending, string Nominative)[] CaseEndings =
    [
        .. new[] { "oho", "ogo", "omu", "omy", "ym", "im", "oi", "om", "aia", "a", "u" }.Select(ending =>
            ("sk" + ending, "sky")
        ),
        .. new[] { "ami", "iami", "akh", "iakh", "om", "em", "ym", "im", "iu", "ia", "a", "u", "e", "y", "i" }.Select(
            ending => (ending, "")
        ),
    ];

    public static bool IsCyrillic(Rune rune) => rune.Value is >= 0x0400 and <= 0x052F;

    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F';

    /// <summary>A lower-case word in Latin letters; characters that are not Cyrillic stay.</summary>
    public static string ToLatin(string word)
    {
        var ukrainian = word.AsSpan().IndexOfAny("іїєґ") >= 0 || word.Contains("ськ", StringComparison.Ordinal);
        if (EndsAsAdjective(word))
        {
            word = string.Concat(word.AsSpan(0, word.Length - 2), "ы");
        }
        var latin = new StringBuilder(word.Length + 4);
        for (var i = 0; i < word.Length; i++)
        {
            latin.Append(Letter(word[i], i == 0, ukrainian));
        }
        return latin.ToString();
    }

    /// <summary>
    /// A transliterated noun without the ending of its case (<c>putinym</c>: putin, <c>zelenskoho</c>: zelensky); null where it may have none. Cautious only by
    /// length, so what comes back is a second guess beside the word itself, never instead of it.
    /// </summary>
    public static string? WithoutCaseEnding(string latin)
    {
        foreach (var (ending, nominative) in CaseEndings)
        {
            if (latin.Length >= ending.Length + 4 && latin.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(latin.AsSpan(0, latin.Length - ending.Length), nominative);
            }
        }
        return null;
    }

    /// <summary>The nominative ending of names, <c>-ий</c> or <c>-ый</c>: newspapers write one y.</summary>
    private static bool EndsAsAdjective(string word) =>
        word.Length > 4
        && (word.EndsWith("ий", StringComparison.Ordinal) || word.EndsWith("ый", StringComparison.Ordinal));

    private static string Letter(char letter, bool first, bool ukrainian) =>
        letter switch
        {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => ukrainian ? "h" : "g",
            'ґ' => "g",
            'д' => "d",
            'е' or 'э' or 'ё' => "e",
            'є' => first ? "ye" : "e",
            'ж' => "zh",
            'з' => "z",
            'и' => ukrainian ? "y" : "i",
            'і' or 'ї' => "i",
            'й' => first ? "y" : "i",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ў' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            'ы' => "y",
            'ю' => first ? "yu" : "iu",
            'я' => first ? "ya" : "ia",
            'ь' or 'ъ' => "",
            _ => letter.ToString(),
        };
}
