using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>
/// Finds sources that are no subjects: <c>denounced by four farmers in ten</c>, <c>according to two surveys</c>, <c>In a poll of farmers, …</c>, <c>Norland: …</c>.
/// </summary>
/// <param name="words">Of each piece the verb that it is a form of, or null.</param>
internal sealed class SourcePhrases(Frame frame, ClauseSubjects phrases, PhrasesBehind behind, SpeechVerb?[] words)
{
    private const int FurthestAgent = 4;
    private const int LongestLead = 12;

    public Cue? At(int at) => Agent(at) ?? AccordingTo(at) ?? Lead(at) ?? Label(at);

    private Cue? Agent(int at)
    {
        if (words[at] is not { IsBare: false, IsParticiple: false } verb)
        {
            return null;
        }
        for (var by = at + 1; by < frame.Pieces.Count && by - at <= FurthestAgent; by++)
        {
            if (frame.Pieces[by].Is("by"))
            {
                return behind.StartingAt(by + 1) is { } agent
                    ? new Cue(
                        frame.Index,
                        at,
                        VerbUse.StepBack(frame, at - 1) + 1,
                        agent.Last,
                        CueShape.Passive,
                        verb,
                        agent
                    )
                    : null;
            }
        }
        return null;
    }

    private Cue? AccordingTo(int at) =>
        at > 0
        && frame.Pieces[at].Is("to")
        && frame.Pieces[at - 1].Is("according")
        && behind.StartingAt(at + 1) is { } source
            ? new Cue(frame.Index, at, at - 1, source.Last, CueShape.AccordingTo, null, source)
            : null;

    // "In the latest poll of farmers, most are against it."
    private Cue? Lead(int at)
    {
        if (at > 0 || !frame.Pieces[0].Is("in"))
        {
            return null;
        }
        var comma = 1;
        while (comma < frame.Pieces.Count && comma < LongestLead && !frame.Pieces[comma].Is(","))
        {
            comma++;
        }
        return
            comma < frame.Pieces.Count
            && frame.Pieces[comma].Is(",")
            && phrases.EndingAt(comma - 1) is { Kind: MentionKind.Description, First: <= 1 } text
            && IsText(text)
            ? new Cue(frame.Index, 0, 0, comma - 1, CueShape.AccordingTo, null, text)
            : null;
    }

    // A headline's "Norland: harbours stay closed".
    private Cue? Label(int at) =>
        at is > 0 and < LongestLead
        && frame.Pieces[at].Is(":")
        && frame.IsFirstOfParagraph
        && at + 1 < frame.Pieces.Count
        && !frame.Pieces[at + 1].IsQuotation
        && !NewsroomLabel.StandsAt(frame, 0)
        && phrases.EndingAt(at - 1) is { First: 0 } who
            ? new Cue(frame.Index, at, 0, at, CueShape.Label, null, who)
            : null;

    private bool IsText(FoundMention mention)
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
}
