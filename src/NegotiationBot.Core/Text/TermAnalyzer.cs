namespace NegotiationBot.Core.Text;

/// <summary>Turns text into index terms: words folded (case, diacritics, apostrophes, compatibility forms), joined spellings, stemmed.</summary>
public static class TermAnalyzer
{
    /// <summary>What follows in a longer word says nothing, and would only swell the index.</summary>
    private const int LongestTerm = 64;

    /// <summary>A chain of more (a file name, a row of dashes) is not one word in anybody's spelling.</summary>
    private const int MostJoinedParts = 3;

    /// <summary>
    /// The terms of a text with the spans of the words they come from, stop words included, in the order of their spans' ends. A hyphenated word
    /// yields its parts and then itself without hyphens (<c>cease-fire</c>: cease, fire, ceasefire), as do two words that are also written as one;
    /// a Cyrillic word yields its Latin letters, and again without a case ending. Never throws; takes time linear in the text.
    /// </summary>
    public static IReadOnlyList<AnalyzedTerm> Analyze(string text)
    {
        var terms = new List<AnalyzedTerm>(text.Length / 5);
        Analyze(text, terms);
        return terms;
    }

    /// <summary>The same, into a list that is to be used again.</summary>
    internal static void Analyze(string text, List<AnalyzedTerm> terms)
    {
        terms.Clear();
        AnalyzedTerm? previous = null;
        for (var from = 0; WordScanner.Next(text, from) is { } span; from = span.End)
        {
            var part = AddWord(terms, text, span);
            if (previous is { } before && IsOneSpace(text, before.Span.End, span.Start))
            {
                AddJoined(terms, JoinedSpellings.Join(before.Folded, part.Folded), before.Span.Cover(span));
            }
            var (joined, parts) = (part.Folded, 1);
            while (WordScanner.NextPart(text, span.End) is { } next)
            {
                part = AddWord(terms, text, next);
                joined = parts++ < MostJoinedParts ? joined + part.Folded : "";
                span = new TextSpan(span.Start, next.End);
            }
            if (parts is > 1 and <= MostJoinedParts)
            {
                AddJoined(terms, joined, span);
            }
            previous = part;
        }
    }

    /// <summary>Words too common to search for, folded, stemmed or not.</summary>
    public static bool IsStopWord(string term) => StopWords.Contains(term);

    private static AnalyzedTerm AddWord(List<AnalyzedTerm> terms, string text, TextSpan span)
    {
        var (stemmed, folded) = KnownWords.Of(span.In(text), AnalyzeWord);
        var term = new AnalyzedTerm(stemmed, folded, span);
        if (folded.Length == 0)
        {
            return term; // A lone soft sign, an apostrophe that counts as a letter.
        }
        terms.Add(term);
        if (Transliteration.IsCyrillic(text[span.Start]) && Transliteration.WithoutCaseEnding(folded) is { } bare)
        {
            terms.Add(new AnalyzedTerm(PorterStemmer.Stem(bare), bare, span));
        }
        return term;
    }

    private static (string Term, string Folded) AnalyzeWord(ReadOnlySpan<char> word)
    {
        var folded = Fold(word);
        return (PorterStemmer.Stem(folded), folded);
    }

    private static void AddJoined(List<AnalyzedTerm> terms, string? folded, TextSpan span)
    {
        if (folded is not null)
        {
            terms.Add(new AnalyzedTerm(PorterStemmer.Stem(folded), folded, span));
        }
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        word = word.Length > LongestTerm ? word[..LongestTerm] : word;
        if (word is [.., var mark, 's' or 'S'] && TextFolding.IsApostrophe(mark))
        {
            word = word[..^2];
        }
        var folded = TextFolding.Fold(word);
        if (folded.AsSpan().ContainsAny(',', '.'))
        {
            folded = char.IsAsciiDigit(folded[0])
                ? folded.Replace(",", "", StringComparison.Ordinal)
                : folded.Replace(".", "", StringComparison.Ordinal);
        }
        return folded is "us" && IsCountry(word) ? "usa" : folded;
    }

    /// <summary>US and U.S. are a country; us is a pronoun.</summary>
    private static bool IsCountry(ReadOnlySpan<char> us) => us.Contains('.') || us is "US";

    private static bool IsOneSpace(string text, int start, int end) =>
        end - start == 1 && char.IsWhiteSpace(text[start]) && text[start] != '\n';
}
