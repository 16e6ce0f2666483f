using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands.Checking;

/// <summary>A quote that has the claimed words, all of them or nearly.</summary>
/// <param name="IsBySomebodyElse">The message gives them to another.</param>
public sealed record CheckedQuote(QuoteHit Hit, WordAlignment Alignment, bool IsBySomebodyElse)
{
    public bool IsWordForWord => Alignment.Changes == 0;
}
