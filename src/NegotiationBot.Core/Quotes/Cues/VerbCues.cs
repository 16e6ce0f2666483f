using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Finds the subject of each verb that reports speech in one frame.</summary>
/// <param name="find">The verb that a word is a form of, or null.</param>
internal sealed class VerbCues(Frame frame, SubjectFinder subjects, Func<Piece, SpeechVerb?> find)
{
    private const int LongestApposition = 40;

    private static readonly FrozenSet<string> Recordings = (
        "clip clips video videos footage recording recordings tape tapes audio film excerpt excerpts images image"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Perceived =
        "heard hear hears overheard overhears remembered remembers saw see caught filmed recorded shows showed"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="before">The last cue before <paramref name="at"/>: a verb without a subject of its own takes that one's.</param>
    public Cue? At(int at, Cue? before)
    {
        var pieces = frame.Pieces;
        if ((find(pieces[at]) ?? MadeClear(at)) is not { } verb || !VerbUse.Reports(frame, at, verb))
        {
            return null;
        }
        if (DoneBySomebody(at, verb) is { } passive)
        {
            return passive;
        }
        if (BehindTitle(at, verb) is { } apposed)
        {
            return apposed;
        }
        if (!verb.IsParticiple && !VerbUse.UsedTo(frame, at) && Inverted(at, verb) is { } inverted)
        {
            return inverted;
        }
        if (verb.IsParticiple && !VerbUse.PrecededByBe(frame, at))
        {
            return OnSomething(at, verb) ?? InRecording(at, verb) ?? Inherited(at, verb, before);
        }
        var end = VerbUse.StepBack(frame, VerbUse.UsedTo(frame, at) ? at - 3 : at - 1);
        if (end < 0 || VerbUse.IsFirstOrSecondPerson(pieces[end].Folded))
        {
            return null;
        }
        return WithSubject(at, verb, end) ?? Inherited(at, verb, before);
    }

    private Cue? WithSubject(int at, SpeechVerb verb, int before)
    {
        var pieces = frame.Pieces;
        if ((subjects.EndingAt(before) ?? subjects.WithComplementEndingAt(before)) is { IsPossessive: false } subject)
        {
            var top = PastRuledOut(subjects.Climb(subject));
            if ((subjects.NameBesideDescription(top) ?? subjects.BeforeRelativeClause(top)) is { } name)
            {
                return new Cue(frame.Index, at, name.First, at, CueShape.Apposition, verb, name);
            }
            return new Cue(frame.Index, at, top.First, at, CueShape.SubjectVerb, verb, top);
        }
        // "under a headline that said"
        if (
            pieces[before].Folded is "that" or "which"
            && subjects.EndingAt(before - 1) is { Kind: MentionKind.Description, IsPossessive: false } text
        )
        {
            return new Cue(frame.Index, at, text.First, at, CueShape.SubjectVerb, verb, text);
        }
        var isApposed =
            pieces[before].Is(",") || pieces[before].Is("who") || pieces[before].Is(")") || pieces[before].Is("—");
        if (!isApposed || subjects.BeforeApposition(before, LongestApposition) is not { } apposed)
        {
            return null;
        }
        apposed = PastRuledOut(apposed);
        return new Cue(frame.Index, at, apposed.First, at, CueShape.Apposition, verb, apposed);
    }

    // "Mara Ellery, the envoy, and not Tomas Arvik said", "Mara Ellery rather than Tomas Arvik said": whom the sentence rules out did not say it.
    private FoundMention PastRuledOut(FoundMention mention)
    {
        var pieces = frame.Pieces;
        var before = mention.First - 1;
        while (before > 0 && (pieces[before].IsDeterminer || RoleNoun.IsPerson(pieces[before].Folded)))
        {
            before--;
        }
        before =
            before > 1 && pieces[before].Is("than") && pieces[before - 1].Is("rather") ? before - 2
            : before > 0 && pieces[before].Is("not") ? before - 1
            : -1;
        if (before > 0 && pieces[before].Is("and"))
        {
            before--;
        }
        return before <= 0 ? mention
            : subjects.EndingAt(before) is { IsPossessive: false, Kind: MentionKind.Name } beside ? beside
            : pieces[before].Is(",")
                ? subjects.BeforeApposition(before, LongestApposition) ?? subjects.EndingAt(before - 1) ?? mention
            : mention;
    }

    // "Tomas Arvik, once described by Mara Ellery as": with "by" behind it a verb of the past is a participle, and the agent speaks.
    private Cue? DoneBySomebody(int at, SpeechVerb verb) =>
        verb is { IsParticiple: false, IsBare: false, Lemma: not ("quote" or "cite") }
        && at > 0
        && at + 2 < frame.Pieces.Count
        && frame.Pieces[at + 1].Is("by")
        && !VerbUse.PrecededByBe(frame, at)
        && subjects.StartingAt(at + 2) is { IsPossessive: false } agent
            ? new Cue(frame.Index, at, at, agent.Last, CueShape.SubjectVerb, verb, agent)
            : null;

    // "held up a sign saying": the sign says it.
    private Cue? OnSomething(int at, SpeechVerb verb) =>
        verb.Lemma is "say" or "read"
        && subjects.EndingAt(at - 1) is { Kind: MentionKind.Description } text
        && RoleNoun.IsBody(frame.Pieces[text.Last].Folded)
            ? new Cue(frame.Index, at, text.First, at, CueShape.SubjectVerb, verb, text)
            : null;

    // "played a clip of the envoy saying", "heard Ellery saying": whoever is heard says it.
    private Cue? InRecording(int at, SpeechVerb verb) =>
        subjects.EndingAt(at - 1) is { IsPossessive: false, First: > 1 } heard
        && (
            Perceived.Contains(frame.Pieces[heard.First - 1].Folded)
            || frame.Pieces[heard.First - 1].Is("of") && Recordings.Contains(frame.Pieces[heard.First - 2].Folded)
        )
            ? new Cue(frame.Index, at, heard.First, at, CueShape.SubjectVerb, verb, heard)
            {
                Via = Witness(heard.First - 1),
            }
            : null;

    // "Arvik remembers Ellery saying": only he has it.
    private IReadOnlyList<FoundMention> Witness(int remembers) =>
        frame.Pieces[remembers].Folded is "remembers" or "remembered" or "overhears" or "overheard"
        && subjects.EndingAt(remembers - 1) is { IsPossessive: false } witness
            ? [witness]
            : [];

    // "The minister made clear that"
    private SpeechVerb? MadeClear(int at) =>
        frame.Pieces[at].Folded is "made" or "makes" && frame.Pieces.Any(at + 1, at + 3, piece => piece.Is("clear"))
            ? SpeechVerbs.Find("stressed")
            : null;

    // "“…,” Mara Ellery, director of the film “Harbour,” told the Ledger", "Mara Ellery, who hated the word “harbour,” told": that ends what she is, and the Ledger
    // says nothing.
    private Cue? BehindTitle(int at, SpeechVerb verb) =>
        !verb.IsParticiple
        && at > 4
        && frame.Pieces[at - 1].IsQuotation
        && frame.Pieces[at - 2] is { IsWord: true, IsCapitalised: false, Verb: null }
        && subjects.BeforeApposition(at - 2, LongestApposition) is { Kind: MentionKind.Name, IsPossessive: false } named
        && frame.Pieces[named.Last + 1].Is(",")
        && (named.First == 0 || frame.Pieces[named.First - 1].IsQuotation)
        && !frame.Pieces.Any(
            frame.Pieces[named.Last + 2].Is("who") ? named.Last + 3 : named.Last + 1,
            at - 1,
            piece => piece.Folded is "who" or "that" || piece.Verb is not null
        )
            ? new Cue(frame.Index, at, named.First, at, CueShape.Apposition, verb, named)
            : null;

    private Cue? Inverted(int at, SpeechVerb verb)
    {
        var pieces = frame.Pieces;
        var afterQuotation = at == 0 || pieces[at - 1].IsQuotation || pieces[at - 1].Is(",") || pieces[at - 1].IsDash;
        if (!afterQuotation || subjects.AfterVerb(at + 1) is not { } subject || (verb.IsBare && at > 0))
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
                || BeginsClause(subject)
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
    private bool BeginsClause(FoundMention mention)
    {
        if (mention.Kind is MentionKind.Description && frame.Pieces[mention.First].Folded is "his" or "her" or "their")
        {
            return true;
        }
        var next = mention.Last + 1;
        // "…, said the ministry “has received a letter”": with no comma between them the words go on with what the ministry did.
        return next < frame.Pieces.Count && frame.Pieces[next].IsQuotation
            || next < frame.Pieces.Count
                && frame.Pieces[next] is { IsWord: true, IsCapitalised: false } word
                && (word.IsAuxiliary || word.Verb is not null);
    }

    private Cue? Inherited(int at, SpeechVerb verb, Cue? before)
    {
        if (verb.IsBare)
        {
            return null;
        }
        var subject = before is null ? subjects.Main(at) : before.Subject;
        return subject is null ? null : new Cue(frame.Index, at, at, at, CueShape.Inherited, verb, subject);
    }
}
