namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Writes a <see cref="TermTable"/>, term by term in ascending order of their bytes.</summary>
/// <param name="expected">How many bytes the terms will take, as far as is known.</param>
internal sealed class TermTableWriter(UnitLengths passageLengths, UnitLengths quoteLengths, int expected)
{
    private readonly ByteWriter _terms = new(expected);
    private readonly PostingsWriter _passages = new(passageLengths);
    private readonly PostingsWriter _quotes = new(quoteLengths);
    private readonly List<int> _offsets = [];
    private readonly List<uint> _hashes = [];

    /// <param name="key">UTF-8.</param>
    public void Add(ReadOnlySpan<byte> key, Postings passages, Postings quotes)
    {
        if (passages.Units.IsEmpty && quotes.Units.IsEmpty)
        {
            return;
        }
        var passagesWritten = _passages.Write(passages);
        var quotesWritten = _quotes.Write(quotes);
        _offsets.Add(_terms.Count);
        _hashes.Add(StableHash.Of(key));
        _terms.AppendVarint(key.Length);
        _terms.Append(key);
        _terms.AppendVarint(passages.Units.Length);
        _terms.AppendVarint(quotes.Units.Length);
        _terms.AppendVarint(passagesWritten.Length);
        _terms.AppendVarint(quotesWritten.Length);
        _terms.Append(passagesWritten);
        _terms.Append(quotesWritten);
    }

    public ReadOnlyMemory<byte> Terms => _terms.AsMemory();

    public int[] Slots() => HashSlots.Build([.. _offsets], [.. _hashes]);
}
