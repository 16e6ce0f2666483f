using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Somebody else's words inside a document's own: <c>My teacher used to say, “…”</c> in a speech. They come through whoever speaks.</summary>
public static class QuotedByOwner
{
    private const int LongestGap = 16;

    /// <summary>The quote with the owner of its paragraph as the outermost link; null where no cue of its own sentence gives it to another.</summary>
    /// <param name="owned">In the order of the text.</param>
    public static Quote? Of(Quote quote, IReadOnlyList<Quote> owned)
    {
        var said = quote.Attribution;
        if (
            quote.Kind is not (QuoteKind.Direct or QuoteKind.Mixed)
            || said is not { Speaker: { } speaker, Cue: { } cue, Mention: { } mention }
            || !Touch(cue, mention.Span)
            || said.Basis
                is not (AttributionBasis.NamedInSentence or AttributionBasis.Pronoun or AttributionBasis.Office)
            || OwnerOf(quote, owned) is not { } owner
            // What is written down is weighed: "The minister told us that the port is “a cake.”"
            || (
                quote.Kind is QuoteKind.Mixed
                && (owner.Kind is not QuoteKind.Statement || said.Basis is not AttributionBasis.NamedInSentence)
            )
            || owner.Attribution.Speaker == speaker
        )
        {
            return null;
        }
        return owner.Attribution.Speaker is not { } name
            ? null
            : quote with
            {
                Attribution = said with
                {
                    // Free speech is full of turns that no article would print: only a name beside the cue is shown.
                    Status =
                        said.Basis is AttributionBasis.NamedInSentence ? said.Status : AttributionStatus.Unconfirmed,
                    Chain = [new ChainLink(name, owner.Attribution.Mention?.Text ?? name), .. said.Chain],
                },
            };
    }

    // In free speech a far verb is hardly ever the one that was meant.
    private static bool Touch(TextSpan cue, TextSpan mention) =>
        Math.Max(cue.Start, mention.Start) - Math.Min(cue.End, mention.End) <= LongestGap;

    private static Quote? OwnerOf(Quote quote, IReadOnlyList<Quote> owned)
    {
        var (low, high) = (0, owned.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = owned[middle].Span.Start <= quote.Span.Start ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && quote.Span.End <= owned[low - 1].Span.End ? owned[low - 1] : null;
    }
}
