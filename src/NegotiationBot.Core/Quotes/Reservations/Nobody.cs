using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The speaker is a share of people, or anybody: nobody can be asked what <c>another 7%</c> or <c>one</c> said.</summary>
internal sealed class Nobody : Reservation
{
    private static readonly FrozenSet<string> Anybody = (
        "anybody anyone somebody someone everybody everyone nobody something anything nothing everything few half third quarter percent remaining"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public override string Name => "nobody";

    // "18% of all searchers": what a share is of says no more about who spoke.
    public override bool AppliesTo(Claim claim)
    {
        var all = NameFolder.Words(claim.Speaker?.Name ?? "");
        var words = all.TakeWhile(word => !Prepositions.Contains(word)).ToList();
        return words.TrueForAll(word => IsShare(word) || Determiners.Contains(word))
            && (words.Exists(IsShare) || (all.Count > 0 && all.All(Determiners.Contains)));
    }

    private static bool IsShare(string word) => Anybody.Contains(word) || word.All(char.IsAsciiDigit);
}
