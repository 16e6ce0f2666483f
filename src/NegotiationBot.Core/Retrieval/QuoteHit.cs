using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Retrieval;

public readonly record struct QuoteHit(IndexedArticle Article, Quote Quote, double Score);
