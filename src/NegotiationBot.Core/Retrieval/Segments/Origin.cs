namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>An article on its way into a merged segment.</summary>
/// <param name="Source">Which of the segments that are merged it comes from.</param>
/// <param name="Article">Its number there.</param>
internal readonly record struct Origin(int Source, int Article, ArticleEntry Entry);
