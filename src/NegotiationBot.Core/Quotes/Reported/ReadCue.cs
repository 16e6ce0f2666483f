using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>A cue with what is known about it, whatever stretch it may report.</summary>
/// <param name="Meaning">Whoever its subject means; null where it can be nobody.</param>
internal sealed record ReadCue(Cue Cue, Meaning? Meaning, Features<ReportFeature> Features);
