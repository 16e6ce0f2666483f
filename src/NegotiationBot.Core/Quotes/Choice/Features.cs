using System.Collections.Concurrent;

namespace NegotiationBot.Core.Quotes.Choice;

/// <summary>What is known about a candidate, by name. The names are those of <see cref="Weights"/>.</summary>
public sealed class Features
{
    private static readonly ConcurrentDictionary<(string Kind, string Name), string> Joined = new();

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

    /// <summary>A feature of a kind of candidate: <c>after</c> and <c>next to it</c> make <c>after: next to it</c>.</summary>
    public Features Add(string kind, string name, bool holds) => holds ? Add(Join(kind, name), 1) : this;

    /// <inheritdoc cref="Add(string, string, bool)"/>
    public Features Add(string kind, string name, double value) => Add(Join(kind, name), value);

    public Features Add(string name, double value)
    {
        _values.Add(new(name, value));
        return this;
    }

    // There are a few dozen names and millions of features.
    private static string Join(string kind, string name) =>
        Joined.GetOrAdd((kind, name), pair => $"{pair.Kind}: {pair.Name}");
}
