using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Training.Logistic;

/// <summary>What is known of something that holds or does not.</summary>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct Row<TFeature>(Features<TFeature> Features, bool Holds, double Weight)
    where TFeature : struct, Enum;
