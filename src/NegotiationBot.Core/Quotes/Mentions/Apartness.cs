using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Words beside a name that tell it apart from another of the same surname: <c>General Ellery, his brother,</c>, <c>Judge Ellery, no relation,</c>.</summary>
internal static class Apartness
{
    private const int LongestApposition = 8;
    private const int FurthestKin = 4;

    private static readonly FrozenSet<string> Kin = (
        "brother sister son daughter father mother wife husband cousin uncle aunt nephew niece twin widow widower grandson granddaughter grandfather grandmother "
        + "brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name is told as that of somebody’s kin: <c>his wife, Mara Ellery</c>, <c>the mayor’s younger brother, Tomas Ellery</c>.</summary>
    /// <param name="first">The first piece of the name.</param>
    public static bool Precedes(Frame frame, int first)
    {
        var kin = first > 1 && frame.Pieces[first - 1].Is(",") ? first - 2 : first - 1;
        if (kin < 1 || !Kin.Contains(frame.Pieces[kin].Folded))
        {
            return false;
        }
        for (var i = kin - 1; i >= 0 && kin - i < FurthestKin && !frame.Pieces[i].IsQuotation; i--)
        {
            if (
                frame.Pieces[i].Folded is "his" or "her" or "their"
                || frame.Pieces[i].Token.Kind is TokenKind.Possessive
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <param name="last">The last piece of the name.</param>
    public static bool Follows(Frame frame, int last)
    {
        if (last + 2 >= frame.Pieces.Count || !frame.Pieces[last + 1].Is(","))
        {
            return false;
        }
        for (var i = last + 2; i < frame.Pieces.Count && i - last <= LongestApposition; i++)
        {
            var piece = frame.Pieces[i];
            if (piece.IsSign || piece.IsQuotation)
            {
                return false;
            }
            if (
                piece.Folded is "unrelated"
                || (piece.Folded is "relation" or "relative" && frame.Pieces[i - 1].Is("no"))
                || (piece.Is("related") && frame.Pieces[i - 1].Is("not"))
                || (
                    Kin.Contains(piece.Folded)
                    && frame.Pieces[i - 1].Folded is "his" or "her" or "their"
                    && Opens(frame, last + 2, i)
                )
            )
            {
                return true;
            }
        }
        return false;
    }

    // "his brother", "who is also her father"; not "who met his brother".
    private static bool Opens(Frame frame, int from, int kin) =>
        from == kin - 1
        || (
            frame.Pieces[from].Is("who") && frame.Pieces[from + 1].Folded is "is" or "was" && kin - from <= FurthestKin
        );
}
