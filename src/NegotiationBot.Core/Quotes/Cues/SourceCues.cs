using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Finds sources that need no verb: <c>according to the envoy</c>, <c>Mara Ellery: “…”</c>, <c>“…” — Mara Ellery</c>.</summary>
internal sealed class SourceCues(Frame frame, SubjectFinder subjects)
{
    private const int LatestColon = 14;

    public Cue? At(int at) => AccordingTo(at) ?? Label(at) ?? Signature(at);

    // "according to the envoy", "a statement from the envoy"
    private Cue? AccordingTo(int at)
    {
        var pieces = frame.Pieces;
        return
            at > 0
            && IsSourcePhrase(pieces[at - 1].Folded, pieces[at].Folded)
            && subjects.StartingAt(at + 1) is { IsPossessive: false } source
            ? new Cue(frame.Index, at, at - 1, source.Last, CueShape.AccordingTo, null, source)
            : null;
    }

    private static bool IsSourcePhrase(string first, string second) =>
        (first, second)
            is
                ("according", "to")
                or
                ("words", "of")
                or
                ("statement" or "message" or "letter" or "remarks" or "post" or "tweet", "from" or "by");

    // `Mara Ellery, Northern Daily: “…”` at the beginning of a paragraph, `Tolen: “…” Ellery: “…”` within it.
    private Cue? Label(int at)
    {
        var pieces = frame.Pieces;
        if (!pieces[at].Is(":") || at + 1 >= pieces.Count || !pieces[at + 1].IsQuotation)
        {
            return null;
        }
        if (
            at > 0
            && subjects.EndingAt(at - 1) is { Kind: MentionKind.Name or MentionKind.Body, IsPossessive: false } name
            && (name.First == 0 || pieces[name.First - 1].IsQuotation)
        )
        {
            return new Cue(frame.Index, at, name.First, at, CueShape.Label, null, name);
        }
        return
            at <= LatestColon
            && frame.IsFirstOfParagraph
            && subjects.StartingAt(0) is { Kind: not MentionKind.Pronoun } who
            && (who.Last + 1 >= at || pieces[who.Last + 1].Is(",") || pieces[who.Last + 1].Is("("))
            ? new Cue(frame.Index, at, who.First, at, CueShape.Label, null, who)
            : null;
    }

    // A dash and a name behind a quotation, in its sentence or as a line of its own.
    private Cue? Signature(int at)
    {
        var pieces = frame.Pieces;
        if (
            !pieces[at].IsDash
            || !(at == 0 || pieces[at - 1].IsQuotation)
            || subjects.StartingAt(at + 1)
                is not { Kind: MentionKind.Name or MentionKind.Body, IsPossessive: false } who
        )
        {
            return null;
        }
        var isAlone =
            who.Last + 1 >= pieces.Count
            || (pieces[who.Last + 1].IsSign && pieces[who.Last + 1].Token.Text is "." or "," or "(");
        return isAlone ? new Cue(frame.Index, at, at, who.Last, CueShape.Signature, null, who) : null;
    }
}
