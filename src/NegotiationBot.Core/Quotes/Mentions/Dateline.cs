using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>The place and day before the first sentence of a report: <c>NORBURG, March 2 (NPA) — </c>. Nobody of it speaks.</summary>
public static class Dateline
{
    private const int Longest = 14;

    /// <summary>The first piece after the dash; 0 where the frame has no dateline.</summary>
    public static int End(Frame frame)
    {
        if (!frame.IsFirstOfParagraph || frame.Pieces.Count == 0 || !IsInCapitals(frame.Pieces[0]))
        {
            return 0;
        }
        for (var i = 1; i < frame.Pieces.Count && i < Longest; i++)
        {
            var piece = frame.Pieces[i];
            if (piece.IsDash)
            {
                return i + 1;
            }
            if (piece.IsQuotation || (piece.IsWord && !piece.IsCapitalised))
            {
                return 0;
            }
        }
        return 0;
    }

    private static bool IsInCapitals(Piece piece) =>
        piece.IsWord && piece.Token.Text.Length > 1 && piece.Token.Text.All(c => char.IsUpper(c) || !char.IsLetter(c));
}
