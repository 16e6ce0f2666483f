using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Articles;

/// <summary>A span of a revision that retrieval finds: whole sentences, about 60 to 250 words, never cutting a quotation in two.</summary>
public readonly record struct Passage(TextSpan Span);
