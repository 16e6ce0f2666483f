namespace NegotiationBot.Training.Trees;

/// <summary>How trees are grown.</summary>
/// <param name="Trees">How many.</param>
/// <param name="Leaves">Of each at most.</param>
/// <param name="Shrinkage">What of a leaf's best value is taken.</param>
/// <param name="Ridge">Added to the curvature of each leaf, so that few examples move little.</param>
/// <param name="FewestInLeaf">Candidates.</param>
/// <param name="ShareOfGroups">Each tree sees this share of the groups, drawn anew.</param>
/// <param name="ShareOfFeatures">Each tree may ask about this share of the features, drawn anew.</param>
internal sealed record TreeOptions(
    int Trees = 150,
    int Leaves = 12,
    double Shrinkage = 0.08,
    double Ridge = 4,
    int FewestInLeaf = 12,
    double ShareOfGroups = 0.7,
    double ShareOfFeatures = 0.6
);
