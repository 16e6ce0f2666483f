using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>A closed family: what became of one document on its way into the corpus.</summary>
/// <param name="Location">The file's full path, with <c>#line</c> inside a container.</param>
/// <param name="BytesRead">How much of all files had been read with it.</param>
public abstract record ImportResult(string Location, long BytesRead);

/// <summary>It was read; nothing is stored yet.</summary>
/// <param name="Metadata">What its source and the command say about it.</param>
public sealed record ReadDocument(string Location, long BytesRead, ArticleMetadata Metadata, ReadArticle Read)
    : ImportResult(Location, BytesRead);

/// <summary>It is in the corpus.</summary>
public sealed record ImportedArticle(string Location, long BytesRead, Article Article, StoredAs StoredAs)
    : ImportResult(Location, BytesRead);

/// <summary>It could not be read.</summary>
/// <param name="Reason">One sentence: what is wrong and how to mend it.</param>
public sealed record FailedImport(string Location, long BytesRead, string Reason) : ImportResult(Location, BytesRead);
