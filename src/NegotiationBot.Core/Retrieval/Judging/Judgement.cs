using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>What is made of a candidate.</summary>
/// <param name="Probability">That it is evidence which answers the question, 0 to 1.</param>
/// <param name="Features">What that was judged by; null where the model was not asked.</param>
public sealed record Judgement(double Probability, Features<EvidenceFeature>? Features)
{
    /// <summary>No evidence: too far down to be looked at.</summary>
    public static Judgement None { get; } = new(0, null);

    /// <summary>Why it cannot be what answers; null of what may.</summary>
    public Objection? Objection { get; private init; }

    public static Judgement Objected(Objection objection) => new(0, null) { Objection = objection };
}
