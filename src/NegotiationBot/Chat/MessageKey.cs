using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat;

/// <summary>The keys of messages' events, for every adapter the same; see <see cref="ChatEvent"/>.</summary>
public static class MessageKey
{
    /// <summary>Of the message's being written.</summary>
    public static string Of(MessageRef message) => $"m:{message.Place.Channel}:{message.Id}";

    /// <param name="edit">What tells one edit from another: its time, as the platform writes it.</param>
    public static string OfEdit(MessageRef message, string edit) => $"e:{message.Place.Channel}:{message.Id}:{edit}";

    public static string OfDeletion(MessageRef message) => $"d:{message.Place.Channel}:{message.Id}";
}
