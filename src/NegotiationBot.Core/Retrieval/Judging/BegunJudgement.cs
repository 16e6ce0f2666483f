using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>What is known of a candidate at a glance, before its words are looked at one after another.</summary>
/// <param name="Features">All but those of <see cref="EvidenceReader.Close"/>.</param>
/// <param name="MostProbability">At most this will be the probability.</param>
internal sealed record BegunJudgement(Features<EvidenceFeature> Features, double MostProbability);
