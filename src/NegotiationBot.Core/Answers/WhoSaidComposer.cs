using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>The speaker first, then the words with the sentence that proves it.</summary>
internal static class WhoSaidComposer
{
    /// <summary>From this share of the asked word pairs on, a text has the asked words themselves.</summary>
    private const double WordForWord = 0.5;

    /// <summary>From this share on they are the words, whoever said them.</summary>
    private const double Verbatim = 0.7;

    /// <summary>From this share of the asked words on, their quotation is meant even in another order.</summary>
    private const double AllWords = 0.9;

    public static PartAnswer Compose(Findings found)
    {
        var fitting = found.Quotes.Where(quote => Fits(quote, found)).Take(1).ToList();
        return fitting is [var best] ? Said(best, found) : Unattributed(found);
    }

    /// <summary>Words between marks are looked for as they are; others as people remember them.</summary>
    private static bool Fits(RankedQuote quote, Findings found) =>
        Confidence.IsEnough(quote.Match, found) && (!found.Part.IsWordForWord || quote.Match.Phrase >= WordForWord);

    private static PartAnswer Said(RankedQuote best, Findings found)
    {
        var (form, evidence) = QuoteShowing.Show(best);
        var attribution = best.Quote.Attribution;
        var (occasion, through) = (Manner.Occasion(attribution), Manner.Through(attribution));
        var headline = form switch
        {
            StatementForm.Unconfirmed => Frames.Unconfirmed,
            StatementForm.Reported => Frames.ReportedToHaveSaidIt(ShownName.Of(attribution), occasion, through),
            _ when IsThat(best.Match) => Frames.SaidIt(ShownName.Of(attribution), occasion, through),
            _ => Frames.SaidThis(ShownName.Of(attribution), occasion, through),
        };
        return new PartAnswer(
            AnswerOutcome.Answered,
            "who-said",
            headline,
            [new Statement(form, form is StatementForm.Reported ? Frames.Reported : null, [evidence])],
            Confidence.Of(best.Match, found)
        );
    }

    /// <summary>What was said is what was asked about, not only close to it.</summary>
    private static bool IsThat(TopicMatch match) => match.Phrase >= WordForWord || match.Own >= AllWords;

    /// <summary>The asked words stand in an article, word for word, and nobody is recorded to have said them.</summary>
    private static PartAnswer Unattributed(Findings found) =>
        found.Sentences.FirstOrDefault(sentence => sentence.Match.Phrase >= Verbatim) is { Article: not null } best
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
