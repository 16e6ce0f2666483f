using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>The time between a subject and its verb: <c>Ellery this morning said</c>, <c>the council over the weekend denied</c>.</summary>
internal static class TimeBeforeVerb
{
    private static readonly FrozenSet<string> Times = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "morning",
            "afternoon",
            "evening",
            "night",
            "week",
            "weekend",
            "month",
            "year",
            "spring",
            "summer",
            "autumn",
            "winter",
        ]
    );

    /// <summary>The last piece before the time that ends at a piece; the piece itself where none does.</summary>
    public static int StepOver(Frame frame, int at)
    {
        var pieces = frame.Pieces;
        if (at < 2 || !Times.Contains(pieces[at].Folded))
        {
            return at;
        }
        return pieces[at - 1].Folded is "this" or "last" ? at - 2
            : at > 2 && pieces[at - 1].Is("the") && pieces[at - 2].Folded is "over" or "during" ? at - 3
            : at;
    }
}
