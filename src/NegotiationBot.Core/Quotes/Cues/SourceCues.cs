using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Finds sources that need no verb: <c>according to the envoy</c>, <c>Mara Ellery: “…”</c>, <c>“…” — Mara Ellery</c>.</summary>
internal sealed class SourceCues(Frame frame, SubjectFinder subjects)
{
    private const int LatestColon = 14;

    public Cue? At(int at) => AccordingTo(at) ?? WordsOf(at) ?? Label(at) ?? Signature(at);

    /// <summary>The cue is <c>Ellery’s words</c>, right before them.</summary>
    public static bool AreWordsOf(Cue cue) =>
        cue is { Shape: CueShape.AccordingTo, Word: null } && cue.Subject.First == cue.First;

    // "Ellery’s words, “…,” were on every wall"
    private Cue? WordsOf(int at)
    {
        var pieces = frame.Pieces;
        if (pieces[at].Folded is not ("words" or "remark" or "comment" or "phrase" or "quip"))
        {
            return null;
        }
        var quotation = at + 1 < pieces.Count && pieces[at + 1].IsSign && !pieces[at + 1].IsDash ? at + 2 : at + 1;
        return
            quotation < pieces.Count
            && pieces[quotation].IsQuotation
            && at > 1
            && pieces[at - 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
            && (subjects.EndingAt(at - 1) ?? subjects.EndingAt(at - 2)) is { Kind: MentionKind.Name } owner
            ? new Cue(frame.Index, at, owner.First, at, CueShape.AccordingTo, null, owner)
            : null;
    }

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
