using System.Runtime.CompilerServices;

namespace NegotiationBot.Core.Quotes.Choice;

/// <summary>What is known about one candidate: a number for each member of an enumeration, 0 where nothing was noted.</summary>
/// <typeparam name="TFeature">Its members count from 0 without gaps.</typeparam>
public sealed class Features<TFeature>
    where TFeature : struct, Enum
{
    private static readonly TFeature[] Names = Enum.GetValues<TFeature>();

    private readonly float[] _values = new float[Names.Length];

    public ReadOnlySpan<float> Values => _values;

    /// <summary>The same, for whoever holds several of them side by side.</summary>
    internal float[] Row => _values;

    public float this[TFeature feature] => _values[Number(feature)];

    public Features<TFeature> Note(TFeature feature, double value)
    {
        _values[Number(feature)] = (float)value;
        return this;
    }

    public Features<TFeature> Note(TFeature feature, bool holds) => holds ? Note(feature, 1) : this;

    /// <summary>Of several that exclude one another the one that holds.</summary>
    public Features<TFeature> Note(TFeature feature) => Note(feature, 1);

    /// <summary>A copy that can be noted on further.</summary>
    public Features<TFeature> Copy()
    {
        var copy = new Features<TFeature>();
        copy.CopyFrom(this);
        return copy;
    }

    /// <summary>Takes over what was noted of another, to be noted on further; what was noted here is forgotten.</summary>
    public void CopyFrom(Features<TFeature> other) => other._values.CopyTo(_values, 0);

    public IEnumerable<(TFeature Feature, float Value)> Noted => Names.Zip(_values).Where(pair => pair.Second != 0);

    private static int Number(TFeature feature) => Unsafe.BitCast<TFeature, int>(feature);
}
