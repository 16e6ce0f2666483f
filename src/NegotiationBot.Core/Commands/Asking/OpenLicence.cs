namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Tells a licence that lets everybody show the whole text.</summary>
internal static class OpenLicence
{
    public static bool Is(string? licence) =>
        licence?.Trim() is { Length: > 0 } named
        && (
            named.StartsWith("CC", StringComparison.OrdinalIgnoreCase)
            || named.StartsWith("Creative Commons", StringComparison.OrdinalIgnoreCase)
            || named.StartsWith("Public domain", StringComparison.OrdinalIgnoreCase)
            || named.StartsWith("PDDL", StringComparison.OrdinalIgnoreCase)
            || named.StartsWith("OGL", StringComparison.OrdinalIgnoreCase)
        );
}
