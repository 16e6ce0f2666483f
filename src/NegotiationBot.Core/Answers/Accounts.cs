using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Wording;

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
                    new JoinedText(Manner.Occasion(attribution), Manner.Through(attribution)),
                    form is StatementForm.Reported
                );
        return new Statement(form, lead, [evidence]);
    }
}
