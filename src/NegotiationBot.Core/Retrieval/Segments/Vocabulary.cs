using System.Runtime.InteropServices;
using System.Text;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The terms of a segment that is being made, numbered as they come.</summary>
internal sealed class Vocabulary
{
    /// <summary>In the place of the number of a stop word, which is not indexed.</summary>
    public const int NotIndexed = -1;

    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);

    /// <summary>By folded word, the number of its term: half the words of a text are stop words, and they are known by their folded form.</summary>
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    public int Count => _terms.Count;

    public int NumberOf(AnalyzedTerm term)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, term.Folded, out var isKnown);
        return isKnown ? number : number = TermAnalyzer.IsStopWord(term.Folded) ? NotIndexed : NumberOf(term.Term);
    }

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
