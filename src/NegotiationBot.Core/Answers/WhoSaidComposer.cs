using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>The speaker first, then the words with the sentence that proves it.</summary>
internal static class WhoSaidComposer
{
    /// <summary>From this share of the asked word pairs on, a sentence has the asked words themselves.</summary>
    private const double WordForWord = 0.7;

    public static PartAnswer Compose(Findings found)
    {
        if (found.Quotes.Count == 0 || !Confidence.IsEnough(found.Quotes[0].Match, found))
        {
            return Unattributed(found);
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
            Confidence.Of(best.Match, found)
        );
    }

    /// <summary>The asked words stand in an article, word for word, and nobody is recorded to have said them.</summary>
    private static PartAnswer Unattributed(Findings found) =>
        found.Sentences is [{ Match.Phrase: >= WordForWord } best, ..]
            ? new PartAnswer(
                AnswerOutcome.Answered,
                "who-said",
                Frames.Unconfirmed,
                [
                    new Statement(
                        StatementForm.Unconfirmed,
                        null,
                        [new Evidence(EvidenceKind.Passage, best.Article, best.Span, null, best.Match.Score)]
                    ),
                ],
                Confidence.Of(best.Match, found)
            )
            : Refusals.NobodySaidThat(found);
}
