using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>Whoever writes the article says it, and has no name in it: <c>“Is it far?” I ask.</c></summary>
internal sealed class Narrator : Reservation
{
    public override string Name => "narrator";

    public override bool AppliesTo(Claim claim) => claim.IsToldByNarrator;

    /// <param name="quotation">The piece that is the quotation.</param>
    public static bool TellsBehind(Frame frame, int quotation)
    {
        var first = quotation + 1;
        if (first < frame.Pieces.Count && frame.Pieces[first].Is(","))
        {
            first++;
        }
        return quotation >= 0
            && first + 1 < frame.Pieces.Count
            && frame.Pieces[first].Folded is "i" or "we"
            && frame.Pieces[first + 1].Verb is not null;
    }
}
