using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>People are not rated. Where the articles have them on the very subject, that is shown instead, and everybody may judge.</summary>
internal static class VerdictComposer
{
    public static PartAnswer Compose(Findings found)
    {
        var declined = Refusals.Decline(Reasons.Verdict, Frames.NoVerdict);
        var words = found
            .Speakers.SelectMany(speaker => speaker.Quotes)
            .Where(quote => Confidence.IsEnough(quote.Judgement));
        return found.Part.HasSubject && words.Select(quote => (RankedQuote?)quote).FirstOrDefault() is { } best
            ? declined with
            {
                Outcome = AnswerOutcome.Answered,
                Statements = [Accounts.Of(best)],
                Confidence = best.Judgement.Probability,
            }
            : declined with
            {
                Statements = Refusals.Nearest(found),
            };
    }
}
