using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>The smallest stretch a passage can be made of: a sentence, or as many as one quotation holds together.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="Border">What ends with it.</param>
internal readonly record struct PassagePiece(TextSpan Span, int Words, PassageBorder Border);
