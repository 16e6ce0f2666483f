using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Who else speaks on the subject of an answer.</summary>
public sealed class WhoElse(AskCommand ask, AnswerLimits limits)
{
    /// <summary>Below this share of the question a quote is not on its subject.</summary>
    private const double NearEnough = 0.55;

    /// <summary>The best words of each of those whom an answer does not show; it is verified like any other.</summary>
    /// <param name="shown">The speakers of the answer.</param>
    public Answer Answer(AnswerId id, Question question, IReadOnlyCollection<string> shown, RetrievalFilter filter)
    {
        var found = ask.Find(question, filter);
        var others = found
            .SelectMany(part => part.Quotes)
            .Where(quote =>
                quote.Quote.Attribution is { IsNamed: true, Speaker: { } speaker }
                && !shown.Contains(speaker)
                && quote.Match.Coverage >= NearEnough
            )
            .DistinctBy(quote => quote.Quote.Attribution.Speaker)
            .Take(limits.Quotations)
            .ToList();
        return others.Count == 0
            ? ask.Decline(id, Reasons.NobodyElse, Frames.NobodyElse, question, filter)
            : ask.Verify(
                new Answer(
                    id,
                    AnswerOutcome.Answered,
                    "who-else",
                    Frames.AlsoOnThis,
                    [.. others.Select(Accounts.Of)],
                    others[0].Judgement.Probability,
                    found[0].Coverage
                ),
                question,
                filter
            );
    }
}
