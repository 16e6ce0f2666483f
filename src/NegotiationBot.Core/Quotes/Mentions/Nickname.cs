using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>What stands between a first name and a surname and is neither: <c>Tomas “Foghorn” Arvik</c>, <c>Mara (May) Ellery</c>.</summary>
internal static class Nickname
{
    private const int Longest = 24;

    /// <summary>How many pieces of a run of names a nickname takes up here; 0 where there is none.</summary>
    public static int At(Frame frame, int at)
    {
        var pieces = frame.Pieces;
        if (pieces[at].IsQuotation)
        {
            return pieces[at].Span.Length <= Longest && IsCapital(frame, at - 1) && IsCapital(frame, at + 1) ? 1 : 0;
        }
        // Of one word, between a first name and a surname: "NORBURG (Tarn Agency) Mara Ellery" has an agency there.
        return
            pieces[at].Is("(")
            && IsCapital(frame, at - 1)
            && (!IsCapital(frame, at - 2) || Honorific.Is(pieces[at - 2].Folded))
            && IsCapital(frame, at + 1)
            && at + 2 < pieces.Count
            && pieces[at + 2].Is(")")
            && IsCapital(frame, at + 3)
            && !IsCapital(frame, at + 4)
            ? 3
            : 0;
    }

    private static bool IsCapital(Frame frame, int at) =>
        at >= 0 && at < frame.Pieces.Count && frame.Pieces[at] is { IsCapitalised: true, Token.IsWord: true };
}
