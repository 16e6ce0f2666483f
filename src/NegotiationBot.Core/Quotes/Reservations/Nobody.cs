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
        var words = NameFolder.Words(claim.Speaker?.Name ?? "");
        var isShare = false;
        for (var i = 0; i < words.Count && !Prepositions.Contains(words[i]); i++)
        {
            if (IsShare(words[i]))
            {
                isShare = true;
            }
            else if (!Determiners.Contains(words[i]))
            {
                return false;
            }
        }
        return isShare || (words.Count > 0 && words.All(Determiners.Contains));
    }

    private static bool IsShare(string word) => Anybody.Contains(word) || word.All(char.IsAsciiDigit);
}
