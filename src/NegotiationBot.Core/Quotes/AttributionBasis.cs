namespace NegotiationBot.Core.Quotes;

/// <summary>How the speaker was found. It decides, with the probability, whether the bare words may stand beside the name.</summary>
public enum AttributionBasis
{
    /// <summary>Nobody was found.</summary>
    None,

    /// <summary>A name stands with the cue in the sentence of the quotation.</summary>
    NamedInSentence,

    /// <summary>The quotation goes on from one of the same paragraph that is <see cref="NamedInSentence"/>.</summary>
    Continuation,

    /// <summary>A pronoun stands with the cue; the name is its antecedent.</summary>
    Pronoun,

    /// <summary>An office or a description stands with the cue (<c>the envoy</c>).</summary>
    Office,

    /// <summary>The name is in a sentence or paragraph nearby.</summary>
    Nearby,

    /// <summary>The label of a transcript turn or of a quote (<c>NAME: …</c>).</summary>
    Label,

    /// <summary>The whole document is its author's own words.</summary>
    Author,
}
