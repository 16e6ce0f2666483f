using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationBot.Chat.Discord.Commands;

/// <summary>
/// Whether the commands that Discord has are ours: what it gives back is read as what we register, so that ids and versions fall away; what stands at its default counts
/// as left out, and the order of lists and languages is Discord's own.
/// </summary>
internal static class CommandComparison
{
    /// <summary>As commands are written to Discord.</summary>
    public static JsonSerializerOptions Json { get; } =
        new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public static bool AreTheSame(JsonElement registered, IReadOnlyList<DiscordCommand> ours) =>
        registered.ValueKind is JsonValueKind.Array
        && registered.Deserialize<List<DiscordCommand>>(Json) is { } theirs
        && Canonical(theirs) == Canonical(ours);

    private static string Canonical(IReadOnlyList<DiscordCommand> commands) =>
        JsonSerializer.Serialize(
            commands
                .OrderBy(command => command.Type)
                .ThenBy(command => command.Name, StringComparer.Ordinal)
                .Select(Canonical),
            Json
        );

    private static DiscordCommand Canonical(DiscordCommand command) =>
        command with
        {
            Contexts = command.Contexts?.Order().ToList(),
            IntegrationTypes = command.IntegrationTypes?.Order().ToList(),
            NameLocalizations = Canonical(command.NameLocalizations),
            DescriptionLocalizations =
                command.Description.Length > 0 ? Canonical(command.DescriptionLocalizations) : null,
            Options = command.Options is { Count: > 0 } options ? [.. options.Select(Canonical)] : null,
        };

    private static DiscordCommandOption Canonical(DiscordCommandOption option) =>
        option with
        {
            DescriptionLocalizations = Canonical(option.DescriptionLocalizations),
            Choices = option.Choices is { Count: > 0 } choices ? choices : null,
            Options = option.Options is { Count: > 0 } options ? [.. options.Select(Canonical)] : null,
        };

    private static SortedDictionary<string, string>? Canonical(IReadOnlyDictionary<string, string>? localizations) =>
        localizations is { Count: > 0 }
            ? new SortedDictionary<string, string>(localizations.ToDictionary(), StringComparer.Ordinal)
            : null;
}
