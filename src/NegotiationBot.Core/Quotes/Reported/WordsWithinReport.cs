namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Words quoted within what somebody surely is reported to have said, <c>The port said it was “appalled” by the strike</c>, are theirs as surely as the rest of it.</summary>
public static class WordsWithinReport
{
    /// <returns>The same quotes; those that are not held back and of the same name in the sentence as a confirmed report around them are confirmed.</returns>
    public static IEnumerable<AttributedQuote> Confirmed(IReadOnlyList<AttributedQuote> quotes)
    {
        var reports = quotes
            .Select(one => one.Quote)
            .Where(quote => quote is { Kind: QuoteKind.Indirect, Attribution.Status: AttributionStatus.Confirmed })
            .Where(quote => quote.Attribution.Mention is not null)
            .ToLookup(quote => quote.Attribution.Mention!.Span);
        return quotes.Select(one =>
            IsOpen(one) && reports[one.Quote.Attribution.Mention!.Span].FirstOrDefault(one.Quote.IsWithin) is { } report
                ? one with
                {
                    Quote = one.Quote.AsSureAs(report),
                }
                : one
        );
    }

    private static bool IsOpen(AttributedQuote one) =>
        one
            is {
                Quote:
                {
                    Kind: QuoteKind.Mixed,
                    Attribution: { Status: AttributionStatus.Unconfirmed, Mention: not null } said
                },
                Decision: { } decision
            }
        // Neither held back for a reason nor lowered.
        && said.Probability >= decision.Certainty;

    private static bool IsWithin(this Quote words, Quote report) =>
        report.Span.Contains(words.Span)
        && report.Attribution.Speaker == words.Attribution.Speaker
        && words.Attribution.Speaker is not null;

    private static Quote AsSureAs(this Quote words, Quote report) =>
        words with
        {
            Attribution = words.Attribution with
            {
                Probability = report.Attribution.Probability,
                Status = AttributionStatus.Confirmed,
            },
        };
}
