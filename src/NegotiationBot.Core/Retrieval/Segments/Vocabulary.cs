using System.Runtime.InteropServices;
using System.Text;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The words of the articles that a segment is being made of, and their terms, numbered as they come.</summary>
internal sealed class Vocabulary
{
    /// <summary>In the place of the number of a stop word, which is not indexed.</summary>
    public const int NotIndexed = -1;

    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnalyzedWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnalyzedWord>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public Vocabulary() => _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many terms there are.</summary>
    public int Count => _terms.Count;

    /// <summary>A word as it is written; the same object for all its occurrences.</summary>
    public AnalyzedWord WordOf(ReadOnlySpan<char> written)
    {
        if (!_bySpan.TryGetValue(written, out var word))
        {
            word = TermAnalyzer.AnalyzeWord(written);
            _words.Add(word.Written, word);
        }
        return word;
    }

    /// <summary>The number of a word's term.</summary>
    public int NumberOf(AnalyzedWord word) =>
        word.Number ??= TermAnalyzer.IsStopWord(word.Folded) ? NotIndexed : NumberOf(word.Term);

    public int NumberOf(string term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, term, out var isKnown);
        return isKnown ? number : number = _terms.Count - 1;
    }

    /// <summary>The terms in UTF-8, ascending by their bytes.</summary>
    public IEnumerable<(byte[] Key, int Number)> Sorted()
    {
        var keys = _terms.Select(term => (Key: Encoding.UTF8.GetBytes(term.Key), Number: term.Value)).ToArray();
        Array.Sort(keys, (a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        return keys;
    }
}
