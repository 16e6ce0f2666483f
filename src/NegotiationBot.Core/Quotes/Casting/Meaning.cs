namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Somebody a mention may mean.</summary>
/// <param name="Probability">Of all that the mention may mean, the share of this one.</param>
/// <param name="AntecedentFrame">The frame that names them, where the mention itself does not; -1 otherwise.</param>
/// <param name="SpeaksOn">
/// Of a pronoun: they are who spoke in the sentence before, and whoever else it may mean is there only in what they are reported to say:
/// <c>Ellery said Marsh did not ask. “I would have told you,” he said.</c>
/// </param>
public readonly record struct Meaning(
    CastMember Member,
    double Probability,
    int AntecedentFrame = -1,
    bool SpeaksOn = false
);
