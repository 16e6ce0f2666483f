using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Gives cues the subjects that a report needs: those of quotations have whoever may speak, here it is the whole phrase.</summary>
internal sealed class ReportSubjects(Frame frame, SubjectFinder subjects, ClauseSubjects phrases, PhrasesBehind behind)
{
    private const int LongestApposition = 40;

    /// <summary>The cue with the subject that it has where no quotation stands beside it.</summary>
    public Cue Mend(Cue cue) =>
        cue.Shape switch
        {
            CueShape.Apposition => OfSeveral(cue) ?? cue,
            CueShape.VerbSubject => InApposition(cue) ?? cue,
            CueShape.SubjectVerb => WithClear(cue),
            _ => cue,
        };

    /// <summary>The cue with its subject’s whole phrase: <c>Northern farmers’ leaders in two towns</c> say.</summary>
    public Cue Widen(Cue cue)
    {
        if (cue is { Shape: CueShape.AccordingTo, Subject.Kind: not MentionKind.Pronoun, Via.Count: 0 })
        {
            return behind.UpTo(cue.Subject) is { } source
                ? cue with
                {
                    Subject = source,
                    Last = Math.Max(cue.Last, source.Last),
                }
                : cue;
        }
        if (
            cue
            is not {
                Shape: CueShape.SubjectVerb or CueShape.Apposition,
                Subject.Kind: not MentionKind.Pronoun,
                Via.Count: 0
            }
        )
        {
            return cue;
        }
        cue = cue with { First = Math.Min(cue.First, phrases.StartOf(cue.Subject)) };
        return phrases.EndingAt(cue.Subject.Last) is { } phrase && phrase.First < cue.Subject.First
            ? cue with
            {
                Subject = phrase,
                First = Math.Min(cue.First, phrase.First),
            }
            : cue;
    }

    // Of "made clear that" both words are the verb.
    private Cue WithClear(Cue cue) =>
        cue.Verb + 1 < frame.Pieces.Count
        && frame.Pieces[cue.Verb].Folded is "made" or "makes"
        && frame.Pieces[cue.Verb + 1].Is("clear")
            ? cue with
            {
                Last = Math.Max(cue.Last, cue.Verb + 1),
            }
            : cue;

    // "Mara Ellery, analysts said, has other reasons": the analysts are not set beside one person.
    private Cue? OfSeveral(Cue cue) =>
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
    private Cue? InApposition(Cue cue)
    {
        var after = cue.Last + 1;
        return
            cue is { Via.Count: 0, Verb: > 1 }
            && frame.Pieces[cue.Verb - 1].Is(",")
            && after < frame.Pieces.Count
            && frame.Pieces[after].IsWord
            && !frame.Pieces[after].IsDateWord
            && frame.Pieces[after].Folded
                is not ("in" or "at" or "on" or "of" or "who" or "during" or "after" or "before" or "last" or "as")
            && subjects.BeforeApposition(cue.Verb - 1, LongestApposition) is { } apposed
            ? new Cue(frame.Index, cue.Verb, apposed.First, cue.Verb, CueShape.Apposition, cue.Word, apposed)
            : null;
    }
}
