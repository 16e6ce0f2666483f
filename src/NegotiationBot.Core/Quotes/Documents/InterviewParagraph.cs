using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>A paragraph of an interview.</summary>
/// <param name="Words">Without the label it may have.</param>
/// <param name="IsAnswer">Surely the words of whoever is interviewed.</param>
public readonly record struct InterviewParagraph(TextSpan Words, bool IsAnswer);
