using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Members;

/// <summary>What somebody said, day by day, from one article a day.</summary>
public sealed class TimelineCommand(AskCommand ask, AnswerLimits limits)
{
    /// <param name="question">As what they said would be asked.</param>
    /// <returns>Null where there are not two days to tell of: then the question is answered as any other.</returns>
    public Answer? Answer(AnswerId id, Question question, RetrievalFilter filter)
    {
        var found = ask.Find(question, filter);
        if (found is not [{ Speakers: [var speaker, ..] } part, ..])
        {
            return null;
        }
        var days = speaker
            .Quotes.Where(quote =>
                quote.Quote.Attribution.IsNamed
                && quote.Article.Article.Published is not null
                && Confidence.IsEnough(quote.Judgement)
            )
            .DistinctBy(quote => quote.Article.Article.Published!.Value.Day)
            .Take(limits.Quotations)
            .OrderBy(quote => quote.Article.Article.Published!.Value.Day)
            .ToList();
        return days.Count < 2
            ? null
            : ask.Verify(
                new Answer(
                    id,
                    AnswerOutcome.Answered,
                    "timeline",
                    Frames.DayByDay(days[0].Quote.Attribution.Speaker!),
                    [.. days.Select(Day)],
                    days[0].Judgement.Probability,
                    part.Coverage
                ),
                question,
                filter
            );
    }

    private static Statement Day(RankedQuote quote)
    {
        var (form, evidence) = QuoteShowing.Show(quote);
        var said = quote.Quote.Attribution;
        return new Statement(
            form,
            Say(
                form is StatementForm.Reported ? Phrase.DayReported : Phrase.Day,
                new DayText(quote.Article.Article.Published!.Value.Day),
                Manner.Through(said)
            ),
            [evidence]
        );
    }
}
