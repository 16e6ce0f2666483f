using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>A line that holds something.</summary>
/// <param name="Span">Without surrounding white space and without a list mark.</param>
/// <param name="IsItem">A list mark stood before it.</param>
/// <param name="FollowsBlank">It is the first line of the text, or an empty line stands before it.</param>
internal readonly record struct TextLine(TextSpan Span, bool IsItem, bool FollowsBlank);
