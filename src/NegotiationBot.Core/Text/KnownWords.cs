using System.Collections.Concurrent;

namespace NegotiationBot.Core.Text;

/// <summary>
/// Words that were analysed before: most of a text is words that came before it, and looking one up takes a tenth of folding and stemming it.
/// The same word gives the same strings, so whoever keeps many terms keeps each word once. Safe for several threads.
/// </summary>
internal static class KnownWords
{
    /// <summary>About 7 MB. All but some two words in a hundred of a text are among so many.</summary>
    private const int Most = 1 << 15;

    private static readonly ConcurrentDictionary<string, AnalyzedWord> Known = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, AnalyzedWord>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int _added;

    public static AnalyzedWord Of(ReadOnlySpan<char> word)
    {
        if (BySpan.TryGetValue(word, out var known))
        {
            return known;
        }
        if (Interlocked.Increment(ref _added) > Most)
        {
            Known.Clear();
            _added = 0;
        }
        return Known[word.ToString()] = TermAnalyzer.AnalyzeWord(word);
    }
}
