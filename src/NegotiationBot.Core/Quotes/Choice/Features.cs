namespace NegotiationBot.Core.Quotes.Choice;

/// <summary>What is known about a candidate, by name. The names are those of <see cref="Weights"/>.</summary>
public sealed class Features
{
    private readonly List<KeyValuePair<string, double>> _values = [];

    public IReadOnlyList<KeyValuePair<string, double>> Values => _values;

    public Features Add(string name, bool holds)
    {
        if (holds)
        {
            _values.Add(new(name, 1));
        }
        return this;
    }

    public Features Add(string name, double value)
    {
        _values.Add(new(name, value));
        return this;
    }
}
