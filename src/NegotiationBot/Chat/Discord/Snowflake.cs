using System.Globalization;

namespace NegotiationBot.Chat.Discord;

/// <summary>Discord's ids, which tell when they were made: milliseconds since the beginning of 2015 in all but the last 22 bits (Reference, "Snowflakes").</summary>
internal static class Snowflake
{
    private const int TimeShift = 22;

    private static readonly DateTimeOffset Epoch = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>Null where it is no id.</returns>
    public static DateTimeOffset? TimeOf(string? id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? Epoch.AddMilliseconds(value >> TimeShift)
            : null;

    /// <summary>The first id of a time.</summary>
    public static string At(DateTimeOffset time) =>
        ((ulong)Math.Max(0, (time - Epoch).TotalMilliseconds) << TimeShift).ToString(CultureInfo.InvariantCulture);

    public static bool IsOne(string? id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var _);
}
