namespace NegotiationBot.Training.Trees;

/// <summary>Candidates of which one is to be chosen, or a single one that holds or does not.</summary>
/// <param name="Candidates">The features of each.</param>
/// <param name="IsRight">Of each; several may be, none of a single one that does not hold.</param>
/// <param name="Weight">How much the group counts.</param>
internal sealed record Group(IReadOnlyList<float[]> Candidates, IReadOnlyList<bool> IsRight, double Weight = 1);
