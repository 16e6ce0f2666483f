using Microsoft.Extensions.Configuration;

namespace NegotiationBot.Hosting;

/// <summary>A section of the configuration that something reads.</summary>
internal sealed record KnownSection(string Name);

/// <summary>Holds the configuration to its sections: a misspelt one would have no effect, and nobody would be told.</summary>
internal sealed class KnownSections
{
    private const string Logging = "Logging";

    /// <summary>The first section that nothing reads; null where there is none.</summary>
    public string? Unknown { get; private set; }

    // A single value is no section: the environment has some of the bot's prefix that are not for it.
    public void Look(IConfiguration configuration, IEnumerable<KnownSection> known)
    {
        var names = known.Select(section => section.Name).Append(Logging).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Unknown = configuration
            .GetChildren()
            .FirstOrDefault(section => !names.Contains(section.Key) && section.GetChildren().Any())
            ?.Key;
    }
}
