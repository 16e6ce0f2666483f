using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>How what somebody says, or what is told of something, went on: one piece a day, the first day first.</summary>
internal static class DayByDayComposer
{
    private const int Most = 3;

    /// <summary>Shorter words, in characters, tell less of a day than others of it: a greeting, an interjection.</summary>
    private const int ShortestTelling = 60;

    /// <summary>Where there are not two days to tell of, it is answered as any other question.</summary>
    public static PartAnswer Compose(Findings found) =>
        found.Speakers is [var speaker, ..]
            ? SaidOn(speaker) ?? WhatTheySaidComposer.Compose(found)
            : ToldOn(found) ?? FactComposer.Compose(found);

    private static PartAnswer? SaidOn(FoundSpeaker speaker)
    {
        var days = Confidence
            .Likely(speaker.Quotes)
            .Where(quote => quote.Quote.Attribution.IsNamed && quote.Article.Article.Published is not null)
            .GroupBy(quote => quote.Article.Article.Published!.Value.Day)
            .Take(Most)
            .Select(day => day.FirstOrDefault(quote => quote.Focus.Length >= ShortestTelling) ?? day.First())
            .OrderBy(quote => quote.Article.Article.Published!.Value.Day)
            .ToList();
        return days is [{ Quote.Attribution.Speaker: { } name }, ..]
            ? Days(
                Frames.SaidDayByDay(name),
                [.. days.Select(quote => Day(quote, name))],
                days.Max(quote => quote.Judgement.Probability)
            )
            : null;
    }

    private static PartAnswer? ToldOn(Findings found)
    {
        var days = found
            .Sentences.Take(EvidenceJudge.LookedAt)
            .Where(sentence =>
                sentence.Match.IsWhollyAbout && !sentence.Asks && sentence.Article.Article.Published is not null
            )
            .DistinctBy(sentence => sentence.Article.Article.Published!.Value.Day)
            .Take(Most)
            .OrderBy(sentence => sentence.Article.Article.Published!.Value.Day)
            .ToList();
        return Days(
            Frames.DayByDay,
            [.. days.Select(sentence => FactComposer.UnderItsDay(sentence, found.Part))],
            days.Select(sentence => sentence.Judgement.Probability).DefaultIfEmpty().Max()
        );
    }

    private static PartAnswer? Days(StyledText headline, IReadOnlyList<Statement> days, double probability) =>
        days.Count < 2 ? null : new PartAnswer(AnswerOutcome.Answered, "timeline", headline, days, probability);

    /// <param name="above">The name in the first line; an article that calls them otherwise has its own.</param>
    private static Statement Day(RankedQuote quote, string above)
    {
        var day = quote.Article.Article.Published!.Value.Day;
        if (quote.Quote.Attribution.Speaker != above)
        {
            var account = Accounts.Of(quote);
            return account with { Lead = Frames.OnDay(day, account.Lead!) };
        }
        var (form, evidence) = QuoteShowing.Show(quote);
        return new Statement(
            form,
            Frames.Day(day, Manner.Through(quote.Quote.Attribution), form is StatementForm.Reported),
            [evidence]
        );
    }
}
