using System.Globalization;

namespace NegotiationBot.Chat.Slack;

/// <summary>Slack's time stamps, <c>1405894322.002768</c>: seconds since 1970 with six decimals, and in its channel the name of a message.</summary>
internal static class SlackTime
{
    /// <summary>Null where it is none.</summary>
    public static DateTimeOffset? Read(string? stamp) =>
        decimal.TryParse(stamp, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && seconds < 100_000_000_000m
            ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : null;

    public static string Write(DateTimeOffset at) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{at.ToUnixTimeSeconds()}.{at.Ticks % TimeSpan.TicksPerSecond / 10:000000}"
        );
}
