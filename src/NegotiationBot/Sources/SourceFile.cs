namespace NegotiationBot.Sources;

/// <summary>A file to read articles from.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Length">In bytes.</param>
public sealed record SourceFile(string Path, long Length)
{
    /// <summary>Its kind can hold more than one article.</summary>
    public bool MayHoldSeveral => SourceFormats.Of(Path) is SourceFormat.JsonLines;
}
