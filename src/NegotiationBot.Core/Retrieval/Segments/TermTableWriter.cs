namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>Writes a <see cref="TermTable"/>, term by term in ascending order of their bytes.</summary>
internal sealed class TermTableWriter(UnitLengths passageLengths, UnitLengths quoteLengths)
{
    private readonly ByteWriter _terms = new();
    private readonly ByteWriter _entry = new();
    private readonly ByteWriter _passages = new();
    private readonly List<int> _offsets = [];
    private readonly List<uint> _hashes = [];

    /// <param name="key">UTF-8.</param>
    public void Add(ReadOnlySpan<byte> key, Postings passages, Postings quotes)
    {
        if (passages.Units.IsEmpty && quotes.Units.IsEmpty)
        {
            return;
        }
        _passages.Clear();
        Write(_passages, passages, passageLengths);
        _entry.Clear();
        _entry.AppendVarint(key.Length);
        _entry.Append(key);
        _entry.AppendVarint(passages.Units.Length);
        _entry.AppendVarint(quotes.Units.Length);
        _entry.AppendVarint(_passages.Count);
        _entry.Append(_passages.Written);
        Write(_entry, quotes, quoteLengths);

        _offsets.Add(_terms.Count);
        _hashes.Add(StableHash.Of(key));
        _terms.AppendVarint(_entry.Count);
        _terms.Append(_entry.Written);
    }

    public ReadOnlyMemory<byte> Terms => _terms.AsMemory();

    public int[] Slots() => HashSlots.Build([.. _offsets], [.. _hashes]);

    private static void Write(ByteWriter to, Postings postings, UnitLengths lengths)
    {
        if (!postings.Units.IsEmpty)
        {
            PostingsWriter.Write(to, postings.Units, postings.Frequencies, lengths);
        }
    }
}
