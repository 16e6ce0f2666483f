using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>A paragraph of a transcript.</summary>
/// <param name="Label">The words before the colon, or the stop, without it: its own, or the last before it.</param>
/// <param name="Words">The paragraph after the label.</param>
/// <param name="IsOwn">The label stands in the paragraph itself, or on a line of its own right over it.</param>
public readonly record struct LabelledParagraph(TextSpan Label, TextSpan Words, bool IsOwn = true);
