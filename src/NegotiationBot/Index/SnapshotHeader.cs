namespace NegotiationBot.Index;

/// <summary>What a snapshot says of itself before its content.</summary>
/// <param name="Build">The build of the program that can read the content.</param>
/// <param name="Sequence">The change of the store that it has followed last.</param>
/// <param name="Change">What that change was, so that a snapshot of another database is told from one of this.</param>
/// <param name="Parts">The lengths and checksums of the parts that follow, in their order.</param>
internal sealed record SnapshotHeader(
    Guid Build,
    long Sequence,
    string Change,
    IReadOnlyList<(int Length, uint Checksum)> Parts
)
{
    /// <summary>Of the file; a build that writes another raises it.</summary>
    private const int Format = 1;

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Format);
        // Numbers of the content lie as the processor has them, and processors differ.
        writer.Write(BitConverter.IsLittleEndian);
        writer.Write(Build.ToByteArray());
        writer.Write(Sequence);
        writer.Write(Change);
        writer.Write(Parts.Count);
        foreach (var (length, checksum) in Parts)
        {
            writer.Write(length);
            writer.Write(checksum);
        }
        return bytes.ToArray();
    }

    /// <summary>Null for a header of another format.</summary>
    public static SnapshotHeader? Of(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        if (reader.ReadInt32() != Format || reader.ReadBoolean() != BitConverter.IsLittleEndian)
        {
            return null;
        }
        var (build, sequence, change) = (new Guid(reader.ReadBytes(16)), reader.ReadInt64(), reader.ReadString());
        var parts = new (int, uint)[reader.ReadInt32()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = (reader.ReadInt32(), reader.ReadUInt32());
        }
        return new SnapshotHeader(build, sequence, change, parts);
    }
}
