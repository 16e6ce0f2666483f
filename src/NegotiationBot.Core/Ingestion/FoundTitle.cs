using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <param name="Span">Where the title stands in the text; null where the text is without it.</param>
internal sealed record FoundTitle(string Title, TextSpan? Span);
