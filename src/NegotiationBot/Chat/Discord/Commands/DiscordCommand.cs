using System.Text.Json.Serialization;

namespace NegotiationBot.Chat.Discord.Commands;

/// <summary>
/// A command as it is registered, and as Discord gives it back (Application Commands, "Application Command Structure"). What stands at its default is null, so that the
/// two can be compared.
/// </summary>
internal sealed record DiscordCommand(
    [property: JsonPropertyName("type")] int Type,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("description")] string Description,
    [property: JsonPropertyName("contexts")] IReadOnlyList<int>? Contexts,
    [property: JsonPropertyName("integration_types")] IReadOnlyList<int>? IntegrationTypes
)
{
    public const int ChatInput = 1;
    public const int Message = 3;

    /// <summary>In a server.</summary>
    public const int InServer = 0;

    /// <summary>In a direct message with the bot.</summary>
    public const int InDirectMessage = 1;

    /// <summary>Installed to a server, not to somebody's account.</summary>
    public const int ToServer = 0;

    [JsonPropertyName("name_localizations")]
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    [JsonPropertyName("description_localizations")]
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    /// <summary>Who sees it at first; a server's admins may change that, so it is checked again behind the door.</summary>
    [JsonPropertyName("default_member_permissions")]
    public string? DefaultMemberPermissions { get; init; }

    [JsonPropertyName("options")]
    public IReadOnlyList<DiscordCommandOption>? Options { get; init; }
}

/// <summary>A subcommand or a value (Application Commands, "Application Command Option Structure").</summary>
internal sealed record DiscordCommandOption(
    [property: JsonPropertyName("type")] int Type,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("description")] string Description
)
{
    public const int Subcommand = 1;
    public const int Text = 3;
    public const int Integer = 4;
    public const int User = 6;
    public const int Attachment = 11;

    [JsonPropertyName("description_localizations")]
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    [JsonPropertyName("required")]
    public bool IsRequired { get; init; }

    [JsonPropertyName("autocomplete")]
    public bool OffersWhileTyped { get; init; }

    [JsonPropertyName("min_value")]
    public int? Least { get; init; }

    [JsonPropertyName("max_value")]
    public int? Most { get; init; }

    [JsonPropertyName("choices")]
    public IReadOnlyList<DiscordCommandChoice>? Choices { get; init; }

    [JsonPropertyName("options")]
    public IReadOnlyList<DiscordCommandOption>? Options { get; init; }
}

internal sealed record DiscordCommandChoice(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("value")] string Value
);
