using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>The <c>TX</c> of <c>sources in Marstad, TX told the Herald</c>: a part of the place, and nobody.</summary>
internal static class StateBehindTown
{
    public static bool StandsAt(Frame frame, int at) =>
        at > 1
        && at < frame.Pieces.Count
        && frame.Pieces[at - 1].Is(",")
        && frame.Pieces[at - 2].IsCapitalised
        && Place.IsStateBehindTown(frame.Pieces[at].Token.Text);
}
