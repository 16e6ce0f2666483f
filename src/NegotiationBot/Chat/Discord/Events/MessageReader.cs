using System.Text.Json;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Events;

/// <summary>Turns what Discord tells of messages into our events.</summary>
internal sealed class MessageReader(
    DiscordApplication application,
    ChannelDirectory channels,
    OwnRoles roles,
    TimeProvider clock
)
{
    private const int Default = 0;
    private const int Reply = 19;

    /// <returns>Null for what is no message of a person: a bot's, a webhook's, a sign of the system's.</returns>
    public async Task<MessageWritten?> ReadWrittenAsync(JsonElement message, CancellationToken cancellationToken)
    {
        if (!IsOfPerson(message) || message.Number("type") is not (Default or Reply))
        {
            return null;
        }
        var bot = (await application.FindAsync(cancellationToken)).Bot;
        var role = roles.Of(message.Text("guild_id"));
        var isMentioned = IsMentioned(message, bot, role);
        var repliesToBot = message.Field("referenced_message").Field("author").Text("id") == bot;
        // Without the intent Discord tells of every message in a thread of the bot's, and of most without their words.
        if (IsWithoutWords(message) && message.Has("guild_id") && !isMentioned && !repliesToBot)
        {
            return null;
        }
        var reference = await ReferenceAsync(message, cancellationToken);
        return new MessageWritten(
            MessageKey.Of(reference),
            reference.Place,
            Snowflake.TimeOf(reference.Id) ?? clock.GetUtcNow(),
            UserOf(message.Field("author")),
            reference.Id,
            MessageText.Read(message, bot, role),
            isMentioned,
            message.Field("message_reference").Text("message_id"),
            repliesToBot
        )
        {
            MentionsOthers = message.Items("mentions").Any(user => user.Text("id") != bot),
        };
    }

    /// <returns>Null where nobody changed the words, or Discord does not show them.</returns>
    public async Task<MessageEdited?> ReadEditedAsync(JsonElement message, CancellationToken cancellationToken)
    {
        if (!IsOfPerson(message) || message.Text("edited_timestamp") is not { } edited)
        {
            return null;
        }
        var bot = (await application.FindAsync(cancellationToken)).Bot;
        var role = roles.Of(message.Text("guild_id"));
        // Without the intent a message that lost its mention comes without words: the answer to what it said stays.
        if (IsWithoutWords(message) && !IsMentioned(message, bot, role))
        {
            return null;
        }
        var reference = await ReferenceAsync(message, cancellationToken);
        return new MessageEdited(
            MessageKey.OfEdit(reference, edited),
            reference.Place,
            DateTimeOffset.TryParse(edited, System.Globalization.CultureInfo.InvariantCulture, out var at)
                ? at
                : clock.GetUtcNow(),
            UserOf(message.Field("author")),
            reference.Id,
            MessageText.Read(message, bot, role)
        );
    }

    /// <summary>One for each message that is gone.</summary>
    public async Task<IReadOnlyList<MessageDeleted>> ReadDeletedAsync(
        JsonElement deletion,
        CancellationToken cancellationToken
    )
    {
        var place = await PlaceAsync(deletion, cancellationToken);
        var ids = deletion.Text("id") is { } one
            ? [one]
            : deletion.Items("ids").Select(id => id.GetString()).OfType<string>();
        return
        [
            .. ids.Select(id => new MessageDeleted(
                MessageKey.OfDeletion(new MessageRef(place, id)),
                place,
                clock.GetUtcNow(),
                id
            )),
        ];
    }

    private static bool IsOfPerson(JsonElement message) =>
        message.Field("author") is var author
        && author.Text("id") is not null
        && !author.IsTrue("bot")
        && !message.Has("webhook_id");

    private static bool IsWithoutWords(JsonElement message) => message.Text("content") is null or "";

    private static bool IsMentioned(JsonElement message, string bot, string? role) =>
        message.Items("mentions").Any(user => user.Text("id") == bot)
        || (role is not null && message.Items("mention_roles").Any(mentioned => mentioned.GetString() == role));

    private static ChatUser UserOf(JsonElement author) =>
        new(author.Text("id")!, Since: Snowflake.TimeOf(author.Text("id")));

    private async Task<MessageRef> ReferenceAsync(JsonElement message, CancellationToken cancellationToken) =>
        new(await PlaceAsync(message, cancellationToken), message.Text("id") ?? "");

    private Task<ChatPlace> PlaceAsync(JsonElement told, CancellationToken cancellationToken) =>
        channels.PlaceAsync(told.Text("guild_id"), told.Text("channel_id") ?? "", cancellationToken);
}
