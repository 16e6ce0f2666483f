using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Links;

namespace NegotiationBot.Core.Quotes;

/// <summary>The speaker chosen for a quotation and the strongest link to them.</summary>
/// <param name="Speaker">Null where nobody is the likeliest.</param>
/// <param name="Probability">Of all links to this speaker together.</param>
/// <param name="AntecedentFrame">The frame that names the speaker where the link's mention does not; -1 otherwise.</param>
/// <param name="Previous">For a quotation that goes on: the decision on the one before.</param>
public sealed record Decision(
    Link Link,
    CastMember? Speaker,
    double Probability,
    int AntecedentFrame,
    Decision? Previous
)
{
    /// <summary>The probability through <see cref="Link"/> alone.</summary>
    public double LinkProbability { get; init; } = Probability;
}
