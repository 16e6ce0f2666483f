namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The units of one kind that hold one term, unpacked.</summary>
/// <param name="units">Ascending.</param>
/// <param name="frequencies">By <see cref="Frequency"/>'s ranks, for each unit.</param>
internal readonly ref struct Postings(ReadOnlySpan<int> units, ReadOnlySpan<byte> frequencies)
{
    public ReadOnlySpan<int> Units { get; } = units;

    public ReadOnlySpan<byte> Frequencies { get; } = frequencies;
}
