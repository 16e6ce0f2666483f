using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>The speaker first, then the words with the sentence that proves it.</summary>
internal static class WhoSaidComposer
{
    /// <summary>From this share of the asked word pairs on, a text has the asked words themselves.</summary>
    private const double WordForWord = 0.5;

    /// <summary>From this share on they are the words, whoever said them.</summary>
    private const double Verbatim = 0.7;

    /// <summary>From this share of the asked words on, their quotation is meant even in another order.</summary>
    private const double AllWords = 0.9;

    /// <summary>Of words as people remember them this share stands there: with less, somebody would be given words of another.</summary>
    private const double Remembered = 0.45;

    /// <summary>Of the words asked about two stand this close in the quotation: so many to the words of the stretch that has them.</summary>
    private const double Together = 0.1;

    /// <summary>Where small words are asked about beside the others ("will never give up"), they tell what was said: of the pairs of words this share stands there.</summary>
    private const double SmallWords = 0.3;

    /// <summary>All of them this close are what was said, in whatever order; strewn over a long sentence they are in many.</summary>
    private const double CloseTogether = 0.3;

    /// <summary>Somebody else's words at least this share as likely are shown too.</summary>
    private const double AboutAsLikely = 0.7;

    /// <summary>Words that are only close to the asked ones are given to nobody with less: a name claims more than "this may answer it".</summary>
    private const double Ascribed = 0.37;

    private const int MostOthers = 2;

    /// <summary>Of an answer that gives words to whoever said them.</summary>
    public const string Reason = "who-said";

    public static PartAnswer Compose(Findings found)
    {
        var fitting = Confidence.Likely(found.Quotes).Where(quote => Fits(quote, found.Part));
        var best = Best(fitting, found.Part);
        if (
            best is not null
            && IsThat(best, found.Part)
            && (best.Match.Phrase >= WordForWord || InTheArticles(found) is null)
        )
        {
            return fitting.FirstOrDefault(quote => Differs(quote, best, found.Part)) is { } other
                ? Disputed(best, other)
                : Said(best, [], found.Part);
        }
        return InTheArticles(found) is { } told ? Unattributed(told)
            : best is null ? Unquoted(found)
            : Said(best, AlsoClose(best, fitting), found.Part);
    }

    /// <summary>Where the likeliest words are given to nobody or are others, the asked words themselves that are given to somebody and are about as likely.</summary>
    private static RankedQuote? Best(IEnumerable<RankedQuote> fitting, QuestionPart part) =>
        fitting.FirstOrDefault() is { } likeliest
        && likeliest is { Quote.Attribution.Speaker: null } or { Match.Phrase: < Verbatim }
        && fitting.FirstOrDefault(quote =>
            quote.Quote.Attribution.IsNamed
            && quote.Match.Phrase >= Math.Max(Verbatim, likeliest.Match.Phrase)
            && quote.Judged.IsAtLeast(AboutAsLikely * likeliest.Judgement.Probability)
        )
            is { } named
            ? named
            : fitting.FirstOrDefault();

    /// <summary>A sentence with the asked words themselves, whoever said them; null where none has them.</summary>
    private static RankedSentence? InTheArticles(Findings found) =>
        found.Sentences.Take(EvidenceJudge.LookedAt).FirstOrDefault(sentence => sentence.Match.Phrase >= Verbatim);

    /// <summary>The same words under another name: a correction, or an article that is wrong.</summary>
    private static bool Differs(RankedQuote other, RankedQuote best, QuestionPart part) =>
        new[] { best, other }.All(quote => quote.Quote.Attribution.Speaker is not null && AreTheWords(quote, part))
        && other.Quote.Kind is not QuoteKind.Indirect
        && other.Article.Article.Id != best.Article.Article.Id
        && other.Quote.Attribution.Speaker != best.Quote.Attribution.Speaker
        && SameWords(other, best);

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

    /// <summary>Words between marks are looked for as they are; others as people remember them, and of what is only reported most.</summary>
    private static bool Fits(RankedQuote quote, QuestionPart part) =>
        quote.Match.Coverage >= Remembered
        && (
            quote.Quote.Kind is not QuoteKind.Indirect
            || (quote.Match.IsWhollyAbout && HasSmallWords(quote.Match, part) && AreClose(quote, part))
            || quote.Match.Phrase >= WordForWord
        )
        && (quote.Judged.IsAtLeast(Ascribed) || IsThat(quote, part))
        && (
            part.IsWordForWord
                ? quote.Match.Phrase >= WordForWord || HasVeryWords(quote, part)
                : StandTogether(quote, part)
        );

    /// <summary>One word of several ("they always will", "we will never sign"), and words that stand somewhere in a long turn, are in too many quotations.</summary>
    private static bool StandTogether(RankedQuote quote, QuestionPart part) =>
        (part.Topics.Count < 2 && HasSmallWords(quote.Match, part))
        || quote.Match.Phrase >= WordForWord
        || quote.Match.Run > 0
        || ClosenessOf(quote) >= Together;

    /// <summary>Where no more of the words are small than are not, these tell enough: "who said the treaty is dead".</summary>
    private static bool HasSmallWords(TopicMatch match, QuestionPart part) =>
        part.Phrase.Count <= 2 * part.Topics.Count || match.Phrase >= SmallWords;

    private static bool AreClose(RankedQuote quote, QuestionPart part) =>
        part.Topics.Count < 2 || quote.Match.Run > 0 || ClosenessOf(quote) >= CloseTogether;

    private static PartAnswer Said(RankedQuote best, IEnumerable<Statement> others, QuestionPart part)
    {
        var (form, evidence) = QuoteShowing.Show(best);
        var attribution = best.Quote.Attribution;
        var (occasion, through) = (Manner.Occasion(attribution), Manner.Through(attribution));
        var headline = form switch
        {
            StatementForm.Unconfirmed => Frames.Unconfirmed,
            StatementForm.Reported => Frames.ReportedToHaveSaidIt(ShownName.Of(attribution), occasion, through),
            _ when DeniedWords.AreAsked(best, part) => Frames.SaidThis(ShownName.Of(attribution), occasion, through),
            _ when NestedWords.AreAsked(best, part) => Frames.QuotesIt(ShownName.Of(attribution), occasion, through),
            _ when AreTheWords(best, part) => Frames.SaidIt(ShownName.Of(attribution), occasion, through),
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
                quote.Quote.Attribution is { IsNamed: true } other && other.Speaker != best.Quote.Attribution.Speaker
            )
            .Where(quote => quote.Judgement.Probability >= AboutAsLikely * best.Judgement.Probability)
            .DistinctBy(quote => quote.Quote.Attribution.Speaker)
            .Take(MostOthers)
            .Select(Accounts.Of);

    /// <summary>What was said is what was asked about, not only close to it; one word of "no comment" is in too many quotations.</summary>
    private static bool IsThat(RankedQuote quote, QuestionPart part) =>
        quote.Match.Phrase >= WordForWord
        || HasVeryWords(quote, part)
        || (
            quote.Match.Own >= AllWords
            && HasSmallWords(quote.Match, part)
            && (part.Topics.Count > 1 || part.Phrase.Count == 1)
            && AreClose(quote, part)
        );

    /// <summary>
    /// They said the very thing: neither the same words of another one, nor that it will where it is asked who said that it will not. Of the pairs of words half may be
    /// small ones alone.
    /// </summary>
    private static bool AreTheWords(RankedQuote quote, QuestionPart part) =>
        HasVeryWords(quote, part)
        || (
            IsThat(quote, part)
            && quote.Match.Phrase >= Verbatim
            && quote.Judgement.Features?[EvidenceFeature.NegationDiffers] is not 1
        );

    /// <summary>All words asked about, in a row, letter by letter; one alone, or words that everybody uses, are in too many quotations.</summary>
    private static bool HasVeryWords(RankedQuote quote, QuestionPart part) =>
        part is { Topics.Count: > 1 }
        && WrittenLetters.Find(quote.Article.Of(quote.Quote.Span), part.Letters) is not null;

    /// <summary>How close together the asked words stand in it, 0 to 1.</summary>
    private static double ClosenessOf(RankedQuote quote) =>
        quote.Judgement.Features is { } features ? features[EvidenceFeature.Closeness] : 0;

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
    private static PartAnswer Unquoted(Findings found) =>
        !found.Part.IsWordForWord
        && found.Sentences is [{ Match: var match }, ..]
        && HasSmallWords(match, found.Part)
        && FactComposer.Compose(found)
            is { Outcome: AnswerOutcome.Answered, Confidence: >= Confidence.LikelierThanNot } told
            ? told
            : Refusals.NobodySaidThat(found);
}
