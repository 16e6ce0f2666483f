using NegotiationBot.Core.Quotes.Candidates;
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
    private readonly Decision? _source = Previous?.Source;

    /// <summary>Everybody who was considered, with the probability of each.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>The probability of each of <see cref="Candidates"/>.</summary>
    public IReadOnlyList<double> Shares { get; init; } = [];

    /// <summary>The same, those of one speaker together.</summary>
    public IReadOnlyList<Contender> Contenders { get; init; } = [];

    /// <summary>Through whom the words come, outermost first.</summary>
    public IReadOnlyList<ChainLink> Chain { get; init; } = [];

    public AttributionBasis Basis { get; } = BasisOf(Link, Previous);

    /// <summary>For a quotation that goes on: the decision on the one where the speaker began; otherwise this one.</summary>
    public Decision Source => _source ?? this;

    /// <summary>The probability through <see cref="Link"/> alone.</summary>
    public double LinkProbability { get; init; } = Probability;

    /// <summary>The candidate behind <see cref="Link"/>; null only in tests that make a decision without one.</summary>
    public Candidate? Strongest { get; init; }

    /// <summary>The probability, 0 to 1, that the decision is right: what the choice left out of account, its own record of errors, is in it.</summary>
    public double Certainty { get; init; }

    /// <summary>A pronoun names the speaker that does not go with the one by which the article called them before.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>How many quotations back the speaker began.</summary>
    public int TimesGoneOn { get; } = Previous is null ? 0 : Previous.TimesGoneOn + 1;

    /// <summary>The frame that names the speaker for quotations that go on from this one; -1 where none does.</summary>
    public int NamingFrame =>
        AntecedentFrame >= 0 ? AntecedentFrame
        : Link.Mention is { Kind: not MentionKind.Pronoun } named ? named.Frame
        : -1;

    private static AttributionBasis BasisOf(Link link, Decision? previous) =>
        link switch
        {
            { Kind: LinkKind.GoesOn } => previous?.Basis
                is AttributionBasis.NamedInSentence
                    or AttributionBasis.Continuation
                ? AttributionBasis.Continuation
                : AttributionBasis.Nearby,
            { Cue.Shape: CueShape.Label or CueShape.Signature } => AttributionBasis.Label,
            { Mention.Kind: MentionKind.Pronoun } => AttributionBasis.Pronoun,
            { Mention.Kind: MentionKind.Description } => AttributionBasis.Office,
            { Kind: LinkKind.CueAfter or LinkKind.CueBefore } => AttributionBasis.NamedInSentence,
            { IsQuotedOn: true } => AttributionBasis.Continuation,
            _ => AttributionBasis.Nearby,
        };
}
