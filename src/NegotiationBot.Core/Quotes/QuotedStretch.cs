using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes;

/// <summary>A contiguous stretch between quotation marks, before anybody asks who said it.</summary>
/// <param name="Span">The words inside the marks.</param>
/// <param name="Marked">The same with its marks.</param>
public readonly record struct QuotedStretch(TextSpan Span, TextSpan Marked);
