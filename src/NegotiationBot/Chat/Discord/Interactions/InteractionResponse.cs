using System.Text.Json.Serialization;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Interactions;

/// <summary>What an interaction is answered with at once (Receiving and Responding, "Interaction Response Structure").</summary>
internal sealed record InteractionResponse(
    [property: JsonPropertyName("type")] int Type,
    [property: JsonPropertyName("data"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] object? Data
)
{
    private const int PongType = 1;
    private const int DeferredMessage = 5;
    private const int AutocompleteResult = 8;
    private const int Modal = 9;

    /// <summary>The answer to Discord's asking whether anybody is there.</summary>
    public static InteractionResponse Pong { get; } = new(PongType, null);

    /// <summary>"Thinking …", seen by all or by one alone: that is settled here and for good.</summary>
    public static InteractionResponse Deferred(Visibility visibility) =>
        new(DeferredMessage, visibility is Visibility.Private ? new InteractionFlags(DiscordMessage.Ephemeral) : null);

    public static InteractionResponse Opens(Form form) => new(Modal, DiscordModal.Of(form));

    public static InteractionResponse Offers(IReadOnlyList<Choice> choices) =>
        new(
            AutocompleteResult,
            new InteractionChoices([.. choices.Select(choice => new InteractionChoice(choice.Label, choice.Value))])
        );
}

internal sealed record InteractionFlags([property: JsonPropertyName("flags")] int Flags);

internal sealed record InteractionChoices(
    [property: JsonPropertyName("choices")] IReadOnlyList<InteractionChoice> Choices
);

internal sealed record InteractionChoice(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("value")] string Value
);
