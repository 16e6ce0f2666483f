using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Checking;

/// <summary>Words that a message gives to somebody.</summary>
/// <param name="Before">What of the message stands before them, up to other claimed words: whoever is named there or in <paramref name="After"/> may be meant.</param>
/// <param name="IsCut">There are more of them than are compared.</param>
public sealed record Claim(IReadOnlyList<CheckedWord> Words, TextSpan Before, TextSpan After, bool IsCut);
