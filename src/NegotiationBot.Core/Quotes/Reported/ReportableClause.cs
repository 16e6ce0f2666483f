using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>How far the words of a frame go that its cues may report, and where its clauses part.</summary>
internal sealed class ReportableClause(Frame frame, Cue[] cues)
{
    private readonly int[] _verbs = [.. cues.Select(cue => cue.Verb)];

    /// <summary>The cue that closes the sentence and reports what stands before it; null where there is none.</summary>
    public Cue? Tag { get; } = ClosingTag.Of(frame, cues);

    public Cue[] Cues => cues;

    /// <summary>Where the sentence ends, or the clause that a tag reports.</summary>
    public int LastPiece => Tag is null ? frame.Pieces.Count - 1 : Tag.First - 1;

    public bool IsVerbOfAnother(Cue cue, int at) => at > cue.Verb && _verbs.Contains(at);

    public static bool EndsClause(Piece piece) =>
        piece.Is(",")
        || piece.Is(";")
        || piece.IsDash
        || (piece.IsWord && piece.IsConjunction && !piece.Is("that"))
        || piece.Folded is "as" or "after" or "before" or "since" or "until";

    /// <summary>From a joint between two clauses to the last piece before it.</summary>
    public int BeforeJoint(int at)
    {
        while (
            at > 0
            && (
                frame.Pieces[at].Is(",")
                || frame.Pieces[at].Is(";")
                || frame.Pieces[at].Folded is "and" or "but" or "as" or "while"
            )
        )
        {
            at--;
        }
        return at;
    }
}
