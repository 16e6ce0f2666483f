using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>A closed family: what reading a file yields. One bad item never ends the run.</summary>
/// <param name="Location">The file's full path, with <c>#line</c> inside a container.</param>
/// <param name="BytesRead">How far into its file the item ends, for progress.</param>
public abstract record SourceItem(string Location, long BytesRead);

/// <summary>A document that was read.</summary>
public sealed record FoundArticle(RawArticle Raw, long BytesRead) : SourceItem(Raw.Location, BytesRead);

/// <summary>A document that could not be read.</summary>
/// <param name="Reason">One sentence: what is wrong and how to mend it.</param>
public sealed record UnreadableItem(string Location, string Reason, long BytesRead) : SourceItem(Location, BytesRead);
