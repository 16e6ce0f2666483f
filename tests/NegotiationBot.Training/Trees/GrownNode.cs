using System.Globalization;

namespace NegotiationBot.Training.Trees;

/// <summary>A leaf, or a branch once it is split.</summary>
internal sealed class GrownNode
{
    public double Value { get; set; }

    public (int Feature, float Border, GrownNode Below, GrownNode NotBelow)? Split { get; set; }

    public double Score(float[] features)
    {
        var node = this;
        while (node.Split is { } split)
        {
            node = features[split.Feature] < split.Border ? split.Below : split.NotBelow;
        }
        return node.Value;
    }

    /// <summary>As a line of a model file.</summary>
    public override string ToString() =>
        Split is { } split
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"({split.Feature} {split.Border:0.####} {split.Below} {split.NotBelow})"
            )
            : Value.ToString("0.####", CultureInfo.InvariantCulture);
}
