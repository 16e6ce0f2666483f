using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>
/// Finds all cues of reported speech in a frame: those of quotations, and such as no quotation has beside it: verbs of attitude, <c>Ellery’s claim that</c>,
/// <c>Ellery is confident that</c>.
/// </summary>
internal static class ReportingCues
{
    private const int FurthestNoun = 4;
    private const float NearReporting = 0.6f;

    private static readonly FrozenSet<string> Nouns = Set(
        """
        claim claims assertion assertions allegation allegations accusation accusations charge charges criticism criticisms complaint complaints warning warnings promise promises pledge pledges vow vows plan plans
        proposal proposals call calls demand demands request requests statement statements comment comments remark remarks suggestion suggestions belief beliefs view views opinion opinions position positions stance hope hopes
        fear fears concern concerns worry worries desire wish support opposition objection objections endorsement decision argument arguments prediction predictions denial insistence refusal threat threats apology
        description attack attacks contention testimony confession admission acknowledgment acknowledgement announcement declaration explanation question questions answer answers response reaction praise embrace rejection dismissal
        message note letter tweet speech idea theory vision intention intent commitment willingness reluctance disdain contempt admiration respect affection preference appeal advice recommendation interpretation characterization
        """
    );

    private static readonly FrozenSet<string> Adjectives = Set(
        """
        confident sure certain convinced optimistic hopeful pessimistic skeptical sceptical doubtful concerned worried afraid fearful alarmed upset angry furious disappointed frustrated pleased happy glad proud grateful thankful sorry
        surprised shocked stunned aware unaware critical supportive opposed willing unwilling ready eager reluctant determined committed open adamant clear wary suspicious uncertain unsure comfortable uncomfortable satisfied dissatisfied
        impressed interested inclined likely keen content dismissive disdainful fond tired sick
        """
    );

    public static IReadOnlyList<Cue> Find(ArticleReading reading, Frame frame)
    {
        var cues = reading.Cues[frame.Index].ToList();
        var subjects = reading.Subjects[frame.Index];
        var verbs = new VerbCues(frame, subjects, Find);
        var passives = new PassiveCues(frame, subjects);
        for (var i = 0; i < frame.Pieces.Count; i++)
        {
            var nearest = LastUpTo(cues, i);
            if (
                nearest?.Verb != i
                && (
                    passives.At(i)
                    ?? verbs.At(i, nearest)
                    ?? Noun(reading.Text, frame, subjects, i)
                    ?? Adjective(frame, subjects, i)
                )
                    is { } cue
            )
            {
                cues.Add(cue);
            }
        }
        cues.Sort((one, other) => one.Verb.CompareTo(other.Verb));
        return cues;
    }

    /// <summary>A verb of attitude, or a word with a verb's ending that comes near one.</summary>
    private static SpeechVerb? Find(string folded) =>
        AttitudeVerbs.Find(folded)
        ?? (
            HasEndingOfVerb(folded)
            && SpeechVerbs.Find(folded) is null
            && VerbMeaning.Of(folded).Reporting >= NearReporting
                ? new SpeechVerb(
                    folded,
                    SpeechStrength.Unlisted,
                    folded.EndsWith("ing", StringComparison.Ordinal),
                    IsBare: false
                )
                : null
        );

    private static bool HasEndingOfVerb(string folded) =>
        folded.Length > 3
        && (
            folded.EndsWith("ed", StringComparison.Ordinal)
            || folded.EndsWith("ing", StringComparison.Ordinal)
            || folded[^1] == 's'
        );

    private static Cue? LastUpTo(List<Cue> cues, int at)
    {
        Cue? last = null;
        foreach (var cue in cues)
        {
            if (cue.Verb <= at && !(cue.Verb <= last?.Verb))
            {
                last = cue;
            }
        }
        return last;
    }

    // "Ellery’s repeated claim that", "his refusal to"
    private static Cue? Noun(string text, Frame frame, SubjectFinder subjects, int at)
    {
        if (!Nouns.Contains(frame.Pieces[at].Folded))
        {
            return null;
        }
        for (var i = at - 1; i > 0 && at - i <= FurthestNoun && !NounPhrase.EndsBefore(frame.Pieces[i].Folded); i--)
        {
            if (
                frame.Pieces[i] is { IsQuotation: false, Token.Kind: Text.TokenKind.Possessive }
                && subjects.EndingAt(i - 1) is { } owner
            )
            {
                return new Cue(frame.Index, at, owner.First, at, CueShape.Noun, null, owner);
            }
            if (Owner(text, frame, i) is { } pronoun)
            {
                return new Cue(frame.Index, at, i, at, CueShape.Noun, null, pronoun);
            }
        }
        return null;
    }

    private static FoundMention? Owner(string text, Frame frame, int at)
    {
        var gender = frame.Pieces[at].Folded switch
        {
            "his" => Pronoun.He,
            "her" => Pronoun.She,
            "their" => Pronoun.They,
            "its" => Pronoun.It,
            _ => Pronoun.Unknown,
        };
        return gender is Pronoun.Unknown
            ? null
            : new MentionMaker(text).Make(frame, at, at, at, MentionKind.Pronoun, gender);
    }

    // "Ellery was not confident that"
    private static Cue? Adjective(Frame frame, SubjectFinder subjects, int at)
    {
        if (at < 2 || !Adjectives.Contains(frame.Pieces[at].Folded))
        {
            return null;
        }
        var be = at - 1;
        while (be > 0 && !IsBe(frame.Pieces[be].Folded) && at - be <= 3)
        {
            be--;
        }
        return
            be > 0
            && IsBe(frame.Pieces[be].Folded)
            && subjects.EndingAt(VerbUse.StepBack(frame, be - 1)) is { IsPossessive: false } subject
            ? new Cue(frame.Index, at, subject.First, at, CueShape.Adjective, null, subject)
            : null;
    }

    private static bool IsBe(string folded) =>
        folded
            is "is"
                or "are"
                or "was"
                or "were"
                or "been"
                or "be"
                or "am"
                or "feels"
                or "felt"
                or "seems"
                or "seemed"
                or "remains"
                or "remained"
                or "sounded"
                or "became";

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
