using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Answers;

/// <summary>The speaker first, then the words with the sentence that proves it.</summary>
internal static class WhoSaidComposer
{
    /// <summary>Somebody else's words at least this share as likely are shown too.</summary>
    private const double AboutAsLikely = 0.7;

    private const int MostOthers = 2;

    /// <summary>Of what some sentence holds of the asked words a quotation holds this share: where another sentence has far more of them, its words are others.</summary>
    private const double NearlyTheMost = 0.7;

    /// <summary>Of an answer that gives words to whoever said them.</summary>
    public const string Reason = "who-said";

    public static PartAnswer Compose(Findings found)
    {
        var saying = new AskedSaying(found.Part);
        var fitting = Confidence
            .Likely(found.Quotes)
            .Where(quote => quote.Match.Coverage >= NearlyTheMost * found.Covered && saying.MayBe(quote));
        var best = Best(fitting);
        if (
            best is not null
            && saying.Is(best)
            && (AskedSaying.IsWordForWord(best) || InTheArticles(found, saying) is null)
        )
        {
            return fitting.FirstOrDefault(quote => Differs(quote, best, saying)) is { } other
                ? Disputed(best, other)
                : Said(best, [], saying);
        }
        return InTheArticles(found, saying) is { } told ? Unattributed(told)
            : best is null ? Unquoted(found, saying)
            : Said(best, AlsoClose(best, fitting), saying);
    }

    /// <summary>Where the likeliest words are given to nobody or are others, the asked words themselves that are given to somebody and are about as likely.</summary>
    private static RankedQuote? Best(IEnumerable<RankedQuote> fitting) =>
        fitting.FirstOrDefault() is { } likeliest
        && likeliest is { Quote.Attribution.Speaker: null } or { Match.Phrase: < AskedSaying.Verbatim }
        && fitting.FirstOrDefault(quote =>
            quote.Quote.Attribution.IsNamed
            && quote.Match.Phrase >= Math.Max(AskedSaying.Verbatim, likeliest.Match.Phrase)
            && quote.Judged.IsAtLeast(AboutAsLikely * likeliest.Judgement.Probability)
        )
            is { } named
            ? named
            : fitting.FirstOrDefault();

    /// <summary>A sentence with the asked words themselves, whoever said them; null where none has them.</summary>
    private static RankedSentence? InTheArticles(Findings found, AskedSaying saying) =>
        found.Sentences.Take(EvidenceJudge.LookedAt).FirstOrDefault(saying.StandsIn);

    /// <summary>The same words under another name: a correction, or an article that is wrong.</summary>
    private static bool Differs(RankedQuote other, RankedQuote best, AskedSaying saying) =>
        new[] { best, other }.All(quote => quote.Quote.Attribution.Speaker is not null && saying.AreTheWords(quote))
        && other.Quote.Kind is not QuoteKind.Indirect
        && other.Article.Article.Id != best.Article.Article.Id
        && !MayBeOne(other.Quote.Attribution.Speaker!, best.Quote.Attribution.Speaker!)
        && SameWords(other, best);

    /// <summary>With a middle name in one article and without in another; father and son, and sisters who share one of their names, are two.</summary>
    private static bool MayBeOne(string one, string other) =>
        one == other
        || (PersonName.TryParse(one), PersonName.TryParse(other))
            is ({ Given: [var myFirst, ..] } mine, { Given: [var theirFirst, ..] } theirs)
            && GivenName.Same(myFirst, theirFirst)
            && mine.Suffix == theirs.Suffix
            && mine.MayBe(theirs);

    /// <summary>One has all words of the other, in their order.</summary>
    public static bool SameWords(RankedQuote one, RankedQuote other)
    {
        var (mine, theirs) = (Words(one), Words(other));
        return mine.Contains(theirs, StringComparison.Ordinal) || theirs.Contains(mine, StringComparison.Ordinal);
    }

    private static string Words(RankedQuote quote) =>
        string.Concat(quote.Article.Of(quote.Quote.Span).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Articles that give the same words to different people stand side by side, the latest first, and none is called right.</summary>
    private static PartAnswer Disputed(RankedQuote best, RankedQuote other) =>
        new(
            AnswerOutcome.Answered,
            Reason,
            Frames.SpeakersDiffer,
            [
                .. new[] { best, other }
                    .OrderByDescending(quote => quote.Article.Article.Published?.Day)
                    .Select(quote => new Statement(
                        StatementForm.Unconfirmed,
                        null,
                        [
                            new Evidence(
                                EvidenceKind.Quote,
                                quote.Article,
                                QuoteShowing.InContext(quote.Quote),
                                quote.Quote,
                                quote.Match.Score
                            ),
                        ]
                    )),
            ],
            best.Judgement.Probability
        );

    private static PartAnswer Said(RankedQuote best, IEnumerable<Statement> others, AskedSaying saying)
    {
        var (form, evidence) = QuoteShowing.Show(best);
        var attribution = best.Quote.Attribution;
        var (occasion, through) = (Manner.Occasion(attribution), Manner.Through(attribution));
        var headline = form switch
        {
            StatementForm.Unconfirmed => Frames.Unconfirmed,
            StatementForm.Reported => Frames.ReportedToHaveSaidIt(ShownName.Of(attribution), occasion, through),
            _ when DeniedWords.AreAsked(best, saying.Part) => Frames.SaidThis(
                ShownName.Of(attribution),
                occasion,
                through
            ),
            _ when NestedWords.AreAsked(best, saying.Part) => Frames.QuotesIt(
                ShownName.Of(attribution),
                occasion,
                through
            ),
            _ when saying.AreTheWords(best) => Frames.SaidIt(ShownName.Of(attribution), occasion, through),
            _ => Frames.SaidThis(ShownName.Of(attribution), occasion, through),
        };
        return new PartAnswer(
            AnswerOutcome.Answered,
            Reason,
            headline,
            [new Statement(form, form is StatementForm.Reported ? Frames.Reported : null, [evidence]), .. others],
            best.Judgement.Probability
        );
    }

    /// <summary>Where what was said is only close to what was asked, others may have said it: each under their own name.</summary>
    private static IEnumerable<Statement> AlsoClose(RankedQuote best, IEnumerable<RankedQuote> fitting) =>
        fitting
            .Where(quote =>
                quote.Quote.Attribution is { IsNamed: true, Speaker: var other }
                && !MayBeOne(other!, best.Quote.Attribution.Speaker ?? "")
            )
            .Where(quote => quote.Judgement.Probability >= AboutAsLikely * best.Judgement.Probability)
            .DistinctBy(quote => quote.Quote.Attribution.Speaker)
            .Take(MostOthers)
            .Select(Accounts.Of);

    /// <summary>The asked words stand in an article, word for word, and nobody is recorded to have said them.</summary>
    private static PartAnswer Unattributed(RankedSentence told) =>
        new(
            AnswerOutcome.Answered,
            Reason,
            Frames.Unconfirmed,
            [
                new Statement(
                    StatementForm.Unconfirmed,
                    null,
                    [new Evidence(EvidenceKind.Passage, told.Article, told.Span, null, told.Match.Score)]
                ),
            ],
            told.Judgement.Probability
        );

    /// <summary>What people remember as somebody's words an article may only tell; what it tells of something else says nothing of who said it.</summary>
    private static PartAnswer Unquoted(Findings found, AskedSaying saying) =>
        !found.Part.IsWordForWord
        && found.Sentences is [var first, ..]
        && saying.HasSmallWords(first)
        && saying.Claims(first)
        && FactComposer.Compose(found)
            is { Outcome: AnswerOutcome.Answered, Confidence: >= Confidence.LikelierThanNot } told
            ? told
            : Refusals.NobodySaidThat(found);
}
