namespace NegotiationBot.Core.Text;

/// <summary>
/// The suffix stripping of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the three changes its
/// author made later: words of one or two letters stay as they are, <c>-bli</c> becomes <c>-ble</c>, and <c>-logi</c> becomes <c>-log</c>.
/// </summary>
public static class PorterStemmer
{
    /// <summary>No English word is longer; what is longer stays as it is, so that no text can make stemming slow.</summary>
    private const int LongestWord = 64;

    private static readonly (string Suffix, string Replacement)[] Step2 =
    [
        ("ational", "ate"),
        ("tional", "tion"),
        ("enci", "ence"),
        ("anci", "ance"),
        ("izer", "ize"),
        ("bli", "ble"),
        ("alli", "al"),
        ("entli", "ent"),
        ("eli", "e"),
        ("ousli", "ous"),
        ("ization", "ize"),
        ("ation", "ate"),
        ("ator", "ate"),
        ("alism", "al"),
        ("iveness", "ive"),
        ("fulness", "ful"),
        ("ousness", "ous"),
        ("aliti", "al"),
        ("iviti", "ive"),
        ("biliti", "ble"),
        ("logi", "log"),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3 =
    [
        ("icate", "ic"),
        ("ative", ""),
        ("alize", "al"),
        ("iciti", "ic"),
        ("ical", "ic"),
        ("ful", ""),
        ("ness", ""),
    ];

    private static readonly string[] Step4 =
    [
        .. ("al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize").Split(' '),
    ];

    /// <summary>The stem of a lower-case word; a word with anything but the letters a to z in it is returned as it is.</summary>
    public static string Stem(string word)
    {
        if (word.Length is <= 2 or > LongestWord || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }
        var letters = new StemmedWord(word, stackalloc char[LongestWord]);
        RemovePlural(ref letters);
        RemovePast(ref letters);
        if (letters.Ends("y") && letters.HasVowelBefore("y"))
        {
            letters.Replace("y", "i");
        }
        ReplaceFirst(ref letters, Step2);
        ReplaceFirst(ref letters, Step3);
        RemoveResidue(ref letters);
        Tidy(ref letters);
        return letters.ToString();
    }

    /// <summary>Step 1a: caresses, ponies, caress, cats.</summary>
    private static void RemovePlural(ref StemmedWord word)
    {
        if (word.Ends("sses") || word.Ends("ies"))
        {
            word.Cut(2);
        }
        else if (word.Ends("s") && !word.Ends("ss"))
        {
            word.Cut(1);
        }
    }

    /// <summary>Step 1b: agreed, plastered, motoring; what is left is given back the ending it had.</summary>
    private static void RemovePast(ref StemmedWord word)
    {
        if (word.Ends("eed"))
        {
            if (word.MeasureBefore("eed") > 0)
            {
                word.Cut(1);
            }
            return;
        }
        var suffix =
            word.Ends("ed") ? "ed"
            : word.Ends("ing") ? "ing"
            : null;
        if (suffix is null || !word.HasVowelBefore(suffix))
        {
            return;
        }
        word.Cut(suffix.Length);
        if (word.Ends("at") || word.Ends("bl") || word.Ends("iz"))
        {
            word.Append('e');
        }
        else if (word.EndsInDoubleConsonant && word.Last is not ('l' or 's' or 'z'))
        {
            word.Cut(1);
        }
        else if (word.MeasureBefore("") == 1 && word.EndsShortBefore(""))
        {
            word.Append('e');
        }
    }

    /// <summary>Steps 2 and 3: the first rule whose suffix fits decides, whether or not its condition holds.</summary>
    private static void ReplaceFirst(ref StemmedWord word, (string Suffix, string Replacement)[] rules)
    {
        foreach (var (suffix, replacement) in rules)
        {
            if (word.Ends(suffix))
            {
                if (word.MeasureBefore(suffix) > 0)
                {
                    word.Replace(suffix, replacement);
                }
                return;
            }
        }
    }

    /// <summary>Step 4: a long enough stem loses its last suffix.</summary>
    private static void RemoveResidue(ref StemmedWord word)
    {
        if (word.Ends("ion"))
        {
            if (word.MeasureBefore("ion") > 1 && (word.Ends("sion") || word.Ends("tion")))
            {
                word.Cut(3);
            }
            return;
        }
        foreach (var suffix in Step4)
        {
            if (word.Ends(suffix))
            {
                if (word.MeasureBefore(suffix) > 1)
                {
                    word.Cut(suffix.Length);
                }
                return;
            }
        }
    }

    /// <summary>Step 5: a silent e, a doubled l.</summary>
    private static void Tidy(ref StemmedWord word)
    {
        if (word.Ends("e"))
        {
            var measure = word.MeasureBefore("e");
            if (measure > 1 || (measure == 1 && !word.EndsShortBefore("e")))
            {
                word.Cut(1);
            }
        }
        if (word.Ends("ll") && word.MeasureBefore("") > 1)
        {
            word.Cut(1);
        }
    }
}
