using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NegotiationBot.Core.Text;

/// <summary>
/// Makes spellings of one word equal: case, diacritics, ligatures, full-width and styled letters, apostrophes, Cyrillic. The table is ours because
/// the host runs without culture data, where .NET's own normalization leaves every text as it is.
/// </summary>
public static class TextFolding
{
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    private static readonly FrozenDictionary<char, string> Letters = BuildLetters();

    /// <summary>
    /// A word folded: lower case, Latin letters without marks, Cyrillic transliterated. Apostrophes, combining and invisible characters are dropped;
    /// every other character stays. Never throws.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExcept(PlainLetters))
        {
            return WithOneEnding(word.ToString().ToLowerInvariant());
        }
        var folded = new StringBuilder(word.Length);
        var cyrillic = false;
        foreach (var rune in word.EnumerateRunes())
        {
            cyrillic |= Transliteration.IsCyrillic(rune);
            AppendFolded(folded, rune);
        }
        return WithOneEnding(cyrillic ? Transliteration.ToLatin(folded.ToString()) : folded.ToString());
    }

    /// <summary>An apostrophe, or what people type in its place.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or 'ʹ' or '＇' or '`' or '´' or '′';

    /// <summary>A character that may stand inside a word without being part of its spelling: a combining mark, a soft hyphen, a joiner.</summary>
    public static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;

    /// <summary>The ending that newspapers spell <c>-yy</c>, <c>-yi</c>, <c>-iy</c> or <c>-ii</c> (Zelenskyy, Andrii) becomes a single y.</summary>
    private static string WithOneEnding(string word) =>
        word.Length > 4 && word[^1] is ('y' or 'i') && word[^2] is ('y' or 'i')
            ? string.Concat(word.AsSpan(0, word.Length - 2), "y")
            : word;

    private static void AppendFolded(StringBuilder folded, Rune rune)
    {
        if (rune.IsAscii)
        {
            var c = (char)rune.Value;
            if (!IsApostrophe(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            return;
        }
        var lower = Rune.ToLowerInvariant(Plain(rune));
        if (!lower.IsBmp)
        {
            folded.Append(lower.ToString());
        }
        else if (Letters.TryGetValue((char)lower.Value, out var letters))
        {
            folded.Append(letters);
        }
        else if (!IsApostrophe((char)lower.Value) && !IsInvisible(lower))
        {
            folded.Append((char)lower.Value);
        }
    }

    /// <summary>The plain letter or digit behind a full-width one (U+FF01 on) or a styled one of the mathematical alphabets (U+1D400 on).</summary>
    private static Rune Plain(Rune rune) =>
        rune.Value switch
        {
            >= 0xFF01 and <= 0xFF5E => new Rune(rune.Value - 0xFF01 + '!'),
            >= 0x1D400 and <= 0x1D6A3 => new Rune(
                (rune.Value - 0x1D400) % 52 is var i && i < 26 ? 'a' + i : 'a' + i - 26
            ),
            >= 0x1D7CE and <= 0x1D7FF => new Rune('0' + ((rune.Value - 0x1D7CE) % 10)),
            _ => rune,
        };

    private static FrozenDictionary<char, string> BuildLetters()
    {
        (string Plain, string Marked)[] groups =
        [
            ("a", "ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
            ("ae", "æǣǽ"),
            ("b", "ḃḅḇɓ"),
            ("c", "çćĉċčḉ"),
            ("d", "ďḋḍḏḑḓđð"),
            ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệə"),
            ("f", "ḟ"),
            ("ff", "ﬀ"),
            ("ffi", "ﬃ"),
            ("ffl", "ﬄ"),
            ("fi", "ﬁ"),
            ("fl", "ﬂ"),
            ("g", "ĝğġģǧǵḡǥ"),
            ("h", "ĥȟḣḥḧḩḫẖħ"),
            ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"),
            ("ij", "ĳ"),
            ("j", "ĵǰ"),
            ("k", "ķǩḱḳḵĸ"),
            ("l", "ĺļľḷḹḻḽłŀ"),
            ("m", "ḿṁṃ"),
            ("n", "ñńņňǹṅṇṉṋŋ"),
            ("o", "ºòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"),
            ("oe", "œ"),
            ("p", "ṕṗ"),
            ("r", "ŕŗřȑȓṙṛṝṟ"),
            ("s", "śŝşšſșṡṣṥṧṩẛ"),
            ("ss", "ß"),
            ("st", "ﬆﬅ"),
            ("t", "ţťțṫṭṯṱẗŧ"),
            ("th", "þ"),
            ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
            ("v", "ṽṿ"),
            ("w", "ŵẁẃẅẇẉẘ"),
            ("x", "ẋẍ"),
            ("y", "ýÿŷȳẏẙỳỵỷỹ"),
            ("z", "źżžẑẓẕ"),
        ];
        return groups
            .SelectMany(group => group.Marked.Select(marked => (marked, group.Plain)))
            .ToFrozenDictionary(pair => pair.marked, pair => pair.Plain);
    }
}
