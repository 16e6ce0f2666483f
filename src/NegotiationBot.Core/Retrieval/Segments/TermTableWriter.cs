namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Writes a <see cref="TermTable"/>, term by term in ascending order of their bytes.</summary>
internal sealed class TermTableWriter(UnitLengths passageLengths, UnitLengths quoteLengths)
{
    private readonly ByteWriter _terms = new();
    private readonly ByteWriter _passages = new();
    private readonly ByteWriter _quotes = new();
    private readonly List<int> _offsets = [];
    private readonly List<uint> _hashes = [];

    /// <param name="key">UTF-8.</param>
    public void Add(ReadOnlySpan<byte> key, Postings passages, Postings quotes)
    {
        if (passages.Units.IsEmpty && quotes.Units.IsEmpty)
        {
            return;
        }
        Write(_passages, passages, passageLengths);
        Write(_quotes, quotes, quoteLengths);
        _offsets.Add(_terms.Count);
        _hashes.Add(StableHash.Of(key));
        _terms.AppendVarint(key.Length);
        _terms.Append(key);
        _terms.AppendVarint(passages.Units.Length);
        _terms.AppendVarint(quotes.Units.Length);
        _terms.AppendVarint(_passages.Count);
        _terms.AppendVarint(_quotes.Count);
        _terms.Append(_passages.Written);
        _terms.Append(_quotes.Written);
    }

    public ReadOnlyMemory<byte> Terms => _terms.AsMemory();

    public int[] Slots() => HashSlots.Build([.. _offsets], [.. _hashes]);

    private static void Write(ByteWriter to, Postings postings, UnitLengths lengths)
    {
        to.Clear();
        if (!postings.Units.IsEmpty)
        {
            PostingsWriter.Write(to, postings.Units, postings.Frequencies, lengths);
        }
    }
}
