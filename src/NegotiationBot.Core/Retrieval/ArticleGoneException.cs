namespace NegotiationBot.Core.Retrieval;

/// <summary>An article that a search has found was purged before the rest of it was fetched. Whoever searches again does not find it.</summary>
public sealed class ArticleGoneException() : Exception("The article was purged.");
