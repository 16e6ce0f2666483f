namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Writes the postings of one term after another in blocks of <see cref="UnitBlock.Most"/>. One block: its last unit, its strength, the block. More: the strength of
/// the whole list, then by block the last unit, where it starts and its strength, then the blocks. A block is a <see cref="UnitBlock"/> and a
/// <see cref="FrequencyBlock"/>.
/// </summary>
internal sealed class PostingsWriter(UnitLengths lengths)
{
    private readonly ByteWriter _written = new();
    private readonly ByteWriter _blocks = new();

    /// <returns>Good until the next are written; empty for none.</returns>
    public ReadOnlySpan<byte> Write(Postings postings)
    {
        _written.Clear();
        var units = postings.Units;
        if (units.Length > UnitBlock.Most)
        {
            WriteBlocks(units, postings.Frequencies);
        }
        else if (!units.IsEmpty)
        {
            _written.AppendVarint(units[^1]);
            _written.Append<ushort>([Strength.OfStrongest(units, postings.Frequencies, lengths)]);
            WriteBlock(_written, units, postings.Frequencies, first: 0);
        }
        return _written.Written;
    }

    private void WriteBlocks(ReadOnlySpan<int> units, ReadOnlySpan<byte> ranks)
    {
        _blocks.Clear();
        var blocks = (units.Length + UnitBlock.Most - 1) / UnitBlock.Most;
        Span<int> lasts = new int[blocks];
        Span<int> starts = new int[blocks];
        Span<ushort> strengths = new ushort[blocks];
        for (var block = 0; block < blocks; block++)
        {
            var from = block * UnitBlock.Most;
            var to128 = Math.Min(units.Length, from + UnitBlock.Most);
            lasts[block] = units[to128 - 1];
            starts[block] = _blocks.Count;
            strengths[block] = Strength.OfStrongest(units[from..to128], ranks[from..to128], lengths);
            WriteBlock(_blocks, units[from..to128], ranks[from..to128], block == 0 ? 0 : lasts[block - 1] + 1);
        }
        _written.Append<ushort>([strengths.ToArray().Max()]);
        _written.Append<int>(lasts);
        _written.Append<int>(starts);
        _written.Append<ushort>(strengths);
        _written.Append(_blocks.Written);
    }

    private static void WriteBlock(ByteWriter to, ReadOnlySpan<int> units, ReadOnlySpan<byte> ranks, int first)
    {
        UnitBlock.Write(to, units, first);
        FrequencyBlock.Write(to, ranks);
    }
}
