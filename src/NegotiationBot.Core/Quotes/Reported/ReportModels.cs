using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>The learned choices of reported speech.</summary>
/// <param name="Cue">Whether a cue reports anything at all, by what is known before its stretches are looked at.</param>
/// <param name="Stretch">Which stretch of a sentence a cue reports.</param>
public sealed record ReportModels(ChoiceModel<ReportFeature> Cue, ChoiceModel<ReportFeature> Stretch);
