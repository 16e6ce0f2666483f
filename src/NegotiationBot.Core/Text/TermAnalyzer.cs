namespace NegotiationBot.Core.Text;

/// <summary>Turns text into index terms: words folded (case, diacritics, apostrophes, compatibility forms), joined spellings, stemmed.</summary>
public static class TermAnalyzer
{
    /// <summary>The terms of a text with the spans of the words they come from, in order; stop words included.</summary>
    public static IReadOnlyList<AnalyzedTerm> Analyze(string text) => throw new NotImplementedException();

    /// <summary>Words too common to search for.</summary>
    public static bool IsStopWord(string term) => throw new NotImplementedException();
}
