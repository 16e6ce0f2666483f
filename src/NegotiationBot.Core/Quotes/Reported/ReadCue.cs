using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>A cue with what is known about it, the same for every stretch that it may report.</summary>
/// <param name="Longest">How many pieces the longest of those stretches goes on behind its first.</param>
internal sealed record ReadCue(Cue Cue, Features<ReportFeature> Features, JoinedVerbs Joined, int Longest);
