using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Answers;

/// <summary>Nobody is rated. Where the articles have the words of those asked about, they are shown instead, and everybody may judge.</summary>
internal static class VerdictComposer
{
    public static PartAnswer Compose(Findings found)
    {
        var declined = Refusals.Decline(Reasons.Verdict, Frames.NoVerdict);
        return found.Part switch
        {
            { HasSubject: true } => OnSubject(found, declined),
            { Intent: Intent.Verdict } => OfPerson(found, declined),
            _ => declined,
        };
    }

    private static PartAnswer OnSubject(Findings found, PartAnswer declined) =>
        found.Speakers.SelectMany(speaker => speaker.Quotes).FirstOrDefault(quote => Confidence.IsEnough(quote))
            is { } best
            ? declined with
            {
                Outcome = AnswerOutcome.Answered,
                Statements = [Accounts.Of(best)],
                Confidence = best.Judgement.Probability,
            }
            : declined with
            {
                Statements = Refusals.Nearest(found),
            };

    /// <summary>
    /// "So is she lying?": what she agreed to and how the article goes on; else what she said, or what is reported of her; nothing where several are asked about or
    /// the articles have nothing.
    /// </summary>
    private static PartAnswer OfPerson(Findings found, PartAnswer declined) =>
        found.Speakers is not [var speaker] ? declined
        : speaker.Presence is not SpeakerPresence.Absent && Undertakings.Find(found, speaker.Asked) is { } both
            ? declined with
            {
                Outcome = AnswerOutcome.Answered,
                Headline = Frames.AgreedAndAfter(PronounOf(speaker.Asked)),
                Statements = [new Statement(StatementForm.Passage, null, [Cited(both.Agreed), Cited(both.After)])],
                Confidence = Confidence.LikelierThanNot,
            }
        : WhatTheySaidComposer.Compose(found) is { Outcome: AnswerOutcome.Answered } theirs
            ? declined with
            {
                Outcome = AnswerOutcome.Answered,
                Statements = [new Statement(StatementForm.Offered, theirs.Headline, []), .. theirs.Statements],
                Confidence = theirs.Confidence,
            }
        : declined;

    private static Pronoun PronounOf(AskedSpeaker asked) =>
        asked.Candidates is [var known, ..] ? known.Pronouns : Pronoun.Unknown;

    private static Evidence Cited(RankedSentence sentence) =>
        new(EvidenceKind.Passage, sentence.Article, sentence.Span, null, sentence.Match.Score);
}
