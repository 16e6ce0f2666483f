using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Core.Answers;

/// <summary>Who speaks on a subject: the best words of each, one under the other.</summary>
internal static class WhoSpeaksComposer
{
    private const int Most = 3;

    public static PartAnswer Compose(Findings found)
    {
        var voices = found
            .Quotes.Take(EvidenceJudge.LookedAt)
            .Where(IsAboutIt)
            .OrderByDescending(Accounts.Worth)
            .DistinctBy(quote => quote.Quote.Attribution.Speaker)
            .ToList();
        if (voices.Count == 0)
        {
            return FactComposer.Compose(found);
        }
        var shown = voices.Take(Most).ToList();
        var (headline, statements) = Accounts.Stacked([.. shown.Select(Accounts.Of)]);
        return new PartAnswer(
            AnswerOutcome.Answered,
            "who-speaks",
            headline,
            statements,
            shown.Max(quote => quote.Judgement.Probability)
        )
        {
            Also = voices.Skip(Most).FirstOrDefault()?.Quote.Attribution,
        };
    }

    private static bool IsAboutIt(RankedQuote quote) =>
        quote.Quote.Attribution is { IsNamed: true, Speaker: { } name }
        && char.IsUpper(name[0])
        && quote.Match.Own > 0
        && (quote.Match.IsWhollyAbout || Confidence.IsEnough(quote));
}
