using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval;

public readonly record struct PassageHit(IndexedArticle Article, Passage Passage, double Score);
