using System.Collections.Frozen;

namespace NegotiationBot.Core.Text;

/// <summary>Turns text into index terms: words folded (case, diacritics, apostrophes, compatibility forms), joined spellings, stemmed.</summary>
public static class TermAnalyzer
{
    /// <summary>What follows in a longer word says nothing, and would only swell the index.</summary>
    private const int LongestTerm = 64;

    /// <summary>A chain of more (a file name, a row of dashes) is not one word in anybody's spelling.</summary>
    private const int MostJoinedParts = 3;

    /// <summary>Few sentences have more terms.</summary>
    private const int FewestFleeting = 256;

    /// <summary>A question analyses hundreds of paragraphs, one after another.</summary>
    [ThreadStatic]
    private static List<FoundWord>? _found;

    /// <summary>So are the sentences of which nothing is kept.</summary>
    [ThreadStatic]
    private static AnalyzedTerm[]? _fleeting;

    /// <summary>
    /// The terms of a text with the spans of the words they come from, stop words included, in the order of their spans' ends. A hyphenated word
    /// yields its parts and then itself without hyphens (<c>cease-fire</c>: cease, fire, ceasefire), as do two words that are also written as one;
    /// a Cyrillic word yields its Latin letters, and again without a case ending. Never throws; takes time linear in the text.
    /// </summary>
    public static IReadOnlyList<AnalyzedTerm> Analyze(string text) => Analyze(text, new TextSpan(0, text.Length));

    /// <summary>The terms of a list of words, for asking whether one is among them.</summary>
    public static FrozenSet<string> TermsOf(string words) => [.. Analyze(words).Select(word => word.Term)];

    /// <summary>The same of a part of a text, as if nothing stood around it; the spans are those in the whole text.</summary>
    internal static AnalyzedTerm[] Analyze(string text, TextSpan part)
    {
        var found = Find(part.In(text), default(KnownWords));
        var terms = new AnalyzedTerm[found.Count];
        Write(found, part.Start, terms);
        return terms;
    }

    /// <inheritdoc cref="Analyze(string, TextSpan)"/>
    /// <param name="words">May give <see cref="AnalyzedWord.Other"/>.</param>
    /// <returns>Terms that are good until this thread asks so again.</returns>
    internal static ReadOnlySpan<AnalyzedTerm> AnalyzeFleetingly<TWords>(string text, TextSpan part, TWords words)
        where TWords : IWordLookup
    {
        var found = Find(part.In(text), words);
        if (_fleeting is null || _fleeting.Length < found.Count)
        {
            _fleeting = new AnalyzedTerm[Math.Max(FewestFleeting, 2 * found.Count)];
        }
        return Write(found, part.Start, _fleeting);
    }

    private static ReadOnlySpan<AnalyzedTerm> Write(List<FoundWord> found, int start, AnalyzedTerm[] terms)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var (word, span) = found[i];
            terms[i] = new AnalyzedTerm(word.Term, word.Folded, span.MovedBy(start));
        }
        return terms.AsSpan(0, found.Count);
    }

    /// <summary>The words of a text.</summary>
    /// <param name="words">May give <see cref="AnalyzedWord.Passed"/>.</param>
    /// <returns>A list that is good until this thread finds words again.</returns>
    internal static List<FoundWord> Find<TWords>(ReadOnlySpan<char> text, TWords words)
        where TWords : IWordLookup
    {
        var found = _found ??= [];
        Analyze(text, words, found);
        return found;
    }

    /// <summary>The same for whoever keeps the words himself.</summary>
    /// <param name="found">Takes the words; what it has before is dropped.</param>
    internal static void Analyze<TWords>(ReadOnlySpan<char> text, TWords words, List<FoundWord> found)
        where TWords : IWordLookup
    {
        found.Clear();
        FoundWord? previous = null;
        for (var from = 0; WordScanner.Next(text, from) is { } span; from = span.End)
        {
            var part = AddWord(found, words.Of(text[span.Start..span.End]), span);
            if (previous is { Word.MayBeJoined: true } before && IsOneSpace(text, before.Span.End, span.Start))
            {
                AddJoined(found, JoinedSpellings.Join(before.Word.Folded, part.Word.Folded), before.Span.Cover(span));
            }
            var (joined, parts) = (part.Word.Folded, 1);
            while (WordScanner.NextPart(text, span.End) is { } next)
            {
                part = AddWord(found, words.Of(text[next.Start..next.End]), next);
                joined = parts++ < MostJoinedParts ? joined + part.Word.Folded : "";
                span = new TextSpan(span.Start, next.End);
            }
            if (parts is > 1 and <= MostJoinedParts)
            {
                AddJoined(found, joined, span);
            }
            previous = part;
        }
    }

    /// <summary>One word as it is written, without what it may be joined to.</summary>
    internal static AnalyzedWord AnalyzeWord(ReadOnlySpan<char> word)
    {
        var folded = Fold(word);
        var bare = Transliteration.IsCyrillic(word[0]) ? Transliteration.WithoutCaseEnding(folded) : null;
        return new AnalyzedWord(PorterStemmer.Stem(IrregularWords.BaseOf(AmericanSpelling.Of(folded))), folded)
        {
            // Most words are written as they are folded, and need no string of their own.
            Written = word.SequenceEqual(folded) ? folded : word.ToString(),
            WithoutEnding = bare is null ? null : new AnalyzedWord(PorterStemmer.Stem(bare), bare),
        };
    }

    /// <summary>Words too common to search for, folded, stemmed or not.</summary>
    public static bool IsStopWord(string term) => StopWords.Contains(term);

    private static FoundWord AddWord(List<FoundWord> found, AnalyzedWord word, TextSpan span)
    {
        var here = new FoundWord(word, span);
        if (word.Folded.Length == 0 || word == AnalyzedWord.Passed)
        {
            return here; // The first: a lone soft sign, an apostrophe that counts as a letter.
        }
        found.Add(here);
        if (word.WithoutEnding is { } bare)
        {
            found.Add(new FoundWord(bare, span));
        }
        return here;
    }

    private static void AddJoined(List<FoundWord> found, string? folded, TextSpan span)
    {
        if (!string.IsNullOrEmpty(folded))
        {
            found.Add(new FoundWord(new AnalyzedWord(PorterStemmer.Stem(folded), folded), span));
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

    private static bool IsOneSpace(ReadOnlySpan<char> text, int start, int end) =>
        end - start == 1 && char.IsWhiteSpace(text[start]) && text[start] != '\n';
}
