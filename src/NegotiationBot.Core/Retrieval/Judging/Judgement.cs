using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>What the model makes of a candidate.</summary>
/// <param name="Probability">That it is evidence which answers the question, 0 to 1.</param>
/// <param name="Features">What that was judged by; null of a candidate too far down to be looked at.</param>
public sealed record Judgement(double Probability, Features<EvidenceFeature>? Features)
{
    /// <summary>No evidence: not looked at, or without what an answer must hold.</summary>
    public static Judgement None { get; } = new(0, null);
}
