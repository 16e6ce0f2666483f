namespace NegotiationBot.Sources;

/// <summary>A file to read articles from.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Length">In bytes.</param>
public sealed record SourceFile(string Path, long Length);
