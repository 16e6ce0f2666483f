using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>A quotation mark of one or two characters (<c>''</c>).</summary>
public readonly record struct Mark(TextSpan Span, MarkRole Role);
