namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>What shall go wrong, each once and in turn.</summary>
public sealed class Faults
{
    private readonly Lock _gate = new();
    private readonly List<(string Route, Fault Fault)> _planned = [];

    /// <param name="route">A part of the route's name, as <c>POST channels</c>.</param>
    public void Plan(string route, params IReadOnlyList<Fault> faults)
    {
        lock (_gate)
        {
            _planned.AddRange(faults.Select(fault => (route, fault)));
        }
    }

    public Fault? Take(string route)
    {
        lock (_gate)
        {
            var at = _planned.FindIndex(planned => route.Contains(planned.Route, StringComparison.Ordinal));
            if (at < 0)
            {
                return null;
            }
            var fault = _planned[at].Fault;
            _planned.RemoveAt(at);
            return fault;
        }
    }
}
