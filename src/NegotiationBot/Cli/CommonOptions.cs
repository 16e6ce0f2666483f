using System.CommandLine;
using System.Globalization;

namespace NegotiationBot.Cli;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print one JSON object per result and line." };

    /// <summary>Words as they are typed, in quotation marks or without.</summary>
    public static Argument<string[]> Words(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrMore };

    public static string? Joined(string[]? words) => words is { Length: > 0 } ? string.Join(' ', words) : null;

    /// <exception cref="UsageException">The value is missing or blank.</exception>
    public static string Required(string? value, string complaint) =>
        string.IsNullOrWhiteSpace(value) ? throw new UsageException(complaint) : value;

    /// <exception cref="UsageException">The text is no time.</exception>
    public static DateTimeOffset? Moment(string? text)
    {
        if (text is null)
        {
            return null;
        }
        return DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : throw new UsageException($"\"{text}\" is no time: write it as 2025-03-18 or 2025-03-18T21:00:00Z.");
    }
}
