using System.Text.Json.Serialization;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord;

/// <summary>A form as Discord's modal, each field in a label.</summary>
internal sealed record DiscordModal(
    [property: JsonPropertyName("custom_id")] string CustomId,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("components")] IReadOnlyList<DiscordLabel> Components
)
{
    public static DiscordModal Of(Form form) => new(form.Action, form.Title, [.. form.Fields.Select(DiscordLabel.Of)]);
}

internal sealed record DiscordLabel(
    [property: JsonPropertyName("type")] int Type,
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("description"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        string? Description,
    [property: JsonPropertyName("component")] object Component
)
{
    private const int LabelComponent = 18;
    private const int ShortText = 1;
    private const int Paragraph = 2;

    public static DiscordLabel Of(FormField field) =>
        new(
            LabelComponent,
            field.Label,
            field.Hint,
            field.Kind switch
            {
                FormFieldKind.Choice => new DiscordSelect(
                    DiscordSelect.StringSelect,
                    field.Name,
                    field.Label,
                    [.. (field.Choices ?? []).Select(choice => new DiscordSelectOption(choice.Label, choice.Value))]
                ),
                FormFieldKind.File => throw new ArgumentException(
                    "A file comes with the command on Discord, not with a form.",
                    nameof(field)
                ),
                _ => new DiscordTextInput(
                    DiscordTextInput.TextInput,
                    field.Name,
                    field.Kind is FormFieldKind.Paragraph ? Paragraph : ShortText,
                    field.IsRequired,
                    field.MaximumLength,
                    field.Value
                ),
            }
        );
}

internal sealed record DiscordTextInput(
    [property: JsonPropertyName("type")] int Type,
    [property: JsonPropertyName("custom_id")] string CustomId,
    [property: JsonPropertyName("style")] int Style,
    [property: JsonPropertyName("required")] bool IsRequired,
    [property: JsonPropertyName("max_length")] int MaximumLength,
    [property: JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Value
)
{
    public const int TextInput = 4;
}
