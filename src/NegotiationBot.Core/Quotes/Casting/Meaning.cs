namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Somebody a mention may mean.</summary>
/// <param name="Probability">Of all that the mention may mean, the share of this one.</param>
/// <param name="AntecedentFrame">The frame that names them, where the mention itself does not; -1 otherwise.</param>
public readonly record struct Meaning(CastMember Member, double Probability, int AntecedentFrame = -1);
