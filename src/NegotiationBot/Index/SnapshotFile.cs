using NegotiationBot.Core.Retrieval;
using NegotiationBot.Storage;

namespace NegotiationBot.Index;

/// <summary>
/// The index as a file in the data folder: the length and the checksum of a <see cref="SnapshotHeader"/>, the header, then two parts for each segment. It saves
/// building the index at the next start and is needed for nothing else: whatever is wrong with it, the store has the truth.
/// </summary>
internal sealed class SnapshotFile(string folder)
{
    public const string Name = "index.snapshot";

    private readonly string _path = Path.Combine(folder, Name);

    /// <summary>Writes a snapshot in the place of an earlier one, all or nothing; nothing where another process is just doing the same.</summary>
    /// <exception cref="IOException">The folder cannot be written to, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public void Write(long sequence, string change, IReadOnlyList<SegmentImage> segments)
    {
        byte[][] parts = [.. segments.SelectMany(segment => new[] { segment.Content, segment.Removed })];
        var header = new SnapshotHeader(
            SegmentImage.Version,
            sequence,
            change,
            [.. parts.Select(part => (part.Length, Checksum.Of(part)))]
        ).ToBytes();
        // Locked is another file than is moved: whoever opens that one may find it moved before it is theirs.
        using var turn = FileLock.TryTake($"{_path}.lock");
        if (turn is null)
        {
            return;
        }
        using (var writer = new BinaryWriter(File.Create($"{_path}.new")))
        {
            writer.Write(header.Length);
            writer.Write(Checksum.Of(header));
            writer.Write(header);
            foreach (var part in parts)
            {
                writer.Write(part);
            }
        }
        File.Move($"{_path}.new", _path, overwrite: true);
    }

    /// <summary>Reads the segments of the file.</summary>
    /// <param name="expect">Throws where a snapshot is not the wanted one, before its segments are read.</param>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">It is damaged, or another program's; the message says which.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public IReadOnlyList<SegmentImage> Read(Action<SnapshotHeader> expect)
    {
        using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var header = ReadHeader(file);
        expect(header);
        if (header.Parts.Sum(part => (long)part.Length) != file.Length - file.Position)
        {
            throw new InvalidDataException("it has another length than it says");
        }
        byte[][] parts = [.. header.Parts.Select(part => ReadPart(file, part.Length, part.Checksum))];
        return [.. parts.Chunk(2).Select(pair => new SegmentImage(pair[0], pair[1]))];
    }

    private static SnapshotHeader ReadHeader(FileStream file)
    {
        var prefix = new BinaryReader(file);
        var (length, checksum) = (prefix.ReadInt32(), prefix.ReadUInt32());
        if (length < 0 || length > file.Length - file.Position)
        {
            throw new InvalidDataException("its beginning is damaged");
        }
        var header = SnapshotHeader.Of(ReadPart(file, length, checksum));
        return header?.Build == SegmentImage.Version
            ? header
            : throw new InvalidDataException("another version of the program has written it");
    }

    private static byte[] ReadPart(FileStream file, int length, uint checksum)
    {
        var bytes = HugePages.Allocate(length);
        file.ReadExactly(bytes);
        return Checksum.Of(bytes) == checksum ? bytes : throw new InvalidDataException("a part of it is damaged");
    }
}
