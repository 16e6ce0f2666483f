using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Finds the cues of a frame and the subject of each.</summary>
public static class CueFinder
{
    private const int LongestApposition = 40;

    public static IReadOnlyList<Cue> Find(string text, Frame frame, IReadOnlyList<FoundMention> mentions)
    {
        var cues = new List<Cue>();
        var subjects = new SubjectFinder(text, frame, mentions);
        for (var i = 0; i < frame.Pieces.Count; i++)
        {
            var cue = AccordingTo(frame, subjects, i) ?? Label(frame, subjects, i) ?? Verb(frame, subjects, i, cues);
            if (cue is not null)
            {
                cues.Add(cue);
            }
        }
        return new RelayReader(frame, subjects).Read(cues);
    }

    // "according to the envoy", "a statement from the envoy"
    private static Cue? AccordingTo(Frame frame, SubjectFinder subjects, int at)
    {
        var pieces = frame.Pieces;
        if (
            at == 0
            || !IsSourcePhrase(pieces[at - 1].Folded, pieces[at].Folded)
            || subjects.StartingAt(at + 1) is not { } source
        )
        {
            return null;
        }
        return source.IsPossessive
            ? null
            : new Cue(frame.Index, at, at - 1, source.Last, CueShape.AccordingTo, null, source);
    }

    private static bool IsSourcePhrase(string first, string second) =>
        (first, second)
            is
                ("according", "to")
                or
                ("words", "of")
                or
                ("statement" or "message" or "letter" or "remarks" or "post" or "tweet", "from" or "by");

    // `Mara Ellery, Northern Daily: “…”` and `The envoy: “…”` at the beginning of a paragraph.
    private static Cue? Label(Frame frame, SubjectFinder subjects, int at)
    {
        var pieces = frame.Pieces;
        if (
            !pieces[at].Is(":")
            || at + 1 >= pieces.Count
            || !pieces[at + 1].IsQuotation
            || at > 14
            || !frame.IsFirstOfParagraph
            || subjects.StartingAt(0) is not { Kind: not MentionKind.Pronoun } who
            || (who.Last + 1 < at && !(pieces[who.Last + 1].Is(",") || pieces[who.Last + 1].Is("(")))
        )
        {
            return null;
        }
        return new Cue(frame.Index, at, who.First, at, CueShape.Label, null, who);
    }

    private static Cue? Verb(Frame frame, SubjectFinder subjects, int at, List<Cue> earlier)
    {
        var pieces = frame.Pieces;
        if (
            (SpeechVerbs.Find(pieces[at].Folded) ?? MadeClear(frame, at)) is not { } verb
            || !IsVerbHere(frame, at, verb)
        )
        {
            return null;
        }
        if (!verb.IsParticiple && !UsedTo(frame, at) && Inverted(frame, subjects, at, verb) is { } inverted)
        {
            return inverted;
        }
        if (verb.IsParticiple && !PrecededByBe(frame, at))
        {
            return Inherited(frame, subjects, at, verb, earlier);
        }
        var before = StepBack(frame, UsedTo(frame, at) ? at - 3 : at - 1);
        if (before < 0 || IsFirstOrSecondPerson(pieces[before].Folded))
        {
            return null;
        }
        if ((subjects.EndingAt(before) ?? subjects.WithComplementEndingAt(before)) is { IsPossessive: false } subject)
        {
            var top = subjects.Climb(subject);
            if (subjects.NameBesideDescription(top) is { } name)
            {
                return new Cue(frame.Index, at, name.First, at, CueShape.Apposition, verb, name);
            }
            return new Cue(frame.Index, at, top.First, at, CueShape.SubjectVerb, verb, top);
        }
        if (pieces[before].Is(",") || pieces[before].Is("who") || pieces[before].Is(")") || pieces[before].Is("—"))
        {
            var apposed = subjects.BeforeApposition(before, LongestApposition);
            if (apposed is not null)
            {
                return new Cue(frame.Index, at, apposed.First, at, CueShape.Apposition, verb, apposed);
            }
        }
        return Inherited(frame, subjects, at, verb, earlier);
    }

    // "I said", "we've said", "you'd say" have a subject of their own, and it is nobody whom the text names there.
    private static bool IsFirstOrSecondPerson(string folded) =>
        folded is "i" or "we" or "you"
        || folded.StartsWith("i'", StringComparison.Ordinal)
        || folded.StartsWith("we'", StringComparison.Ordinal)
        || folded.StartsWith("you'", StringComparison.Ordinal);

    // "The minister made clear that"
    private static SpeechVerb? MadeClear(Frame frame, int at) =>
        frame.Pieces[at].Folded is "made" or "makes"
        && frame.Pieces.Skip(at + 1).Take(2).Any(piece => piece.Is("clear"))
            ? SpeechVerbs.Find("stressed")
            : null;

    private static Cue? Inverted(Frame frame, SubjectFinder subjects, int at, SpeechVerb verb)
    {
        var pieces = frame.Pieces;
        var afterQuotation =
            at == 0
            || pieces[at - 1].IsQuotation
            || (pieces[at - 1].IsSign && pieces[at - 1].Token.Text is "," or "—" or "-" or "–" or "--");
        if (!afterQuotation || subjects.StartingAt(at + 1) is not { } subject || (verb.IsBare && at > 0))
        {
            return null;
        }
        // After a comma of the article's own, "told reporters" and "said he" have their subject before.
        var own = at > 0 && !pieces[at - 1].IsQuotation;
        if (
            own
            && (
                !verb.IsStrong
                || subject.Kind is MentionKind.Pronoun
                || verb.Lemma is "tell" or "ask" or "inform" or "add"
                || BeginsClause(frame, subject)
            )
        )
        {
            return null;
        }
        return subject.IsPossessive
            ? null
            : new Cue(frame.Index, at, at, subject.Last, CueShape.VerbSubject, verb, subject);
    }

    // "Mara Ellery, who leads the team, said her side would wait": what follows is said, and does not say.
    private static bool BeginsClause(Frame frame, FoundMention mention)
    {
        if (mention.Kind is MentionKind.Description && frame.Pieces[mention.First].Folded is "his" or "her" or "their")
        {
            return true;
        }
        var next = mention.Last + 1;
        return next < frame.Pieces.Count
            && frame.Pieces[next] is { IsWord: true, IsCapitalised: false } word
            && (Auxiliaries.Contains(word.Folded) || SpeechVerbs.Find(word.Folded) is not null);
    }

    private static Cue? Inherited(Frame frame, SubjectFinder subjects, int at, SpeechVerb verb, List<Cue> earlier)
    {
        if (verb.IsBare)
        {
            return null;
        }
        var subject = earlier.LastOrDefault()?.Subject ?? subjects.Main(at);
        return subject is null ? null : new Cue(frame.Index, at, at, at, CueShape.Inherited, verb, subject);
    }

    /// <summary>From the piece before a verb back over auxiliaries, adverbs and days.</summary>
    private static int StepBack(Frame frame, int from)
    {
        var pieces = frame.Pieces;
        var i = from;
        while (i >= 0 && pieces[i].IsWord)
        {
            var folded = pieces[i].Folded;
            var isWhen = Calendar.IsDay(folded) || (folded is "on" or "late" or "early" && i < from);
            if (!Auxiliaries.IsBetweenSubjectAndVerb(folded) && !isWhen)
            {
                return i;
            }
            i--;
        }
        return i;
    }

    private static bool PrecededByBe(Frame frame, int at) =>
        at > 0
        && frame.Pieces[at - 1].Folded
            is "is"
                or "are"
                or "was"
                or "were"
                or "been"
                or "be"
                or "also"
                or "now"
                or "not";

    private static bool IsVerbHere(Frame frame, int at, SpeechVerb verb)
    {
        var pieces = frame.Pieces;
        if (pieces[at].IsCapitalised && at > 0 && !pieces[at - 1].IsQuotation)
        {
            return false;
        }
        if (at == 0)
        {
            return verb.IsParticiple || (at + 1 < pieces.Count && pieces[at + 1].IsCapitalised && verb.IsStrong);
        }
        var before = pieces[at - 1].Folded;
        // "a report", "his claims", "the said": a noun.
        if (
            (
                Determiners.Contains(before)
                && before
                    is not (
                        "all"
                        or "some"
                        or "others"
                        or "both"
                        or "many"
                        or "several"
                        or "few"
                        or "most"
                        or "other"
                        or "another"
                        or "one"
                        or "that"
                        or "no"
                    )
            ) || pieces[at - 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
        )
        {
            return false;
        }
        if (
            verb.IsBare
            && !UsedTo(frame, at)
            && (
                before
                    is "to"
                        or "would"
                        or "will"
                        or "can"
                        or "could"
                        or "should"
                        or "may"
                        or "might"
                        or "must"
                        or "not"
                        or "n't"
                        or "did"
                        or "does"
                        or "do"
                || before.EndsWith("n't", StringComparison.Ordinal)
                || Prepositions.Contains(before)
            )
        )
        {
            return false;
        }
        return !IsPassive(frame, at, verb) && !IsBareParticiple(frame, at);
    }

    // "a text, written for the talks": without "has" it is no report.
    private static bool IsBareParticiple(Frame frame, int at) =>
        frame.Pieces[at].Folded is "written" or "known" or "spoken" or "gone" or "begun" or "sung"
        && !frame
            .Pieces.Take(at)
            .TakeLast(3)
            .Any(piece => piece.Folded is "has" or "have" or "had" or "having" or "'ve" or "'d");

    // "my grandmother used to say"
    private static bool UsedTo(Frame frame, int at) =>
        at > 2 && frame.Pieces[at - 1].Is("to") && frame.Pieces[at - 2].Is("used");

    private static bool IsPassive(Frame frame, int at, SpeechVerb verb)
    {
        if (
            verb.IsParticiple
            || verb.IsBare
            || !frame.Pieces[at].Folded.EndsWith('d') && !frame.Pieces[at].Folded.EndsWith('n')
        )
        {
            return false;
        }
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            var folded = frame.Pieces[i].Folded;
            if (folded is "was" or "were" or "is" or "are" or "been" or "be" or "being")
            {
                return true;
            }
            if (!Auxiliaries.IsBetweenSubjectAndVerb(folded))
            {
                return false;
            }
        }
        return false;
    }
}
