using System.Globalization;

namespace NegotiationBot.Core.Commands;

/// <summary>The values given with a command, read again behind the door: what a platform offers proves nothing.</summary>
public sealed class GivenOptions(IReadOnlyDictionary<string, string> given)
{
    /// <summary>Null where it is missing or blank.</summary>
    public string? Text(string name) =>
        given.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>Null where it is missing, no number, or out of range.</summary>
    public int? Number(string name, int least = 0, int most = int.MaxValue) =>
        int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : null;

    /// <summary>Null where it is missing or no day.</summary>
    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>Null where it is missing or no http or https address.</summary>
    public string? Link(string name) =>
        Uri.TryCreate(Text(name), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri
            : null;

    /// <summary>Whether it is that value, in whatever case a phone's keyboard wrote it.</summary>
    public bool Is(string name, string value) => string.Equals(Text(name), value, StringComparison.OrdinalIgnoreCase);

    public bool IsOn(string name) => Is(name, "on");
}
