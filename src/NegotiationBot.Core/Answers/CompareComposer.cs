using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>Accounts stacked one under the other, each in its own words; never a judgement whether they agree.</summary>
internal static class CompareComposer
{
    public static PartAnswer Compose(Findings found)
    {
        var accounts = found.Speakers.Select(speaker => (Speaker: speaker, Quotes: Fitting(found, speaker))).ToList();
        var speaking = accounts.Where(account => account.Quotes.Count > 0).ToList();
        if (speaking.Count == 0)
        {
            return found.Speakers.Count > 0
                ? Refusals.AboutPerson(found, found.Speakers[0])
                : FactComposer.Compose(found);
        }
        var oneArticle = speaking.Select(account => account.Quotes[0].Article.Article.Id).Distinct().Count() == 1;
        return new PartAnswer(
            AnswerOutcome.Answered,
            "compare",
            speaking.Count > 1 ? Frames.Accounts(speaking.Count, oneArticle) : Frames.OneAccount,
            [
                .. accounts.Select(account =>
                    account.Quotes is [var best, ..] ? Accounts.Of(best) : Missing(account.Speaker)
                ),
            ],
            speaking.Min(account => Confidence.Of(account.Quotes[0].Match, found.Unseen))
        );
    }

    private static Statement Missing(FoundSpeaker speaker) =>
        new(StatementForm.Offered, Frames.NoAccount(speaker.Name), []);

    private static List<RankedQuote> Fitting(Findings found, FoundSpeaker speaker) =>
        [
            .. speaker.Quotes.Where(quote =>
                quote.Quote.Attribution.IsNamed && Confidence.IsEnough(quote.Match, found.Unseen)
            ),
        ];
}
