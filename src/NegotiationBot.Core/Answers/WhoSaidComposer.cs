using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>The speaker first, then the words with the sentence that proves it.</summary>
internal static class WhoSaidComposer
{
    public static PartAnswer Compose(Findings found)
    {
        if (found.Quotes.Count == 0 || !Confidence.IsEnough(found.Quotes[0].Match, found.Unseen))
        {
            return Refusals.NobodySaidThat(found);
        }
        var best = found.Quotes[0];
        var (form, evidence) = QuoteShowing.Show(best);
        var attribution = best.Quote.Attribution;
        var manner = Manner.Occasion(attribution) + Manner.Through(attribution);
        var headline = form switch
        {
            StatementForm.Unconfirmed => Frames.Unconfirmed,
            StatementForm.Reported => Frames.ReportedToHaveSaidIt(attribution.Speaker!, manner),
            _ => Frames.SaidIt(attribution.Speaker!, manner),
        };
        return new PartAnswer(
            AnswerOutcome.Answered,
            "who-said",
            headline,
            [new Statement(form, form is StatementForm.Reported ? Frames.Reported : null, [evidence])],
            Confidence.Of(best.Match, found.Unseen)
        );
    }
}
