using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>
/// Finds verbs of saying, thinking, wanting and judging wherever they stand in a clause: behind <c>would</c>, <c>did not</c> and <c>plans to</c> as well, and with
/// any noun phrase for a subject. Nobody need have said what they report.
/// </summary>
internal sealed class ClauseCues(Frame frame, ClauseSubjects subjects, SpeechVerb?[] words)
{
    private const int FurthestGovernor = 3;
    private const int LongestTime = 10;

    // "is ready to", "went on to", "the first to"
    private static readonly FrozenSet<string> Governors = Set(
        "able unable ready likely unlikely set poised loath free first quick slow eager have had went came began chose chosen need fail seem appear"
    );

    // "a claim", "their hopes"
    private static readonly FrozenSet<string> BeforeNoun = Set("a an the his her their its this no any every such");

    private readonly VerbGroups _groups = new(frame);

    /// <param name="earlier">The last cue before <paramref name="at"/>.</param>
    public Cue? At(int at, Cue? earlier)
    {
        var pieces = frame.Pieces;
        if (
            at == 0
            || !pieces[at].IsWord
            || (pieces[at].IsCapitalised && !frame.IsTitleCase)
            || words[at] is not { } verb
        )
        {
            return null;
        }
        if (pieces[at - 1].Is("to"))
        {
            return verb.IsBare ? Infinitive(at, verb, earlier) : null;
        }
        var (before, isHelped) = _groups.Before(at);
        // "said that it would, but did not say when"
        if (before > 0 && isHelped && earlier is not null && pieces[before].Folded is "and" or "but" or "or")
        {
            return new Cue(frame.Index, at, at, at, CueShape.Inherited, verb, earlier.Subject);
        }
        if (before < 0 || VerbUse.IsFirstOrSecondPerson(pieces[before].Folded))
        {
            return null;
        }
        if (verb.IsParticiple && !isHelped && !pieces[before].IsWord)
        {
            return null;
        }
        if (verb.IsParticiple && !isHelped && SpentOn(at, before) is { } spender)
        {
            return new Cue(frame.Index, at, at, at, CueShape.Inherited, verb, spender);
        }
        return IsNoun(at, isHelped) ? null
            : subjects.EndingAt(before, isNear: verb.IsParticiple && !isHelped) is { } subject
                ? new Cue(frame.Index, at, subject.First, at, CueShape.SubjectVerb, verb, subject)
            : subjects.BeforeApposition(before) is { } apposed
                ? new Cue(frame.Index, at, apposed.First, at, CueShape.Apposition, verb, apposed)
            : null;
    }

    // "The campaign spent much of the year arguing that": the year argues nothing.
    private FoundMention? SpentOn(int at, int last)
    {
        for (var i = last; i > 0 && last - i < LongestTime; i--)
        {
            if (frame.Pieces[i].Folded is "spent" or "spends" or "spend" or "spending")
            {
                return subjects.OfSentence(i, null);
            }
            if (frame.Pieces[i].IsSign)
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>A finite verb follows, so the word is a noun: <c>the poll found</c>, <c>their claims were</c>.</summary>
    public bool IsBeforeVerb(int at)
    {
        var word = frame.Pieces[at].Folded;
        return at + 1 < frame.Pieces.Count
            && !word.EndsWith("ed", StringComparison.Ordinal)
            && !word.EndsWith("ing", StringComparison.Ordinal)
            && (frame.Pieces[at + 1].IsAuxiliary || words[at + 1] is { IsBare: false, IsParticiple: false });
    }

    // "a claim", "their hopes"; "farm reports" stay verbs and are for the model to tell.
    private bool IsNoun(int at, bool isHelped)
    {
        if (isHelped)
        {
            return false;
        }
        if (IsBeforeVerb(at))
        {
            return true;
        }
        var before = frame.Pieces[at - 1];
        return before is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
            || (before.IsPreposition && !before.Is("like"))
            || BeforeNoun.Contains(before.Folded);
    }

    // "declined to assail", "would be the first to oppose": the subject is that of the verb before.
    private Cue? Infinitive(int at, SpeechVerb verb, Cue? earlier)
    {
        if (earlier is not null && at - 1 - earlier.Verb <= FurthestGovernor)
        {
            return new Cue(frame.Index, at, earlier.First, at, CueShape.Inherited, verb, earlier.Subject);
        }
        if (at < 3)
        {
            return null;
        }
        var governor = frame.Pieces[at - 2].Is("not") ? at - 3 : at - 2;
        if (governor < 1 || !MayGovern(governor))
        {
            return null;
        }
        var before = _groups.BeforeHelpers(governor - 1);
        // "stood by his words, refusing to say why"
        if (
            before >= 0
            && frame.Pieces[before] is var joint
            && (joint.Is(",") || joint.Is("and") || joint.Is("but"))
            && subjects.OfSentence(at, earlier) is { } main
        )
        {
            return new Cue(frame.Index, at, governor, at, CueShape.Inherited, verb, main);
        }
        return subjects.EndingAt(before) is { } subject
            ? new Cue(frame.Index, at, subject.First, at, CueShape.SubjectVerb, verb, subject)
            : null;
    }

    // "failed to", "is ready to", "seems to"; not "called on the ministry to".
    private bool MayGovern(int at)
    {
        var folded = frame.Pieces[at].Folded;
        return frame.Pieces[at] is { IsWord: true, IsCapitalised: false }
            && (
                folded.EndsWith("ed", StringComparison.Ordinal)
                || folded.EndsWith("ing", StringComparison.Ordinal)
                || folded[^1] == 's' && !RoleNoun.IsPlural(folded)
                || Governors.Contains(folded)
                || _groups.IsHelper(at - 1)
            );
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
