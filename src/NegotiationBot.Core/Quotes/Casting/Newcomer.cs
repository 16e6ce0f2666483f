using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>
/// Tells from the words behind a first name that it is told for the first time: <c>Mara, 18,</c>, <c>Mara, a baker from Brask,</c>, <c>Mara, who is a baker,</c>. Whoever has been
/// named in full and has the same first name is another.
/// </summary>
internal static class Newcomer
{
    public static bool IsIntroduced(Frame frame, FoundMention name)
    {
        var pieces = frame.Pieces;
        var at = name.Last + 2;
        if (at + 1 >= pieces.Count || !pieces[name.Last + 1].Is(","))
        {
            return false;
        }
        return (pieces[at].Token.Kind is TokenKind.Number && pieces[at + 1].Is(","))
            || IsOne(pieces[at].Folded)
            || (
                at + 2 < pieces.Count
                && pieces[at].Is("who")
                && pieces[at + 1].Folded is "is" or "was"
                && (IsOne(pieces[at + 2].Folded) || pieces[at + 2].Token.Kind is TokenKind.Number)
            );
    }

    private static bool IsOne(string folded) => folded is "a" or "an" or "another" or "one";
}
