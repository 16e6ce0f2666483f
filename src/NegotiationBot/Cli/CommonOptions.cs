using System.CommandLine;

namespace NegotiationBot.Cli;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print one JSON object per result and line." };

    /// <exception cref="UsageException">The value is missing or blank.</exception>
    public static string Required(string? value, string complaint) =>
        string.IsNullOrWhiteSpace(value) ? throw new UsageException(complaint) : value;
}
