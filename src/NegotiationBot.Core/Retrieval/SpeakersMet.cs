using System.Text;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Counts whose quotes may be seen, and in which offices they speak.</summary>
internal static class SpeakersMet
{
    /// <summary>The most quoted first, equals by name.</summary>
    public static IReadOnlyList<MetSpeaker> In(IEnumerable<VisibleSegment> segments)
    {
        var quotes = new Dictionary<string, int>(StringComparer.Ordinal);
        var offices = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (speaker, office, count) in segments.SelectMany(CountsIn))
        {
            if (office is null)
            {
                Count(quotes, speaker, count);
                continue;
            }
            if (!offices.TryGetValue(speaker, out var held))
            {
                offices.Add(speaker, held = new(StringComparer.Ordinal));
            }
            Count(held, office, count);
        }
        return
        [
            .. MostFirst(quotes)
                .Select(speaker => new MetSpeaker(
                    speaker.Key,
                    offices.TryGetValue(speaker.Key, out var held)
                        ? [.. MostFirst(held).Select(office => office.Key)]
                        : [],
                    speaker.Value
                )),
        ];
    }

    private static IEnumerable<(string Speaker, string? Office, int Count)> CountsIn(VisibleSegment segment)
    {
        foreach (var entry in segment.Segment.Terms.All())
        {
            if (!QuoteKeys.TryRead(Encoding.UTF8.GetString(entry.Key), out var speaker, out var office))
            {
                yield break;
            }
            if (segment.Units(UnitKind.Quote).CountOf(entry.PostingsOf(UnitKind.Quote)!.Value) is > 0 and var count)
            {
                yield return (speaker, office, count);
            }
        }
    }

    private static void Count(Dictionary<string, int> counts, string name, int more) =>
        counts[name] = counts.GetValueOrDefault(name) + more;

    private static IEnumerable<KeyValuePair<string, int>> MostFirst(Dictionary<string, int> counts) =>
        counts.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal);
}
