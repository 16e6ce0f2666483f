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
    private const int LongestApposition = 40;
    private const int FurthestAgent = 4;
    private const int LongestLead = 12;
    private const float NearReporting = 0.6f;

    private static readonly FrozenSet<string> Nouns = Set(
        """
        claim claims assertion assertions allegation allegations accusation accusations charge charges criticism criticisms complaint complaints warning warnings promise promises pledge pledges vow vows plan plans
        proposal proposals call calls demand demands request requests statement statements comment comments remark remarks suggestion suggestions belief beliefs view views opinion opinions position positions stance hope hopes
        fear fears concern concerns worry worries desire wish support opposition objection objections endorsement decision argument arguments prediction predictions denial insistence refusal threat threats apology
        description attack attacks contention testimony confession admission acknowledgment acknowledgement announcement declaration explanation question questions answer answers response reaction praise embrace rejection dismissal
        message note letter tweet speech idea theory vision intention intent commitment willingness reluctance disdain contempt admiration respect affection preference appeal advice recommendation interpretation characterization
        backing approval disapproval favor favour ire scrutiny skepticism scepticism pushback outrage anger condemnation ridicule mockery scorn applause plaudits pressure encouragement resistance hostility sympathy interest enthusiasm
        disagreement rebuke report reports findings analysis estimate estimates claims account accounts effort efforts goal aim bid push agenda critique defense defence tribute thanks expectation expectations doubt doubts suspicion
        """
    );

    private static readonly FrozenSet<string> Adjectives = Set(
        """
        confident sure certain convinced optimistic hopeful pessimistic skeptical sceptical doubtful concerned worried afraid fearful alarmed upset angry furious disappointed frustrated pleased happy glad proud grateful thankful sorry
        surprised shocked stunned aware unaware critical supportive opposed willing unwilling ready eager reluctant determined committed open adamant clear wary suspicious uncertain unsure comfortable uncomfortable satisfied dissatisfied
        impressed interested inclined likely keen content dismissive disdainful fond tired sick against wrong right silent quick slow careful cautious hesitant ready anxious nervous unhappy mad bullish dubious distrustful respectful hostile sympathetic loyal vocal outspoken adept
        """
    );

    public static IReadOnlyList<Cue> Find(ArticleReading reading, Frame frame)
    {
        var subjects = new SubjectFinder(reading.Text, frame, reading.Mentions[frame.Index]);
        var phrases = new ClauseSubjects(reading.Text, frame, subjects);
        var verbs = new VerbCues(frame, subjects, Find);
        var clauses = new ClauseCues(frame, phrases, FindAny);
        var passives = new PassiveCues(frame, subjects);
        var cues = reading.Cues[frame.Index].ToList();
        var widened = new Dictionary<FoundMention, FoundMention>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = cues[i];
            cues[i] = Widen(
                cue is { Shape: CueShape.Inherited, Via.Count: 0 } ? clauses.At(cue.Verb, []) ?? cue
                    : cue.Shape is CueShape.Apposition ? OfSeveral(frame, subjects, cue) ?? cue
                    : cue.Shape is CueShape.VerbSubject ? InApposition(frame, subjects, cue) ?? cue
                    : cue,
                frame,
                phrases
            );
            if (cues[i].Shape is CueShape.Inherited && widened.TryGetValue(cue.Subject, out var subject))
            {
                cues[i] = cues[i] with { Subject = subject };
            }
            else if (!ReferenceEquals(cues[i].Subject, cue.Subject) && cue.Shape is not CueShape.Inherited)
            {
                widened[cue.Subject] = cues[i].Subject;
            }
        }
        var taken = cues.Select(cue => cue.Verb).ToHashSet();
        for (var i = 0; i < frame.Pieces.Count; i++)
        {
            if (taken.Contains(i))
            {
                continue;
            }
            var before = Before(cues, i);
            var found =
                passives.At(i)
                ?? (clauses.IsBeforeVerb(i) ? null : verbs.At(i, before))
                ?? Agent(frame, phrases, i)
                ?? Noun(reading.Text, frame, subjects, i)
                ?? Source(frame, phrases, i)
                ?? Adjective(frame, subjects, i);
            if (found is null or { Shape: CueShape.Inherited })
            {
                found = clauses.At(i, before) ?? found;
            }
            if (found is not null)
            {
                cues.Add(Widen(found, frame, phrases));
            }
        }
        cues.Sort((one, other) => one.Verb.CompareTo(other.Verb));
        return cues;
    }

    // "Mara Ellery, analysts said, has other reasons": the analysts are not set beside one person.
    private static Cue? OfSeveral(Frame frame, SubjectFinder subjects, Cue cue) =>
        cue.Via.Count == 0
        && cue.Verb > 0
        && subjects.EndingAt(VerbUse.StepBack(frame, cue.Verb - 1))
            is { Kind: MentionKind.Description, Gender: Pronoun.They, IsPossessive: false } several
            ? cue with
            {
                Shape = CueShape.SubjectVerb,
                First = several.First,
                Subject = several,
            }
            : null;

    // "Mara Ellery, the envoy, said the road was mined": the road says nothing.
    private static Cue? InApposition(Frame frame, SubjectFinder subjects, Cue cue)
    {
        var after = cue.Last + 1;
        return
            cue is { Via.Count: 0, Verb: > 1 }
            && frame.Pieces[cue.Verb - 1].Is(",")
            && after < frame.Pieces.Count
            && frame.Pieces[after].IsWord
            && !Calendar.Contains(frame.Pieces[after].Folded)
            && frame.Pieces[after].Folded is not ("in" or "at" or "on" or "of" or "who" or "during" or "after" or "before" or "last" or "as")
            && subjects.BeforeApposition(cue.Verb - 1, LongestApposition) is { } apposed
            ? new Cue(frame.Index, cue.Verb, apposed.First, cue.Verb, CueShape.Apposition, cue.Word, apposed)
            : null;
    }

    // The cues of quotations have whoever may speak for subjects; of a report it is the whole phrase.
    private static Cue Widen(Cue cue, Frame frame, ClauseSubjects phrases)
    {
        if (cue is { Shape: CueShape.AccordingTo, Subject.Kind: MentionKind.Description or MentionKind.Body, Via.Count: 0 })
        {
            return phrases.UpTo(cue.Subject) is { } source ? cue with { Subject = source, Last = Math.Max(cue.Last, source.Last) } : cue;
        }
        if (cue is not { Shape: CueShape.SubjectVerb, Subject.Kind: not MentionKind.Pronoun })
        {
            return cue;
        }
        cue = cue with { First = Math.Min(cue.First, phrases.StartOf(cue.Subject)) };
        return
            cue.Via.Count == 0
            && phrases.EndingAt(cue.Subject.Last) is { } phrase
            && phrase.First < cue.Subject.First
            ? cue with
            {
                Subject = phrase,
                First = Math.Min(cue.First, phrase.First),
            }
            : cue;
    }

    private static SpeechVerb? FindAny(string folded) => SpeechVerbs.Find(folded) ?? Find(folded);

    /// <summary>A verb of attitude, or a word with a verb's ending that comes near one.</summary>
    private static SpeechVerb? Find(string folded) =>
        AttitudeVerbs.Find(folded)
        ?? (
            HasEndingOfVerb(folded)
            && SpeechVerbs.Find(folded) is null
            && !Prepositions.Contains(folded)
            && folded is not "including"
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

    private static IReadOnlyList<Cue> Before(List<Cue> cues, int at) =>
        cues.Where(cue => cue.Verb < at).MaxBy(cue => cue.Verb) is { } last ? [last] : [];

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

    // "praise from Ellery", "denounced by four farmers in ten"
    private static Cue? Agent(Frame frame, ClauseSubjects phrases, int at)
    {
        var isNoun = Nouns.Contains(frame.Pieces[at].Folded);
        var isPassive = !isNoun && FindAny(frame.Pieces[at].Folded) is { IsBare: false, IsParticiple: false };
        for (var by = at + 1; by < frame.Pieces.Count && by - at <= (isPassive ? FurthestAgent : 1); by++)
        {
            if (
                (isPassive && frame.Pieces[by].Is("by"))
                || (isNoun && frame.Pieces[by].Folded is "from" or "by" or "among")
            )
            {
                return phrases.StartingAt(by + 1) is { } agent
                    ? new Cue(frame.Index, at, at, agent.Last, CueShape.Passive, FindAny(frame.Pieces[at].Folded), agent)
                    : null;
            }
        }
        return null;
    }

    // "according to two surveys", "In a poll of farmers, …", "Norland: …" over a paragraph
    private static Cue? Source(Frame frame, ClauseSubjects phrases, int at)
    {
        var pieces = frame.Pieces;
        if (pieces[at].Is("to") && at > 0 && pieces[at - 1].Is("according"))
        {
            return phrases.StartingAt(at + 1) is { } source
                ? Widen(new Cue(frame.Index, at, at - 1, source.Last, CueShape.AccordingTo, null, source), frame, phrases)
                : null;
        }
        if (at == 0 && pieces[0].Is("in"))
        {
            var comma = 1;
            while (comma < pieces.Count && comma < LongestLead && !pieces[comma].Is(","))
            {
                comma++;
            }
            return comma < pieces.Count
                && pieces[comma].Is(",")
                && phrases.EndingAt(comma - 1) is { Kind: MentionKind.Description } text
                && text.First <= 1
                && TextHead(frame, text)
                ? new Cue(frame.Index, 0, 0, comma - 1, CueShape.AccordingTo, null, text)
                : null;
        }
        return
            pieces[at].Is(":")
            && at is > 0 and < LongestLead
            && frame.IsFirstOfParagraph
            && at + 1 < pieces.Count
            && !pieces[at + 1].IsQuotation
            && phrases.EndingAt(at - 1) is { First: 0 } who
            ? new Cue(frame.Index, at, 0, at, CueShape.Label, null, who)
            : null;
    }

    private static bool TextHead(Frame frame, FoundMention mention)
    {
        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (RoleNoun.IsBody(frame.Pieces[i].Folded) || frame.Pieces[i].Folded is "interview" or "view" or "words")
            {
                return true;
            }
        }
        return false;
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
