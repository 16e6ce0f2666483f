using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The words of the articles that a segment is being made of, and their terms, numbered as they come.</summary>
internal sealed class Vocabulary : IWordLookup
{
    /// <summary>In the place of the number of a stop word, which is not indexed.</summary>
    public const int NotIndexed = -1;

    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly WordTable _words = new();

    /// <summary>How many terms there are.</summary>
    public int Count => _terms.Count;

    /// <summary>How many different words there are.</summary>
    public int Words => _words.Count;

    /// <summary>A word as it is written; the same object for all its occurrences.</summary>
    public AnalyzedWord Of(ReadOnlySpan<char> written) => _words.Of(written);

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
        var keys = new (ulong Beginning, byte[] Key, int Number)[_terms.Count];
        foreach (var (term, number) in _terms)
        {
            var key = Encoding.UTF8.GetBytes(term);
            keys[number] = (BeginningOf(key), key, number);
        }
        Array.Sort(
            keys,
            (a, b) =>
                a.Beginning != b.Beginning
                    ? a.Beginning.CompareTo(b.Beginning)
                    : a.Key.AsSpan().SequenceCompareTo(b.Key)
        );
        return keys.Select(key => (key.Key, key.Number));
    }

    /// <summary>The first eight bytes as a number of the same order, which spares most comparisons the bytes themselves.</summary>
    private static ulong BeginningOf(ReadOnlySpan<byte> key)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        key[..Math.Min(key.Length, bytes.Length)].CopyTo(bytes);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }
}
