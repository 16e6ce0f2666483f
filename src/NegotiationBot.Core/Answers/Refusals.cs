using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Says honestly that there is nothing, why, and who does speak on it.</summary>
internal static class Refusals
{
    private const int Offered = 3;

    /// <summary>Below this share of the question a quote is not worth offering.</summary>
    private const double NearEnough = 0.55;

    /// <summary>Below this share of the question its subject is not in these articles at all.</summary>
    private const double Anywhere = 0.25;

    /// <summary>Above this share of words that stand nowhere the question is about something else.</summary>
    private const double MostlyUnseen = 0.8;

    public static PartAnswer AboutPerson(Findings found, FoundSpeaker speaker)
    {
        if (speaker.Asked.IsDescribed)
        {
            return NotCovered(found);
        }
        var known = speaker.Asked.Candidates is [var first, ..] ? first : null;
        return (known, speaker.Presence) switch
        {
            // Articles that have somebody's words need not say who that is.
            (not null, not SpeakerPresence.Absent) when found.Part.Intent is Intent.WhoIs => NotCovered(found),
            (null, SpeakerPresence.Mentioned) => Refuse(Reasons.PersonNotQuoted, Frames.NotCovered, found, null),
            (null, _) => Refuse(Reasons.PersonUnknown, Frames.UnknownName, found, null),
            _ when found.Part.IsOfSpeakerFound => Refuse(
                Reasons.NotOnThis,
                Frames.NothingElse(known.Name, found.Part.HasSubject),
                found,
                known
            ),
            (_, SpeakerPresence.Absent) => Refuse(
                Reasons.PersonNotInCorpus,
                Frames.NothingFrom(known.Name, known.Pronouns),
                found,
                known
            ),
            // The words of a government may stand under another of its names.
            ({ Kind: SpeakerKind.Person }, SpeakerPresence.Mentioned) => Refuse(
                Reasons.PersonNotQuoted,
                Frames.NotQuotedAnywhere(known.Name),
                found,
                known
            ),
            _ => Refuse(Reasons.NotOnThis, Frames.NothingOnThis(known.Name), found, known),
        };
    }

    public static PartAnswer NobodySaidThat(Findings found) =>
        Refuse(
            Reasons.NobodySaidThat,
            found.Part.Topics.Count == 0 ? Frames.TooCommonWords : Frames.NobodySaidThat,
            found,
            null
        );

    /// <summary>Whose further words are asked for is not sure.</summary>
    public static PartAnswer WhoseWords() =>
        new(AnswerOutcome.NotInCorpus, Reasons.NobodySaidThat, Frames.WhoseWords, [], 0);

    public static PartAnswer NotCovered(Findings found)
    {
        var isAway = found.Speakers.Count == 0 && (found.Covered < Anywhere || found.Unseen > MostlyUnseen);
        return isAway ? Decline(Reasons.OffTopic, Frames.OffTopic)
            : found.Part.AskedFor is not AskedFor.Anything && found.Covered >= NearEnough
                ? Refuse(Reasons.NoAnswerOfThatKind, Frames.NotCovered, found, null)
            : Refuse(Reasons.NotCovered, Frames.NotCovered, found, null);
    }

    /// <summary>No article was published in the days asked about, and none tells of them.</summary>
    public static PartAnswer NothingOfThoseDays(Findings found) =>
        BeyondAll(found.Part.Period, found.Coverage) ?? OfDays(Frames.NothingOfThoseDays, null);

    /// <summary>Every article is older, or newer, than the days asked about; null where that is not so.</summary>
    /// <param name="nearest">What there is of other days, labelled as no answer.</param>
    public static PartAnswer? BeyondAll(Period? asked, Coverage coverage, RankedQuote? nearest = null) =>
        AfterAll(asked, coverage, nearest)
        ?? (
            asked is { } days && coverage.Earliest is { } earliest && days.To < earliest.Day
                ? OfDays(Frames.NothingOlder(earliest.Day), nearest)
                : null
        );

    /// <summary>Every article is older than the days asked about, and tells of none to come; null where that is not so.</summary>
    public static PartAnswer? AfterAll(Period? asked, Coverage coverage, RankedQuote? nearest = null) =>
        asked is { } days && coverage.Latest is { } latest && days.From > latest.Day
            ? OfDays(Frames.NothingNewer(latest.Day), nearest)
            : null;

    private static PartAnswer OfDays(StyledText line, RankedQuote? nearest) =>
        new(
            AnswerOutcome.NotInCorpus,
            Reasons.NothingOfThoseDays,
            line,
            nearest is null ? [] : Labelled(nearest),
            Confidence.ArticleDoesNotSay
        );

    private static IReadOnlyList<Statement> Labelled(RankedQuote nearest) =>
        [new Statement(StatementForm.Offered, Frames.Nearest, []), Accounts.Of(nearest)];

    public static PartAnswer Decline(string reason, StyledText line) =>
        new(AnswerOutcome.Declined, reason, line, [], 0.02);

    /// <summary>What there is of those asked about, labelled as no answer.</summary>
    public static IReadOnlyList<Statement> Nearest(Findings found)
    {
        if (!found.Part.HasSubject)
        {
            return [];
        }
        var near = found
            .Speakers.SelectMany(speaker => speaker.Quotes.Take(1))
            .Concat(found.Quotes.Take(EvidenceJudge.LookedAt))
            .Where(quote => quote.Match.Coverage >= NearEnough)
            .Take(1);
        return [.. near.SelectMany(Labelled)];
    }

    private static PartAnswer Refuse(string reason, StyledText line, Findings found, Speaker? about) =>
        new(
            AnswerOutcome.NotInCorpus,
            reason,
            line,
            [
                .. about is null
                    ? []
                    : new[] { new Statement(StatementForm.Offered, Frames.AboutMyArticles(about.Pronouns), []) },
                .. Offer(found, about),
            ],
            Math.Min(Confidence.Doubt, Best(found))
        );

    /// <summary>Who does speak on it: the names here, their words one question away.</summary>
    private static IEnumerable<Statement> Offer(Findings found, Speaker? about)
    {
        var others = found
            .Quotes.Take(EvidenceJudge.LookedAt)
            .Where(quote =>
                quote.Quote.Attribution is { IsNamed: true, Speaker: { } name }
                && name != about?.Name
                && char.IsUpper(name[0])
                && quote.Match.Coverage >= NearEnough
            )
            .DistinctBy(quote => quote.Quote.Attribution.Speaker)
            .GroupBy(quote => quote.Match.Score)
            .OrderByDescending(alike => alike.Key)
            .SelectMany(MostNamedFirst)
            .Take(Offered)
            .OrderBy(quote => Manner.IsStatement(quote.Quote.Attribution))
            .ToList();
        if (found.Part.Topics.Count > 0 && others.Count > 0)
        {
            IReadOnlyList<Evidence> theirs = [.. others.Select(quote => QuoteShowing.Show(quote).Evidence)];
            yield return new Statement(
                StatementForm.Offered,
                Frames.DoHave(
                    [.. others.Select(quote => quote.Quote.Attribution)],
                    SubjectAsWritten.In(found.Part, theirs.Select(evidence => evidence.Text))
                ),
                theirs
            );
        }
    }

    /// <summary>Of those who match alike, whomever the article tells most of; only for them the whole article is looked at.</summary>
    private static IEnumerable<RankedQuote> MostNamedFirst(IGrouping<double, RankedQuote> alike) =>
        alike.Skip(1).Any() ? alike.OrderByDescending(TimesNamed) : alike;

    private static int TimesNamed(RankedQuote quote) =>
        quote.Article.Text.AsSpan().Count(ShownName.Of(quote.Quote.Attribution).Split(' ')[^1]);

    private static double Best(Findings found)
    {
        var quotes = found.Quotes.Take(1).Select(quote => quote.Judgement.Probability);
        var sentences = found.Sentences.Take(1).Select(sentence => sentence.Judgement.Probability);
        return found.Speakers.Any(speaker => speaker.Presence is SpeakerPresence.Absent)
            ? 0.03
            : quotes.Concat(sentences).DefaultIfEmpty(0.05).Max();
    }
}
