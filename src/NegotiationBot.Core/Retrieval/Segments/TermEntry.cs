namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>A term of a segment with where its postings are.</summary>
internal readonly struct TermEntry
{
    private readonly byte[] _bytes;
    private readonly int _passages;
    private readonly int _quotes;
    private readonly int _passagesAt;
    private readonly int _quotesAt;

    /// <summary>As <see cref="TermTableWriter"/> wrote it: the key with its length, how many passages and quotes, the lengths of their postings, the postings.</summary>
    public TermEntry(byte[] bytes, int at)
    {
        _bytes = bytes;
        KeyLength = Varint.Read(bytes, ref at);
        KeyAt = at;
        at += KeyLength;
        _passages = Varint.Read(bytes, ref at);
        _quotes = Varint.Read(bytes, ref at);
        var passagesLength = Varint.Read(bytes, ref at);
        var quotesLength = Varint.Read(bytes, ref at);
        _passagesAt = at;
        _quotesAt = _passagesAt + passagesLength;
        End = _quotesAt + quotesLength;
    }

    /// <summary>Where the next entry starts.</summary>
    public int End { get; }

    private int KeyAt { get; }

    private int KeyLength { get; }

    /// <summary>UTF-8.</summary>
    public ReadOnlySpan<byte> Key => _bytes.AsSpan(KeyAt, KeyLength);

    /// <summary>Null where no unit of that kind has the term.</summary>
    public PostingList? PostingsOf(UnitKind kind) =>
        kind is UnitKind.Passage ? List(_passagesAt, _passages) : List(_quotesAt, _quotes);

    private PostingList? List(int at, int count) => count == 0 ? null : new PostingList(_bytes, at, count);
}
