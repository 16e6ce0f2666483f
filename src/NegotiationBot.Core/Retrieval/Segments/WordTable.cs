using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Words by how they are written, each analysed once. Looking words up is a third of building a segment, so this is no dictionary: open addressing, at most half
/// full, and what is compared for every word lies close together.
/// </summary>
internal sealed class WordTable
{
    private const int FewestPlaces = 1 << 10;

    private int[] _hashes = new int[FewestPlaces];
    private AnalyzedWord?[] _words = new AnalyzedWord?[FewestPlaces];

    public int Count { get; private set; }

    /// <summary>The same object for all occurrences of a word.</summary>
    public AnalyzedWord Of(ReadOnlySpan<char> written)
    {
        // Seeded anew in every process, so nobody can write words that all share one place.
        var hash = string.GetHashCode(written);
        var place = HomeOf(hash);
        for (; _words[place] is { } known; place = After(place))
        {
            if (_hashes[place] == hash && written.SequenceEqual(known.Written))
            {
                return known;
            }
        }
        var word = TermAnalyzer.AnalyzeWord(written);
        (_hashes[place], _words[place]) = (hash, word);
        if (++Count > _words.Length / 2)
        {
            Grow();
        }
        return word;
    }

    private void Grow()
    {
        var (hashes, words) = (_hashes, _words);
        (_hashes, _words) = (new int[2 * hashes.Length], new AnalyzedWord?[2 * words.Length]);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is { } word)
            {
                var place = HomeOf(hashes[i]);
                while (_words[place] is not null)
                {
                    place = After(place);
                }
                (_hashes[place], _words[place]) = (hashes[i], word);
            }
        }
    }

    private int HomeOf(int hash) => hash & (_words.Length - 1);

    private int After(int place) => (place + 1) & (_words.Length - 1);
}
