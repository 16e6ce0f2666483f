using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;

namespace NegotiationBot.Chat.Discord.Rest;

/// <summary>
/// Discord's limits, as its answers tell them: a bucket for each route and channel or server, shared by the routes to which Discord gives the same name
/// (<c>X-RateLimit-Bucket</c>), and one pace over all. What answers an interaction has a bucket to itself for each token, so there a 429 is all that is obeyed.
/// </summary>
internal sealed class RestLimits([FromWire] TimeProvider clock) : IDisposable
{
    /// <summary>More of them than that, and those that know nothing any more are dropped.</summary>
    private const int ManyBuckets = 2000;

    private readonly ConcurrentDictionary<string, string> _names = [];
    private readonly ConcurrentDictionary<string, RestBucket> _buckets = [];
    private readonly GlobalPace _pace = new(clock);

    /// <inheritdoc cref="GlobalPace.IsBusy"/>
    public bool IsBusy => _pace.IsBusy;

    /// <summary>Waits until a request may go. Dispose what is returned when its answer is there.</summary>
    public async Task<Passage> EnterAsync(DiscordRoute route, CancellationToken cancellationToken)
    {
        if (route.AnswersInteraction)
        {
            return new Passage(null);
        }
        var bucket = BucketOf(route);
        await bucket.EnterAsync(cancellationToken);
        var passage = new Passage(bucket);
        try
        {
            await _pace.EnterAsync(cancellationToken);
            return passage;
        }
        catch
        {
            passage.Dispose();
            throw;
        }
    }

    /// <summary>Reads what an answer tells of the limits.</summary>
    /// <param name="pause">Of a 429: how long to wait.</param>
    public void Learn(DiscordRoute route, HttpResponseHeaders headers, TimeSpan? pause)
    {
        if (pause is { } stop && Text(headers, "X-RateLimit-Scope") is "global" or null)
        {
            // Without a scope it does not come from Discord's own limits but from the wall before them.
            _pace.Stop(stop);
        }
        if (route.AnswersInteraction)
        {
            return;
        }
        if (Text(headers, "X-RateLimit-Bucket") is { } name)
        {
            _names[route.Name] = name;
        }
        if (pause is { } wait)
        {
            BucketOf(route).Learn(0, wait);
        }
        else if (
            Number(headers, "X-RateLimit-Remaining") is { } remaining
            && Number(headers, "X-RateLimit-Reset-After") is { } resetAfter
        )
        {
            BucketOf(route).Learn((int)remaining, TimeSpan.FromSeconds(resetAfter));
        }
    }

    public void Dispose()
    {
        foreach (var bucket in _buckets.Values)
        {
            bucket.Dispose();
        }
    }

    private RestBucket BucketOf(DiscordRoute route)
    {
        if (_buckets.Count > ManyBuckets)
        {
            foreach (var (key, _) in _buckets.Where(entry => entry.Value.IsIdle))
            {
                _buckets.TryRemove(key, out var _);
            }
        }
        return _buckets.GetOrAdd(
            $"{_names.GetValueOrDefault(route.Name, route.Name)} {route.Major}",
            _ => new RestBucket(clock)
        );
    }

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A request on its way.</summary>
    public sealed class Passage(RestBucket? bucket) : IDisposable
    {
        public void Dispose() => bucket?.Leave();
    }
}
