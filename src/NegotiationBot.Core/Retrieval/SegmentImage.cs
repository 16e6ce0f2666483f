using System.Runtime.InteropServices;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A part of the index as bytes to be stored. What they mean is this build of the program's own business: see <see cref="Version"/>.</summary>
/// <param name="Content">Never changes once it is made.</param>
/// <param name="Removed">Which of its articles do not count any more.</param>
public sealed record SegmentImage(byte[] Content, byte[] Removed)
{
    /// <summary>
    /// Tells the builds of this assembly apart. Bytes are good for the build that wrote them alone: another may find other words in a text, weigh fields
    /// otherwise, or lay numbers out in another way, and nobody has to remember to say so.
    /// </summary>
    public static Guid Version { get; } = typeof(SegmentImage).Module.ModuleVersionId;

    internal static SegmentImage Of(LiveSegment live) =>
        new(live.Segment.Bytes, MemoryMarshal.AsBytes<int>(live.Removed).ToArray());

    internal LiveSegment ToSegment() => new(new Segment(Content), MemoryMarshal.Cast<byte, int>(Removed).ToArray());
}
