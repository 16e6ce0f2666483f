using System.Text.Json.Serialization;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>A form as Slack's modal view, without the private metadata that its adapter carries through it.</summary>
internal sealed record SlackModal(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("callback_id")] string CallbackId,
    [property: JsonPropertyName("title")] SlackTextObject Title,
    [property: JsonPropertyName("submit")] SlackTextObject Submit,
    [property: JsonPropertyName("blocks")] IReadOnlyList<SlackInput> Blocks
)
{
    public static SlackModal Of(Form form) =>
        new(
            "modal",
            form.Action,
            SlackTextObject.Plain(form.Title),
            SlackTextObject.Plain(form.SubmitLabel),
            [.. form.Fields.Select(SlackInput.Of)]
        );
}

/// <summary>A field; its name is both block and action, so that its value is found by it.</summary>
internal sealed record SlackInput(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("block_id")] string BlockId,
    [property: JsonPropertyName("label")] SlackTextObject Label,
    [property: JsonPropertyName("element")] object Element,
    [property: JsonPropertyName("optional")] bool IsOptional,
    [property: JsonPropertyName("hint"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        SlackTextObject? Hint
)
{
    public static SlackInput Of(FormField field) =>
        new(
            "input",
            field.Name,
            SlackTextObject.Plain(field.Label),
            field.Kind switch
            {
                FormFieldKind.File => new SlackFileInput("file_input", field.Name, MaximumFiles: 1),
                FormFieldKind.Choice => new SlackSelect(
                    "static_select",
                    field.Name,
                    SlackTextObject.Plain(field.Label),
                    [
                        .. (field.Choices ?? []).Select(choice => new SlackOption(
                            SlackTextObject.Plain(choice.Label),
                            choice.Value
                        )),
                    ]
                ),
                _ => new SlackTextInput(
                    "plain_text_input",
                    field.Name,
                    field.Kind is FormFieldKind.Paragraph,
                    field.MaximumLength,
                    field.Value
                ),
            },
            !field.IsRequired,
            field.Hint is { } hint ? SlackTextObject.Plain(hint) : null
        );
}

internal sealed record SlackTextInput(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("action_id")] string ActionId,
    [property: JsonPropertyName("multiline")] bool IsMultiline,
    [property: JsonPropertyName("max_length")] int MaximumLength,
    [property: JsonPropertyName("initial_value"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        string? InitialValue
);

internal sealed record SlackFileInput(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("action_id")] string ActionId,
    [property: JsonPropertyName("max_files")] int MaximumFiles
);

/// <summary>A choice from what the bot offers while somebody types.</summary>
internal sealed record SlackExternalSelect(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("action_id")] string ActionId,
    [property: JsonPropertyName("placeholder")] SlackTextObject Placeholder,
    [property: JsonPropertyName("min_query_length")] int MinimumLength
);
