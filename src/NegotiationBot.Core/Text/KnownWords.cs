using System.Collections.Concurrent;

namespace NegotiationBot.Core.Text;

/// <summary>
/// Words that were analysed before: most of a text is words that came before it, and looking one up takes a tenth of folding and stemming it.
/// The same word gives the same strings, so whoever keeps many terms keeps each word once. Safe for several threads.
/// </summary>
internal static class KnownWords
{
    /// <summary>About 6 MB. All but some two words in a hundred of a text are among so many.</summary>
    private const int Most = 1 << 15;

    /// <summary>Longer ones are rare and would only take room.</summary>
    private const int LongestWord = 24;

    private static readonly ConcurrentDictionary<string, (string Term, string Folded)> Known = new(
        StringComparer.Ordinal
    );

    private static readonly ConcurrentDictionary<string, (string Term, string Folded)>.AlternateLookup<
        ReadOnlySpan<char>
    > BySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int _added;

    /// <summary>The term of a word and the word folded; <paramref name="analyze"/> says it where the word is new.</summary>
    public static (string Term, string Folded) Of(
        ReadOnlySpan<char> word,
        Func<ReadOnlySpan<char>, (string Term, string Folded)> analyze
    )
    {
        if (word.Length > LongestWord)
        {
            return analyze(word);
        }
        if (BySpan.TryGetValue(word, out var known))
        {
            return known;
        }
        if (Interlocked.Increment(ref _added) > Most)
        {
            Known.Clear();
            _added = 0;
        }
        return Known[word.ToString()] = analyze(word);
    }
}
