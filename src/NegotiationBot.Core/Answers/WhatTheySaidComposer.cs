using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>What somebody said, on a subject or at all; where they are not quoted, what the articles report of them.</summary>
internal static class WhatTheySaidComposer
{
    /// <summary>So much more likely than a quotation, a sentence is what was asked for.</summary>
    private const double ClearlyMore = 0.25;

    /// <summary>From this share of the best score on a quotation matches about as well.</summary>
    private const double AboutAsGood = 0.9;

    /// <summary>So does so much more of the question's weight in the sentence itself.</summary>
    private const double MoreOfIt = 0.3;

    /// <summary>A sentence with less than this share of what is asked now, 0 to 1, tells of something else, however much it has of what was asked before.</summary>
    private const double LeastOfIt = 0.4;

    /// <summary>So many words behind a name stands the verb that it governs, as a rule: "Brandel, too, warned".</summary>
    private const int WordsToVerb = 3;

    private static readonly FrozenSet<string> Saying = [.. PlainWords.Saying.SelectMany(TermAnalyzer.TermsOf)];

    private static readonly FrozenSet<string> Supposing = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "if",
            "whether",
            "would",
            "could",
            "might",
            "may",
            "yet",
            "unless",
            "reportedly",
            "allegedly",
            "alleged",
            "accused",
            "rumor",
            "rumour",
            "claim",
            "claims",
        ]
    );

    public static PartAnswer Compose(Findings found)
    {
        if (found.Speakers.Count == 0)
        {
            return FactComposer.Compose(found);
        }
        var speaker = found.Speakers[0];
        if (
            speaker is { Quotes.Count: 0, Presence: SpeakerPresence.Mentioned }
            && ToldByAnother(found, speaker) is { } within
        )
        {
            return within;
        }
        if (!speaker.Asked.IsKnown || speaker.Presence is SpeakerPresence.Absent)
        {
            return Refusals.AboutPerson(found, speaker);
        }
        if (
            speaker.Quotes is [{ Article.Article.Published: not null } nearest, ..]
            && Refusals.BeyondAll(found.Part.Period, found.Coverage, nearest) is { } beyond
        )
        {
            return beyond;
        }
        if (
            speaker.Quotes is [{ Match.Own: 0 }, ..]
            && AreAnothers(found, speaker.Asked)
            && !(found.Part.AskedFor.MustBeHeld() && Best(found.Part, speaker) is null)
        )
        {
            return PerhapsTheirs.Find(found) ?? Refusals.AboutPerson(found, speaker);
        }
        var told = Told(found, speaker);
        if (
            AsksForDeed(found.Part)
            && told.FirstOrDefault(sentence => IsToldOfDeed(sentence, speaker.Asked)) is { } deed
        )
        {
            return Deeds(found, speaker, [deed, .. told.Where(sentence => sentence.Match.IsTied && sentence != deed)]);
        }
        return
            Best(found.Part, speaker) is { } best
            && !(
                told.FirstOrDefault() is { } first
                && (IsOnlyTold(best, first) || (AsksForDeed(found.Part) && IsPlainlyTold(first, speaker.Asked)))
            )
            ? Words(found.Part, speaker, best)
            : Deeds(
                found,
                speaker,
                [
                    .. told.Where(sentence => !Namesakes.MayBeMeant(sentence, speaker.Asked))
                        .Select(sentence => GoesOnWithPronoun.WithNext(sentence, found.Sentences, speaker.Asked)),
                ]
            );
    }

    /// <summary>Of about equals one of an article that tells of what the question says it was after.</summary>
    private static RankedQuote? Best(QuestionPart part, FoundSpeaker speaker)
    {
        var likely = Confidence.Likely(speaker.Quotes).ToList();
        return likely is [var best, ..] && AskedEvent.Of(part) is { } asked
            ? likely
                .TakeWhile(quote => quote.Match.Score >= AboutAsGood * best.Match.Score)
                .FirstOrDefault(quote => asked.IsToldIn(quote.Article), best)
            : likely.FirstOrDefault();
    }

    /// <summary>"Did they sign", "are they going to sign": what the article tells of it answers that, and their words seldom do; "would they sign" they know best.</summary>
    private static bool AsksForDeed(QuestionPart part) =>
        part is { Intent: Intent.WhatTheySaid, IsYesOrNo: true, HasSubject: true }
        && (part.Deed is not { } asked || (!asked.IsSupposed && !Saying.Contains(asked.Deed)));

    /// <summary>The article tells by the build of the sentence that they did it.</summary>
    private static bool IsToldOfDeed(RankedSentence sentence, AskedSpeaker asked) =>
        sentence.Match.IsTied && IsToldByArticle(sentence, asked);

    private static bool IsPlainlyTold(RankedSentence sentence, AskedSpeaker asked) =>
        sentence.Match.IsWhollyAbout && IsToldByArticle(sentence, asked);

    /// <summary>The article itself tells it: neither as what others claim or what may be, nor around a quotation of theirs.</summary>
    private static bool IsToldByArticle(RankedSentence sentence, AskedSpeaker asked) =>
        !sentence
            .Article.QuotesOver(sentence.Span)
            .Any(quote => quote.IsVerbatim || (quote.Attribution.Speaker is { } speaker && !asked.MayBe(speaker)))
        && !TermAnalyzer.Analyze(sentence.Text).Any(word => Supposing.Contains(word.Folded));

    /// <summary>The article tells of them what is asked, and what they are quoted with is hardly about it.</summary>
    private static bool IsOnlyTold(RankedQuote quote, RankedSentence told) =>
        told.Match.Own - quote.Match.Own >= MoreOfIt
        || told.Judgement.Probability - quote.Judgement.Probability >= ClearlyMore;

    private static PartAnswer Words(QuestionPart part, FoundSpeaker speaker, RankedQuote best)
    {
        var fitting = Confidence.Likely(speaker.Quotes).Where(quote => quote.Article == best.Article);
        var chosen = ArticleOrder.Choose([.. fitting]);
        var named = chosen.Where(quote => quote.Quote.Attribution.IsNamed).ToList();
        var mouth = (
            named.Find(quote => ReferenceEquals(quote.Quote, best.Quote)) ?? named.FirstOrDefault() ?? best
        ).Quote;
        var shown = named.Count > 0 ? FromOneMouth(named, mouth.Attribution.Speaker) : chosen;
        var pronoun = speaker.Asked.Candidates is [var known, ..] ? known.Pronouns : Pronoun.Unknown;
        var first = shown[0];
        var attribution = first.Quote.Attribution;
        var headline =
            named.Count > 0 && shown.All(quote => NestedWords.AreWritten(quote, part))
                ? Frames.QuotesIt(ShownName.Of(attribution), Manner.Occasion(attribution), Manner.Through(attribution))
            : named.Count > 0
                ? Frames.Speaker(
                    ShownName.Of(attribution),
                    attribution.Office,
                    Manner.OccasionAndDay(first.Article, attribution),
                    Manner.Through(attribution)
                )
            : Frames.Unconfirmed;
        return new PartAnswer(
            AnswerOutcome.Answered,
            "what-they-said",
            headline,
            [
                .. part.HasSubject && shown.All(quote => quote.Match.Own == 0)
                    ? [new Statement(StatementForm.Offered, Frames.AroundTheirWords, [])]
                    : Array.Empty<Statement>(),
                .. ArticleOrder.Lay(shown, pronoun),
            ],
            best.Judgement.Probability
        );
    }

    /// <summary>Those of one speaker that came the same way as the first: one line above them says whose they are and through whom they came.</summary>
    private static List<RankedQuote> FromOneMouth(IReadOnlyList<RankedQuote> quotes, string? speaker)
    {
        var theirs = quotes.Where(quote => quote.Quote.Attribution.Speaker == speaker).ToList();
        return
        [
            .. theirs.Where(quote => quote.Quote.Attribution.Chain.SequenceEqual(theirs[0].Quote.Attribution.Chain)),
        ];
    }

    /// <summary>
    /// The very words that are asked about stand in a quotation of somebody else, and not one in theirs. How much they promised, the article may tell all the same:
    /// no words of theirs are then taken for those.
    /// </summary>
    private static bool AreAnothers(Findings found, AskedSpeaker asked) =>
        found.Sentences.FirstOrDefault(sentence => sentence.Match is { IsWhollyAbout: true, Phrase: > 0 }) is { } words
        && words.Article.QuotesOver(words.Span).Where(quote => quote.IsVerbatim).ToList() is { Count: > 0 } quotes
        && !quotes.Exists(quote => MayBeTheirs(quote, asked) || TellsTheirWords(quote, words, asked));

    /// <summary>Under any of their names or under one of their words for a name (a capital for its government), sure or not; a quotation of nobody may be theirs.</summary>
    private static bool MayBeTheirs(Quote quote, AskedSpeaker asked) =>
        quote.Attribution.Speaker is not { } speaker
        || asked.MayBe(speaker)
        || TermAnalyzer
            .Analyze(speaker + " " + quote.Attribution.Mention?.Text)
            .Any(word => asked.Terms.Contains(word.Term));

    /// <summary>What others say of somebody is not what the article reports of them, unless a statement, as a spokesman's of a call, tells what they said.</summary>
    private static bool IsInsideQuotation(RankedSentence sentence, AskedSpeaker asked) =>
        sentence
            .Article.QuotesOver(sentence.Span)
            .Any(quote =>
                quote.IsVerbatim
                && quote.Span.OverlapWith(sentence.Span) * 2 > sentence.Span.Length
                && !TellsTheirWords(quote, sentence, asked)
            );

    private static bool TellsTheirWords(Quote quote, RankedSentence sentence, AskedSpeaker asked) =>
        quote.Kind is QuoteKind.Statement && HasThemSay(sentence, asked);

    /// <summary>
    /// Where no words of theirs were found, what somebody else says in a transcript or a statement that they said: it stands under whoever says so.
    /// </summary>
    private static PartAnswer? ToldByAnother(Findings found, FoundSpeaker speaker) =>
        Confidence
            .Likely(found.Sentences)
            .FirstOrDefault(sentence =>
                sentence.Match.Named == 1
                && (sentence.Match.IsWhollyAbout || !found.Part.HasSubject)
                && sentence
                    .Article.QuotesOver(sentence.Span)
                    .Any(quote => quote.Kind is QuoteKind.Turn or QuoteKind.Statement)
                && HasThemSay(sentence, speaker.Asked)
            )
            is { } told
            ? new PartAnswer(
                AnswerOutcome.Answered,
                "what-they-said",
                Frames.MayAnswer,
                FactComposer.Lay([told], found.Part),
                told.Judgement.Probability
            )
            : null;

    /// <summary>"Ms. Brandel also warned"; not "to Ms. Brandel we say".</summary>
    private static bool HasThemSay(RankedSentence sentence, AskedSpeaker asked)
    {
        var wordsSince = WordsToVerb + 1;
        var isOf = false;
        foreach (var term in sentence.Article.Content.Around(sentence.Span).In(sentence.Span))
        {
            if (wordsSince <= WordsToVerb && PlainWords.Saying.Contains(term.Folded))
            {
                return TheirPart.Acts(sentence, asked);
            }
            wordsSince =
                asked.Terms.Contains(term.Term) ? 1
                : isOf || term.Folded is "of" || MayStandBeforeVerb(term.Folded) ? wordsSince + 1
                : WordsToVerb + 1;
            // "Mara Brandel of Norland said"
            isOf = term.Folded is "of";
        }
        return false;
    }

    private static bool MayStandBeforeVerb(string word) =>
        word is "also" or "too" or "has" or "have" or "had" or "then" or "later" or "again" or "further" or "both"
        || word.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>The sentence has them as the one who acts: it reads like reported speech of theirs, though it was not sure enough to be held for it.</summary>
    private static bool TellsOf(RankedSentence sentence, AskedSpeaker asked) =>
        sentence
            .Article.QuotesOver(sentence.Span)
            .Any(quote =>
                quote.Kind is QuoteKind.Indirect
                && quote.Attribution
                    is { IsNamed: false, Basis: AttributionBasis.NamedInSentence, Speaker: { } speaker }
                && asked.MayBe(speaker)
            );

    /// <summary>"What did the minister say at the council": that he was at it is no answer, nor is that he won a race there.</summary>
    private static bool AsksWords(QuestionPart part) => part.Deed is { } deed && Saying.Contains(deed.Deed);

    /// <summary>Only in the quoted words of others their name stands: “sunk by the guild’s stones” the guild has not said.</summary>
    private static bool IsNamedByOthers(RankedSentence sentence, AskedSpeaker asked)
    {
        var named = TermAnalyzer
            .Analyze(sentence.Text)
            .Where(word => asked.Terms.Contains(word.Term))
            .Select(word => word.Span.MovedBy(sentence.Span.Start))
            .ToList();
        var others = sentence
            .Article.QuotesOver(sentence.Span)
            .Where(quote => quote.IsMarked && !MayBeTheirs(quote, asked))
            .ToList();
        return named.Count > 0 && named.TrueForAll(name => others.Exists(quote => quote.Span.Contains(name)));
    }

    private static bool TellsOfNoWords(RankedSentence sentence, AskedSpeaker asked, QuestionPart part)
    {
        var words = TermAnalyzer.Analyze(sentence.Text);
        return (
                words.Any(word => PlainWords.BeingThere.Contains(word.Folded))
                || !words
                    .Where((word, i) => !IsNoun(i) && !IsSaidOfThem(i))
                    .Any(word => SpeechVerbs.Find(word.Folded) is not null && !IsAskedAbout(word))
            )
            && !TellsOf(sentence, asked)
            && !HasThemSay(sentence, asked);

        // "A warm welcome", "the demand": nobody says anything.
        bool IsNoun(int i) =>
            (i > 0 && words[i - 1].Folded is "a" or "an" or "the")
            || (i > 1 && words[i - 2].Folded is "a" or "an" && !IsForm(words[i].Folded));

        // "She is said to be in hiding": others say so.
        bool IsSaidOfThem(int i) =>
            i > 0
            && i + 1 < words.Count
            && PlainWords.Being.Contains(words[i - 1].Folded)
            && words[i + 1].Folded is "to";

        static bool IsForm(string word) =>
            word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal);

        // Of the fire brigade nobody fires.
        bool IsAskedAbout(AnalyzedTerm word) => part.Topics.Any(topic => topic.Terms.Contains(word.Term));
    }

    private static bool TellsOfReply(RankedSentence sentence) =>
        AskedReply.IsIn(sentence.Article.Content.Around(sentence.Span).In(sentence.Span));

    /// <summary>More than half of the sentence is what others are reported to say of somebody; those who speak for a body are no others.</summary>
    private static bool IsToldByOthers(RankedSentence sentence, AskedSpeaker asked) =>
        asked.Candidates is [{ Kind: SpeakerKind.Person }, ..]
        && 2
            * sentence
                .Article.QuotesOver(sentence.Span)
                .Where(quote =>
                    quote is { Kind: QuoteKind.Indirect, Attribution.Speaker: { } speaker } && !asked.MayBe(speaker)
                )
                .Sum(quote => quote.Span.OverlapWith(sentence.Span))
            > sentence.Span.Length;

    /// <summary>
    /// What the article tells of them itself, where it tells anything, else what others say of them; asked for all that they said, only what reads like their words.
    /// </summary>
    private static IEnumerable<RankedSentence> Told(Findings found, FoundSpeaker speaker)
    {
        var isRecalled = found.Part.HasSubject && found.Part.Topics.Any(topic => topic.Role is TopicRole.Recalled);
        // To judge one takes longer than all the rest, and what is first often is enough.
        var told = found
            .Sentences.Take(EvidenceJudge.LookedAt)
            .Where(sentence => sentence.Match.Named == 1 && !IsInsideQuotation(sentence, speaker.Asked))
            .Where(sentence => sentence.Match.IsTied || TheirPart.Acts(sentence, speaker.Asked))
            .Where(sentence => !isRecalled || sentence.Match.Coverage >= LeastOfIt)
            .Where(sentence => !found.Part.AsksReply || TellsOfReply(sentence))
            .Where(sentence =>
                !AsksWords(found.Part)
                || (!TellsOfNoWords(sentence, speaker.Asked, found.Part) && !IsNamedByOthers(sentence, speaker.Asked))
            )
            .OrderByDescending(sentence => TellsOf(sentence, speaker.Asked))
            .ToList()
            .Where(Confidence.IsEnough);
        var own = told.Where(sentence => !IsToldByOthers(sentence, speaker.Asked));
        var theirs = found.Part.HasSubject ? [] : own.Where(sentence => TellsOf(sentence, speaker.Asked));
        return theirs.Any() ? theirs
            : own.Any() ? own
            : told;
    }

    private static PartAnswer Deeds(Findings found, FoundSpeaker speaker, List<RankedSentence> sentences)
    {
        if (
            sentences.Count == 0
            && AsksForDeed(found.Part)
            && speaker.Asked.Candidates is [{ Kind: not SpeakerKind.Person }, ..]
            && FactComposer.Compose(found) is { Outcome: AnswerOutcome.Answered } told
        )
        {
            // "Is Verane joining the union": a state does what its people are told to do.
            return told;
        }
        // A sentence with "the judge" may tell of any judge.
        if (sentences.Count == 0 || speaker.Asked.IsDescribed || speaker.Name is not { } name)
        {
            return Refusals.AboutPerson(found, speaker);
        }
        var shown = FactComposer.Shown(sentences, sentences).ToList();
        var isQuotedThere = shown
            .SelectMany(sentence => sentence.Article.Quotes)
            .Any(quote => quote.IsVerbatim && MayBeTheirs(quote, speaker.Asked));
        var laid = FactComposer.Lay(shown, found.Part);
        return new PartAnswer(
            AnswerOutcome.Answered,
            "what-they-did",
            isQuotedThere ? Frames.ReportsOf(name) : Frames.NotQuoted(NameAsWritten.Of(name, sentences[0].Text)),
            isQuotedThere ? laid : [laid[0] with { Lead = laid[0].Lead ?? Frames.Reported }, .. laid.Skip(1)],
            sentences[0].Judgement.Probability
        );
    }
}
