using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>Limits of single routes, which the answers tell and whose breach is a 429.</summary>
public sealed class RouteLimits(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (int Most, TimeSpan In, Queue<long> Taken)> _limits = [];
    private readonly ConcurrentQueue<string> _breaches = [];

    public IReadOnlyCollection<string> Breaches => _breaches;

    /// <param name="route">The whole route, as <c>POST channels/501/messages</c>.</param>
    public void Set(string route, int most, TimeSpan within)
    {
        lock (_gate)
        {
            _limits[route] = (most, within, []);
        }
    }

    /// <returns>How long to wait; null where the request may pass.</returns>
    internal TimeSpan? Take(string route)
    {
        lock (_gate)
        {
            if (!_limits.TryGetValue(route, out var limit))
            {
                return null;
            }
            Forget(limit);
            if (limit.Taken.Count >= limit.Most)
            {
                _breaches.Enqueue(route);
                return limit.In - clock.GetElapsedTime(limit.Taken.Peek());
            }
            limit.Taken.Enqueue(clock.GetTimestamp());
            return null;
        }
    }

    internal void Tell(string route, IHeaderDictionary headers)
    {
        lock (_gate)
        {
            if (!_limits.TryGetValue(route, out var limit))
            {
                return;
            }
            Forget(limit);
            var resetAfter = limit.Taken.TryPeek(out var first) ? limit.In - clock.GetElapsedTime(first) : limit.In;
            headers["X-RateLimit-Limit"] = limit.Most.ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Remaining"] = (limit.Most - limit.Taken.Count).ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Reset-After"] = resetAfter.TotalSeconds.ToString(
                "0.000",
                CultureInfo.InvariantCulture
            );
            headers["X-RateLimit-Bucket"] = "a-bucket";
        }
    }

    private void Forget((int Most, TimeSpan In, Queue<long> Taken) limit)
    {
        while (limit.Taken.TryPeek(out var first) && clock.GetElapsedTime(first) >= limit.In)
        {
            limit.Taken.Dequeue();
        }
    }
}
