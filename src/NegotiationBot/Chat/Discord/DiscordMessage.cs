using System.Text.Json.Serialization;

namespace NegotiationBot.Chat.Discord;

/// <summary>The body of a message as Discord takes it, without what only a call knows (nonce, reference).</summary>
internal sealed record DiscordMessage(
    [property: JsonPropertyName("content")] string Content,
    [property: JsonPropertyName("allowed_mentions")] DiscordAllowedMentions AllowedMentions,
    [property: JsonPropertyName("flags")] int Flags,
    [property: JsonPropertyName("components")] IReadOnlyList<DiscordActionRow> Components
)
{
    public const int MaximumContent = 2000;

    public const int SuppressEmbeds = 1 << 2;

    public const int Ephemeral = 1 << 6;
}

/// <summary>Nobody is pinged, whatever the text holds.</summary>
internal sealed record DiscordAllowedMentions([property: JsonPropertyName("parse")] IReadOnlyList<string> Parse)
{
    public static DiscordAllowedMentions Nobody { get; } = new([]);
}

internal sealed record DiscordActionRow(
    [property: JsonPropertyName("type")] int Type,
    [property: JsonPropertyName("components")] IReadOnlyList<object> Components
)
{
    public const int ActionRow = 1;
}

internal sealed record DiscordButton(
    [property: JsonPropertyName("type")] int Type,
    [property: JsonPropertyName("style")] int Style,
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("custom_id")] string CustomId
)
{
    public const int Button = 2;
    public const int Primary = 1;
    public const int Secondary = 2;
    public const int Danger = 4;
}

internal sealed record DiscordSelect(
    [property: JsonPropertyName("type")] int Type,
    [property: JsonPropertyName("custom_id")] string CustomId,
    [property: JsonPropertyName("placeholder")] string Placeholder,
    [property: JsonPropertyName("options")] IReadOnlyList<DiscordSelectOption> Options
)
{
    public const int StringSelect = 3;
}

internal sealed record DiscordSelectOption(
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("value")] string Value
);
