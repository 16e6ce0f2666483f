using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>What a document would be as an article.</summary>
/// <param name="Becomes">What storing it would do.</param>
/// <param name="Addresses">How many addresses of people stand in the text; none is ever shown.</param>
public sealed record DocumentPreview(IngestedArticle Article, StoredAs Becomes, int Addresses);
