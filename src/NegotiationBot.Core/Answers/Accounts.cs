using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>One quote under its own line with its speaker, for answers that show more than one speaker.</summary>
internal static class Accounts
{
    public static Statement Of(RankedQuote quote)
    {
        var (form, evidence) = QuoteShowing.Show(quote);
        var attribution = quote.Quote.Attribution;
        var lead =
            form is StatementForm.Unconfirmed
                ? Frames.Unconfirmed
                : Frames.Account(
                    ShownName.Of(attribution),
                    Manner.Occasion(attribution) + Manner.Through(attribution),
                    form is StatementForm.Reported
                );
        return new Statement(form, lead, [evidence]);
    }
}
