using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes;

/// <summary>The speaker as the article writes it where the quote is attributed: <c>she</c>, <c>Russia’s leader</c>, <c>Ms. Ellery</c>.</summary>
public sealed record Mention(TextSpan Span, string Text);
