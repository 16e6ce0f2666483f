using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>The sentence that holds the fact.</summary>
internal static class FactComposer
{
    /// <summary>A sentence that matches worse than this share of the best is left out.</summary>
    private const double WorthShowing = 0.9;

    private const int Most = 3;

    public static PartAnswer Compose(Findings found)
    {
        if (found.Speakers.Any(speaker => speaker is { Asked.IsKnown: true, Presence: SpeakerPresence.Absent }))
        {
            return Refusals.AboutPerson(found, found.Speakers[0]);
        }
        var fitting = found
            .Sentences.Where(sentence =>
                Confidence.IsEnough(sentence.Match, found)
                && (sentence.Match.HoldsAnswer || !MustHold(found.Part.AskedFor))
            )
            .ToList();
        return fitting.Count == 0
            ? Refusals.NotCovered(found)
            : new PartAnswer(
                AnswerOutcome.Answered,
                "fact",
                Frames.TheArticleReports,
                Lay(fitting),
                Confidence.Of(fitting[0].Match, found)
            );
    }

    /// <summary>Whether a sentence without the asked kind of thing is no answer. Places and people have too many shapes to be sure.</summary>
    private static bool MustHold(AskedFor askedFor) =>
        askedFor is AskedFor.Time or AskedFor.Date or AskedFor.Number or AskedFor.Duration;

    /// <summary>The best sentence, and those that match about as well; words inside a quotation go under their speaker.</summary>
    public static IReadOnlyList<Statement> Lay(IReadOnlyList<RankedSentence> ranked)
    {
        return
        [
            .. Shown(ranked)
                .Select(sentence => QuoteAround(sentence) is { } quote ? Accounts.Of(quote) : Told(sentence)),
        ];
    }

    public static IEnumerable<RankedSentence> Shown(IReadOnlyList<RankedSentence> ranked) =>
        ranked
            .Where(sentence => sentence.Match.Score >= WorthShowing * ranked[0].Match.Score)
            .DistinctBy(sentence => (sentence.Article.Article.Id, sentence.Span))
            .Take(Most);

    private static Statement Told(RankedSentence sentence) =>
        new(
            StatementForm.Passage,
            null,
            [new Evidence(EvidenceKind.Passage, sentence.Article, sentence.Span, null, sentence.Match.Score)]
        );

    /// <summary>The quotation whose own words the sentence is; null where the sentence is the article's.</summary>
    private static RankedQuote? QuoteAround(RankedSentence sentence)
    {
        foreach (var quote in sentence.Article.Quotes)
        {
            if (
                quote.IsVerbatim
                && quote.Span.OverlapWith(sentence.Span) * 2 > sentence.Span.Length
                && quote.Attribution.Status is not AttributionStatus.Withdrawn
            )
            {
                return new RankedQuote(sentence.Article, quote, sentence.Span, sentence.Match);
            }
        }
        return null;
    }
}
