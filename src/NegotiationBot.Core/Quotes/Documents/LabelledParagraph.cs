using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>A paragraph of a transcript that begins with a label.</summary>
/// <param name="Label">The words before the colon, without it.</param>
/// <param name="Words">The paragraph after the label.</param>
public readonly record struct LabelledParagraph(TextSpan Label, TextSpan Words);
