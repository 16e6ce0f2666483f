namespace NegotiationBot.Core.Text;

/// <summary>
/// Words that were analysed before: most of a text is words that came before it, and looking one up takes a tenth of folding and stemming it.
/// The same word mostly gives the same strings, so whoever keeps many terms keeps few words twice. Safe for several threads.
/// </summary>
internal readonly struct KnownWords : IWordLookup
{
    /// <summary>About 14 MB. A word takes the place of the one that had it before, so the common words stay: each rare one drives out one other.</summary>
    private const int Places = 1 << 16;

    private static readonly AnalyzedWord?[] Known = new AnalyzedWord?[Places];

    /// <inheritdoc/>
    AnalyzedWord IWordLookup.Of(ReadOnlySpan<char> written) => Of(written);

    public static AnalyzedWord Of(ReadOnlySpan<char> word)
    {
        ref var place = ref Known[string.GetHashCode(word) & (Places - 1)];
        return place is { } known && word.SequenceEqual(known.Written) ? known : place = TermAnalyzer.AnalyzeWord(word);
    }
}
