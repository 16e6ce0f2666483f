using System.Text.Json.Serialization;

namespace NegotiationBot.Chat.Discord;

/// <summary>A message with what makes it come once: a nonce that Discord holds against its sender's others of the last minutes.</summary>
internal sealed record DiscordNewMessage(
    [property: JsonPropertyName("content")] string Content,
    [property: JsonPropertyName("allowed_mentions")] DiscordAllowedMentions AllowedMentions,
    [property: JsonPropertyName("flags")] int Flags,
    [property: JsonPropertyName("components")] IReadOnlyList<DiscordActionRow> Components,
    [property: JsonPropertyName("nonce")] string Nonce,
    [property: JsonPropertyName("enforce_nonce")] bool EnforceNonce,
    [property: JsonPropertyName("message_reference"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        DiscordReference? Reference
)
{
    public const int LongestNonce = 25;

    /// <param name="replyTo">The message it replies to; where that is gone meanwhile, it stands alone.</param>
    public static DiscordNewMessage Of(DiscordMessage message, string nonce, string? replyTo) =>
        new(
            message.Content,
            message.AllowedMentions,
            message.Flags,
            message.Components,
            nonce,
            EnforceNonce: true,
            replyTo is null ? null : new DiscordReference(replyTo, FailIfNotExists: false)
        );
}

internal sealed record DiscordReference(
    [property: JsonPropertyName("message_id")] string MessageId,
    [property: JsonPropertyName("fail_if_not_exists")] bool FailIfNotExists
);
