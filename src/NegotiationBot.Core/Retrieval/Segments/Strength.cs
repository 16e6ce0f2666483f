namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// The strongest a term is in any unit of a block: its frequency divided by the unit's length norm (<see cref="Bm25"/>), which is all that decides what it
/// adds to a score. Kept as the upper half of a float, rounded up, so that a bound made of it is never too low.
/// </summary>
internal static class Strength
{
    /// <summary>Of the strongest of some postings.</summary>
    /// <param name="lengths">Of all units.</param>
    public static ushort OfStrongest(ReadOnlySpan<int> units, ReadOnlySpan<byte> ranks, UnitLengths lengths)
    {
        var strongest = 0f;
        for (var i = 0; i < units.Length; i++)
        {
            strongest = Math.Max(strongest, (float)(Frequency.Occurrences[ranks[i]] / lengths.NormOf(units[i])));
        }
        // One step more than cut off: the division above may have rounded down.
        return (ushort)((BitConverter.SingleToUInt32Bits(strongest) >> 16) + 1);
    }

    public static double Value(ushort stored) => BitConverter.UInt32BitsToSingle((uint)stored << 16);
}
