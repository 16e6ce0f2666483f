using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>A cue with what is known about it, the same for every stretch that it may report.</summary>
internal sealed record ReadCue(Cue Cue, Features<ReportFeature> Features, JoinedVerbs Joined);
