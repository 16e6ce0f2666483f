namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Writes the postings of one term in blocks of <see cref="UnitBlock.Most"/>. One block: its last unit, its strength, the block. More: the strength of the whole list,
/// then by block the last unit, where it starts and its strength, then the blocks. A block is a <see cref="UnitBlock"/> and a <see cref="FrequencyBlock"/>.
/// </summary>
internal static class PostingsWriter
{
    public static void Write(ByteWriter to, ReadOnlySpan<int> units, ReadOnlySpan<byte> ranks, UnitLengths lengths)
    {
        if (units.Length <= UnitBlock.Most)
        {
            to.AppendVarint(units[^1]);
            to.Append<ushort>([Strength.OfStrongest(units, ranks, lengths)]);
            WriteBlock(to, units, ranks, first: 0);
            return;
        }
        var blocks = (units.Length + UnitBlock.Most - 1) / UnitBlock.Most;
        Span<int> lasts = new int[blocks];
        Span<int> starts = new int[blocks];
        Span<ushort> strengths = new ushort[blocks];
        var packed = new ByteWriter();
        for (var block = 0; block < blocks; block++)
        {
            var from = block * UnitBlock.Most;
            var to128 = Math.Min(units.Length, from + UnitBlock.Most);
            lasts[block] = units[to128 - 1];
            starts[block] = packed.Count;
            strengths[block] = Strength.OfStrongest(units[from..to128], ranks[from..to128], lengths);
            WriteBlock(packed, units[from..to128], ranks[from..to128], block == 0 ? 0 : lasts[block - 1] + 1);
        }
        to.Append<ushort>([strengths.ToArray().Max()]);
        to.Append<int>(lasts);
        to.Append<int>(starts);
        to.Append<ushort>(strengths);
        to.Append(packed.Written);
    }

    private static void WriteBlock(ByteWriter to, ReadOnlySpan<int> units, ReadOnlySpan<byte> ranks, int first)
    {
        UnitBlock.Write(to, units, first);
        FrequencyBlock.Write(to, ranks);
    }
}
