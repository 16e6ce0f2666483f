using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>Figures show something to whoever reads them, and are nobody who says it: <c>according to the latest figures</c>.</summary>
internal sealed class WordsOfFigures : Reservation
{
    private static readonly FrozenSet<string> Figures = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "figure",
            "figures",
            "data",
            "statistics",
            "numbers",
            "estimates",
            "projections",
            "returns",
            "records",
            "rates",
            "results",
        ]
    );

    public override string Name => "words-of-figures";

    // "Data from the harbour board": what it is from says no more about who spoke.
    public override bool AppliesTo(Claim claim)
    {
        if (claim is not { Speaker: { Kind: SpeakerKind.Group } speaker })
        {
            return false;
        }
        var words = NameFolder.Words(speaker.Name);
        var end = 0;
        while (end < words.Count && !Prepositions.Contains(words[end]))
        {
            end++;
        }
        return end > 0 && Figures.Contains(words[end - 1]);
    }
}
