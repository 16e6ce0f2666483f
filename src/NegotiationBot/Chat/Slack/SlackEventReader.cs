using System.Text.Json;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>Reads what the Events API tells. What the bot has no use for, and whatever a bot wrote, is nothing. Pure.</summary>
internal static class SlackEventReader
{
    /// <param name="callback">An <c>event_callback</c>.</param>
    /// <param name="now">When it came, for what has no time of its own.</param>
    /// <returns>
    /// What it may be, in turn: the next counts only where the one before was not for the bot. A mention that came with an edit is the edit of a question, or,
    /// where nothing was asked before and the message is still fresh, a question.
    /// </returns>
    public static IReadOnlyList<ChatEvent> Read(JsonElement callback, SlackWorkspace workspace, DateTimeOffset now)
    {
        if (callback.At("event") is not { } told || callback.TextAt("event_id") is not { } id)
        {
            return [];
        }
        return told.TextAt("type") switch
        {
            "app_mention" => Written(told, told, workspace) is { } written
                ? Edited(told, told, workspace) is not { } edited
                    ? [written]
                    : edited.SentAt - written.SentAt <= MessageEdited.Grace
                        ? [edited, written]
                        : [edited]
                : [],
            "message" => Message(told, workspace) is { } message ? [message] : [],
            "app_home_opened" when told.TextAt("tab") == "home" && told.TextAt("user") is { } user =>
            [
                new HomeOpened(id, PlaceOf(told, told, workspace), now, new ChatUser(user)),
            ],
            "app_uninstalled" =>
            [
                new BotRemoved(id, new ChatPlace(workspace.Community, "", null, ChannelKind.Shared), now),
            ],
            _ => [],
        };
    }

    private static ChatEvent? Message(JsonElement told, SlackWorkspace workspace) =>
        told.TextAt("subtype") switch
        {
            null or "file_share" or "thread_broadcast" => Written(told, told, workspace),
            "message_changed" when told.At("message") is { } message => Changed(told, message, workspace),
            "message_deleted" when told.TextAt("deleted_ts") is { } gone => Deleted(
                told,
                told.At("previous_message") ?? told,
                gone,
                workspace
            ),
            _ => null,
        };

    /// <summary>A message is told anew for much, as for a preview of its links; it was edited only where it has other words.</summary>
    private static ChatEvent? Changed(JsonElement told, JsonElement message, SlackWorkspace workspace)
    {
        // The first message of a thread is not deleted while others stand under it: only its words are.
        if (message.TextAt("subtype") == "tombstone" && message.TextAt("ts") is { } gone)
        {
            return Deleted(told, message, gone, workspace);
        }
        return message.TextAt("text") != told.TextAt("previous_message", "text")
            ? Edited(told, message, workspace)
            : null;
    }

    private static MessageWritten? Written(JsonElement told, JsonElement message, SlackWorkspace workspace)
    {
        if (
            Author(message, workspace) is not { } user
            || message.TextAt("ts") is not { } id
            || SlackTime.Read(id) is not { } at
            || told.TextAt("channel") is null
        )
        {
            return null;
        }
        var place = PlaceOf(told, message, workspace);
        var text = message.TextAt("text") ?? "";
        return new MessageWritten(
            MessageKey.Of(new MessageRef(place, id)),
            place,
            at,
            new ChatUser(user),
            id,
            SlackMarkup.Read(text, workspace.BotUser),
            SlackMarkup.Mentions(text, workspace.BotUser)
        )
        {
            MentionsOthers = SlackMarkup.MentionsOthers(text, workspace.BotUser),
        };
    }

    /// <summary>Null where it was not edited.</summary>
    private static MessageEdited? Edited(JsonElement told, JsonElement message, SlackWorkspace workspace) =>
        message.TextAt("edited", "ts") is { } edit
        && SlackTime.Read(edit) is { } at
        && Written(told, message, workspace) is { } written
            ? new MessageEdited(
                MessageKey.OfEdit(written.Message, edit),
                written.Place,
                at,
                written.User,
                written.Id,
                written.Text
            )
            : null;

    private static MessageDeleted? Deleted(JsonElement told, JsonElement message, string id, SlackWorkspace workspace)
    {
        var place = PlaceOf(told, message, workspace);
        return (SlackTime.Read(told.TextAt("event_ts")) ?? SlackTime.Read(id)) is { } at
            ? new MessageDeleted(MessageKey.OfDeletion(new MessageRef(place, id)), place, at, id)
            : null;
    }

    /// <summary>Null where it was no person.</summary>
    private static string? Author(JsonElement message, SlackWorkspace workspace) =>
        message.TextAt("bot_id") is null
        && message.TextAt("user") is { } user
        && user != workspace.BotUser
        && user != "USLACKBOT"
            ? user
            : null;

    private static ChatPlace PlaceOf(JsonElement told, JsonElement message, SlackWorkspace workspace)
    {
        var channel = told.TextAt("channel") ?? "";
        return new ChatPlace(
            workspace.Community,
            channel,
            message.TextAt("thread_ts"),
            SlackChannel.KindOf(channel, told.TextAt("channel_type"))
        );
    }
}
