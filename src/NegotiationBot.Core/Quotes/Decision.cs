using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;

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
    /// <summary>Through whom the words come, outermost first.</summary>
    public IReadOnlyList<ChainLink> Chain { get; init; } = [];

    public AttributionBasis Basis { get; } = BasisOf(Link, Previous);

    /// <summary>For a quotation that goes on: the decision on the one where the speaker began; otherwise this one.</summary>
    public Decision Source => _source ?? this;

    private readonly Decision? _source = Previous?.Source;

    /// <summary>The probability through <see cref="Link"/> alone.</summary>
    public double LinkProbability { get; init; } = Probability;

    private static AttributionBasis BasisOf(Link link, Decision? previous) =>
        link switch
        {
            { Kind: LinkKind.GoesOn } => previous?.Basis
                is AttributionBasis.NamedInSentence
                    or AttributionBasis.Continuation
                ? AttributionBasis.Continuation
                : AttributionBasis.Nearby,
            { Cue.Shape: CueShape.Label } => AttributionBasis.Label,
            { Mention.Kind: MentionKind.Pronoun } => AttributionBasis.Pronoun,
            { Mention.Kind: MentionKind.Description } => AttributionBasis.Office,
            { Kind: LinkKind.CueAfter or LinkKind.CueBefore } => AttributionBasis.NamedInSentence,
            { IsQuotedOn: true } => AttributionBasis.Continuation,
            _ => AttributionBasis.Nearby,
        };
}
