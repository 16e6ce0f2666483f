using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>The sentence that holds the fact.</summary>
internal static class FactComposer
{
    /// <summary>A sentence less likely to answer than this share of the first is left out.</summary>
    private const double WorthShowing = 0.5;

    /// <summary>
    /// So is one less likely than this. It is less than an answer needs: where one sentence is shown, what else may hold the answer costs a reader little, and
    /// where the first does not hold it, one of the next two does every fourth time.
    /// </summary>
    private const double WorthShowingBeside = 0.2;

    /// <summary>So many of a list are looked at for what stands beside the first.</summary>
    private const int LookedAtBeside = 10;

    /// <summary>From this share of another’s probability on a sentence is hardly less likely.</summary>
    private const double AboutAsLikely = 0.8;

    private const int Most = 3;

    public static PartAnswer Compose(Findings found)
    {
        if (found.Speakers.Any(speaker => speaker is { Asked.IsKnown: true, Presence: SpeakerPresence.Absent }))
        {
            return Refusals.AboutPerson(found, found.Speakers[0]);
        }
        var fitting = Confidence.Likely(found.Sentences).Where(sentence => !sentence.Asks);
        if (fitting.FirstOrDefault() is not { } first)
        {
            return Refusals.NotCovered(found);
        }
        var best = Reasoned(found.Part, fitting, first);
        if (
            best.Article.Article.Published is not null
            && Refusals.AfterAll(found.Part.Period, found.Coverage) is { } tooNew
        )
        {
            return tooNew;
        }
        var statements = Lay(
            Corrections.Mend(Shown(fitting.Prepend(best), found.Sentences), found.Sentences),
            found.Part
        );
        return new PartAnswer(
            AnswerOutcome.Answered,
            "fact",
            Headline(found.Part, [.. statements.SelectMany(statement => statement.Citations)], best),
            statements,
            best.Judgement.Probability
        );
    }

    /// <summary>Of several that may tell why, one that gives a reason before one that gives none and is hardly likelier.</summary>
    private static RankedSentence Reasoned(
        QuestionPart part,
        IEnumerable<RankedSentence> fitting,
        RankedSentence first
    ) =>
        part.AsksReason && !TellsReason(first)
            ? fitting.FirstOrDefault(sentence =>
                sentence.Match.Own > 0
                && ReasonWords.ArePlainlyIn(sentence.Article.Content.Around(sentence.Span).In(sentence.Span))
                && sentence.Judgement.Probability >= AboutAsLikely * first.Judgement.Probability
            ) ?? first
            : first;

    private static bool TellsReason(RankedSentence sentence) =>
        ReasonWords.AreIn(sentence.Article.Content.Around(sentence.Span).In(sentence.Span));

    /// <summary>The asked thing itself, or that the article reports it, where the sentence surely is about what was asked; else only that it may answer.</summary>
    private static StyledText Headline(QuestionPart part, Evidence[] shown, RankedSentence best) =>
        best.Judgement.Probability < Confidence.LikelierThanNot
        || !best.Match.IsWhollyAbout
        || (part.AsksReason && !TellsReason(best))
        || (part is { AskedFor: AskedFor.Anything or AskedFor.Person, Topics.Count: 1 } && shown[0].Answer is null)
            ? Frames.MayAnswer
        : shown[0].Answer is { } answer && !DisagreeOnNumber(part, shown)
            ? Frames.TheArticleHas(shown[0].Article.Of(answer))
        : part.IsYesOrNo ? Frames.TheArticleOnThat
        : Frames.TheArticleReports;

    /// <summary>Of two numbers none is picked.</summary>
    private static bool DisagreeOnNumber(QuestionPart part, Evidence[] shown) =>
        part.AskedFor.IsOfNumber()
        && shown
            .Where(evidence => evidence.Answer is not null)
            .Select(evidence => evidence.Article.Of(evidence.Answer!.Value))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Count() > 1;

    /// <summary>Words inside a quotation go under their speaker, neighbours of one speaker under one line.</summary>
    public static IReadOnlyList<Statement> Lay(IEnumerable<RankedSentence> shown, QuestionPart part)
    {
        var laid = new List<Statement>();
        foreach (var sentence in shown)
        {
            var next = Alone(WithoutTold(sentence, laid), part);
            if (laid.Exists(statement => statement.Citations.Any(next.Citations[0].IsWithin)))
            {
                continue;
            }
            if (
                laid is [.., var last]
                && last.Form == next.Form
                && (last.Lead?.Plain == next.Lead?.Plain || (next.Lead is null && last.Lead == Frames.ArticleItself))
            )
            {
                laid[^1] = last with { Citations = [.. last.Citations, .. next.Citations] };
            }
            else
            {
                // Under somebody's name the article's own sentence would pass for theirs.
                laid.Add(
                    next is { Lead: null } && laid is [.., { Lead: not null }]
                        ? next with
                        {
                            Lead = Frames.ArticleItself,
                        }
                        : next
                );
            }
        }
        return laid;
    }

    /// <summary>What it leans on is not shown again.</summary>
    private static RankedSentence WithoutTold(RankedSentence sentence, List<Statement> laid) =>
        sentence.LeansOn is { } before
        && laid.Exists(statement =>
            statement.Citations.Any(cited => cited.Article == sentence.Article && cited.Span.Contains(before))
        )
            ? sentence with
            {
                LeansOn = null,
            }
            : sentence;

    /// <summary>One sentence under the day of its article, where that has one.</summary>
    public static Statement UnderItsDay(RankedSentence sentence, QuestionPart part) =>
        (Alone(sentence, part), sentence.Article.Article.Published) switch
        {
            ({ Lead: { } lead } said, { } published) => said with { Lead = Frames.OnDay(published.Day, lead) },
            (var told, { } published) => told with { Lead = Frames.Day(published.Day) },
            (var undated, _) => undated,
        };

    private static Statement Alone(RankedSentence sentence, QuestionPart part) =>
        QuoteAround(sentence) is { } quote ? Accounts.Of(quote) : Told(sentence, part);

    /// <summary>
    /// The best sentence, and what else may hold the answer. Under a sentence that is about all that was asked none stands that has not a word of it.
    /// </summary>
    /// <param name="likely">Those likely enough to be an answer by themselves, best first; not empty.</param>
    /// <param name="ranked">All, best first.</param>
    public static IEnumerable<RankedSentence> Shown(
        IEnumerable<RankedSentence> likely,
        IEnumerable<RankedSentence> ranked
    )
    {
        var best = likely.First();
        var least = Math.Max(WorthShowingBeside, WorthShowing * best.Judgement.Probability);
        return ranked
            .Take(LookedAtBeside)
            .Where(sentence =>
                !sentence.Asks
                && (sentence.Match.Own > 0 || !best.Match.IsWhollyAbout)
                && sentence.Judged.IsAtLeast(least)
            )
            .Prepend(best)
            .DistinctBy(sentence => (sentence.Article.Article.Id, sentence.Span))
            // Of those that match as well as the best the likelier stands first.
            .OrderByDescending(sentence =>
                sentence.Match.Score == best.Match.Score ? sentence.Judgement.Probability : 0
            )
            // Several articles may have one sentence of their outlet or agency.
            .DistinctBy(sentence => sentence.Text)
            .Take(Most);
    }

    private static Statement Told(RankedSentence sentence, QuestionPart part) =>
        new(
            StatementForm.Passage,
            null,
            [
                new Evidence(
                    EvidenceKind.Passage,
                    sentence.Article,
                    sentence.Shown,
                    null,
                    sentence.Match.Score,
                    AnswerSpan.TheOne(part, sentence.Article.Text, sentence.Span)
                ),
            ]
        );

    /// <summary>The quotation whose own words the sentence is; null where the sentence is the article's.</summary>
    private static RankedQuote? QuoteAround(RankedSentence sentence)
    {
        foreach (var quote in sentence.Article.QuotesOver(sentence.Span))
        {
            if (
                quote.IsVerbatim
                && quote.Span.OverlapWith(sentence.Span) * 2 > sentence.Span.Length
                && quote.Attribution.Status is not AttributionStatus.Withdrawn
            )
            {
                return new RankedQuote(sentence.Article, quote, sentence.Span, sentence.Match)
                {
                    // What a turn replies to stands before it.
                    Shown =
                        quote.Span.Contains(sentence.Shown)
                        || (quote.Kind is QuoteKind.Turn && sentence.Shown.End <= quote.Span.End)
                            ? sentence.Shown
                            : sentence.Span,
                };
            }
        }
        return null;
    }
}
