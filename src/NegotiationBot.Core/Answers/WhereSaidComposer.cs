using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Where words were said: the sentence that tells the occasion, together with the words.</summary>
internal static class WhereSaidComposer
{
    private static readonly FrozenSet<string> Writing =
    [
        "wrote",
        "writes",
        "posted",
        "posts",
        "tweeted",
        "tweets",
        "shared",
    ];

    public static PartAnswer Compose(Findings found)
    {
        var speaker = found.Speakers.Count > 0 ? found.Speakers[0] : null;
        var candidates = speaker is null ? found.Quotes : speaker.Quotes;
        if (candidates.Count == 0)
        {
            return speaker is null ? Refusals.NobodySaidThat(found) : Refusals.AboutPerson(found, speaker);
        }
        var best = OnOutlet(found.Part, candidates) ?? candidates[0];
        var told = WithOccasion(best);
        if (told is null && found.Part.AskedFor is AskedFor.Time && IsDated(best))
        {
            told = best;
        }
        if (told is not { Quote.Attribution: { IsNamed: true } attribution } there)
        {
            return Refusals.NotCovered(found);
        }
        var (form, evidence) = QuoteShowing.Show(there);
        return new PartAnswer(
            AnswerOutcome.Answered,
            "where-said",
            Frames.Speaker(
                ShownName.Of(attribution),
                null,
                Manner.OccasionAndDay(there.Article, attribution),
                Manner.Through(attribution)
            ),
            [
                new Statement(
                    form is StatementForm.Reported ? form : StatementForm.SentenceMode,
                    null,
                    [evidence with { Span = Whole(there, best) }]
                ),
            ],
            best.Judgement.Probability
        );
    }

    /// <summary>Where the outlet is asked for, what names one; asked where somebody posted or wrote, what they wrote there.</summary>
    private static RankedQuote? OnOutlet(QuestionPart part, IReadOnlyList<RankedQuote> candidates) =>
        part.AskedFor is AskedFor.NameOfThing
            ? candidates
                .Where(quote => quote.Quote.Attribution.IsNamed && WithOccasion(quote) is { } told && NamesOutlet(told))
                .OrderByDescending(quote => IsWritten(quote) == AsksForWriting(part))
                .FirstOrDefault()
            : null;

    /// <summary>"On Harbourline", "in an interview on Radio Ostmark".</summary>
    private static bool NamesOutlet(RankedQuote told)
    {
        var words = told.Quote.Attribution.Occasion!.Split(' ');
        return Enumerable
            .Range(1, words.Length - 1)
            .Any(i => words[i - 1] is "on" or "with" or "to" && char.IsUpper(words[i][0]));
    }

    private static bool IsWritten(RankedQuote quote) =>
        WithOccasion(quote) is { Quote.Attribution.Cue: { } cue } told
        && Writing.Contains(told.Article.Text[cue.Start..cue.End].Split(' ')[0]);

    private static bool AsksForWriting(QuestionPart part) => part.Deed is { Deed: "post" or "tweet" or "write" };

    private static bool IsDated(RankedQuote quote) =>
        quote.Quote.Attribution.SaidAt is not null || quote.Article.Article.Published is not null;

    /// <summary>The quote itself, or the nearest before it of the same speaker in the paragraph whose cue tells the occasion.</summary>
    private static RankedQuote? WithOccasion(RankedQuote best)
    {
        var paragraph = best.Article.Text.LastIndexOf('\n', best.Quote.Span.Start) + 1;
        return best
            .Article.Quotes.Where(quote =>
                quote.Attribution.Occasion is not null
                && quote.Attribution.Speaker == best.Quote.Attribution.Speaker
                && quote.Attribution.Status is not AttributionStatus.Withdrawn
                && quote.Span.Start >= paragraph
                && quote.Span.Start <= best.Quote.Span.Start
                && quote.Attribution.Cue is { } cue
                && quote.Sentence.Contains(cue)
            )
            .Select(quote => (RankedQuote?)new RankedQuote(best.Article, quote, quote.Sentence, best.Match))
            .LastOrDefault();
    }

    private static TextSpan Whole(RankedQuote there, RankedQuote best) =>
        there.Quote.Sentence.Cover(best.Quote.Sentence);
}
