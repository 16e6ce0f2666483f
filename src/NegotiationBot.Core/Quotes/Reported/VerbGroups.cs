using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>What belongs to a verb before it: <c>would not</c> say, <c>have in fact</c> argued, <c>, for instance,</c> argue.</summary>
internal sealed class VerbGroups(Frame frame)
{
    private const int LongestInsertion = 4;
    private const int LongestParenthesis = 5;

    // Beside those that verbs of quotations have: "has long admired", "would both accept".
    private static readonly FrozenSet<string> Adverbs = (
        "cannot ever long further still both all each either sometimes largely quite nevertheless nonetheless"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly PhrasePieces _pieces = new(frame);

    /// <summary>The last piece before all that belongs to a verb, where its subject should end, and whether another verb helps it; −1 at the head of the frame.</summary>
    public (int Before, bool IsHelped) Before(int verb)
    {
        var isHelped = false;
        var before = verb - 1;
        while (before >= 0 && IsHelper(before))
        {
            isHelped |= !Auxiliaries.IsBetweenSubjectAndVerb(frame, before);
            before--;
        }
        if (before > 0)
        {
            before = BeforeHelpers(TimeBeforeVerb.StepOver(frame, before));
        }
        return (BeforeParenthesis(BeforeInsertion(before)), isHelped);
    }

    public int BeforeHelpers(int at)
    {
        while (at >= 0 && IsHelper(at))
        {
            at--;
        }
        return at;
    }

    // "would", "did not", "is also", and the "’s" of "he’s hoping".
    public bool IsHelper(int at)
    {
        var piece = frame.Pieces[at];
        if (piece is { IsQuotation: false, Token.Kind: TokenKind.Possessive })
        {
            return at > 0 && frame.Pieces[at - 1].Folded is "he" or "she" or "it" or "who" or "that";
        }
        return piece.IsWord
            && (
                piece.IsAuxiliary
                || Auxiliaries.IsBetweenSubjectAndVerb(frame, at)
                || piece.Folded.EndsWith("n't", StringComparison.Ordinal)
                || piece.IsDateWord
                || (
                    piece.Folded is "week" or "month" or "year"
                    && at > 0
                    && frame.Pieces[at - 1].Folded is "last" or "this" or "next"
                )
                || (
                    piece.Folded is "last" or "this" or "next"
                    && frame.Pieces[at + 1].Folded is "week" or "month" or "year"
                )
                || Adverbs.Contains(piece.Folded)
            );
    }

    // From "fact" in "have in fact noted" to the subject.
    private int BeforeInsertion(int at)
    {
        for (var i = at - 1; i > 0 && at - i < LongestInsertion; i--)
        {
            if (frame.Pieces[i].IsPreposition && IsAuxiliaryAt(i - 1))
            {
                return BeforeHelpers(i - 1);
            }
        }
        return at;
    }

    private bool IsAuxiliaryAt(int at) => frame.Pieces[at].Folded is "have" or "has" or "had" or "would" or "will";

    // From the second comma of "Cement makers, for instance, argue" and "The envoy, though, would" to the subject.
    private int BeforeParenthesis(int at)
    {
        if (at < 2 || !frame.Pieces[at].Is(","))
        {
            return at;
        }
        var open = at - 1;
        while (open > 0 && at - open <= LongestParenthesis && !frame.Pieces[open].Is(","))
        {
            open--;
        }
        return open > 0 && frame.Pieces[open].Is(",") && IsBesideClause(open + 1, at) ? open - 1 : at;
    }

    private bool IsBesideClause(int first, int end) =>
        _pieces.IsBesideClause(first)
        || frame.Pieces[first].Is("though")
        || (frame.Pieces[first].IsPreposition && end - first > 1);
}
