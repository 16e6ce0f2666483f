using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>Accounts stacked one under the other, each in its own words; never a judgement whether they agree.</summary>
internal static class CompareComposer
{
    public static PartAnswer Compose(Findings found)
    {
        var fitting = found.Speakers.ToDictionary(speaker => speaker, speaker => Fitting(found, speaker));
        var speaking = found.Speakers.Where(speaker => fitting[speaker].Count > 0).ToList();
        if (speaking.Count == 0)
        {
            return found.Speakers.Count > 0
                ? Refusals.AboutPerson(found, found.Speakers[0])
                : FactComposer.Compose(found);
        }
        var chosen = CommonGround.Choose([.. speaking.Select(speaker => fitting[speaker])]);
        var oneArticle = chosen.DistinctBy(quote => quote.Article.Article.Id).Count() == 1;
        var accounts = speaking.Zip(chosen, (speaker, quote) => (speaker, quote)).ToDictionary();
        return new PartAnswer(
            AnswerOutcome.Answered,
            "compare",
            speaking.Count > 1 ? Frames.Accounts(speaking.Count, oneArticle) : Frames.OneAccount,
            [
                .. found.Speakers.Select(speaker =>
                    accounts.TryGetValue(speaker, out var quote) ? Accounts.Of(quote) : Missing(speaker)
                ),
            ],
            chosen.Min(quote => Confidence.Of(quote.Match, found))
        );
    }

    private static Statement Missing(FoundSpeaker speaker) =>
        new(StatementForm.Offered, Frames.NoAccount(speaker.Name), []);

    private static List<RankedQuote> Fitting(Findings found, FoundSpeaker speaker) =>
        [.. speaker.Quotes.Where(quote => quote.Quote.Attribution.IsNamed && Confidence.IsEnough(quote.Match, found))];
}
