using System.Text.Json;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>Reads what people do with buttons, menus, shortcuts and forms. Pure.</summary>
internal static class SlackInteractionReader
{
    /// <summary>Null for what the bot has no use for.</summary>
    public static InteractionEvent? Read(JsonElement payload, SlackWorkspace workspace, DateTimeOffset now) =>
        payload.TextAt("user", "id") is { } user
            ? payload.TextAt("type") switch
            {
                "block_actions" => Pressed(payload, new ChatUser(user), workspace, now),
                "message_action" => Chosen(payload, new ChatUser(user), workspace, now),
                "view_submission" => Submitted(payload, new ChatUser(user), workspace, now),
                _ => null,
            }
            : null;

    private static ComponentPressed? Pressed(
        JsonElement payload,
        ChatUser user,
        SlackWorkspace workspace,
        DateTimeOffset now
    )
    {
        if (
            payload.ItemsAt("actions").FirstOrDefault() is not { ValueKind: JsonValueKind.Object } action
            || payload.TextAt("trigger_id") is not { } trigger
            || ChannelOf(payload) is not { } channel
        )
        {
            return null;
        }
        var chosen = action.TextAt("selected_option", "value");
        if ((chosen is null ? action.TextAt("value") : action.TextAt("action_id")) is not { } name)
        {
            return null;
        }
        var thread = payload.TextAt("message", "thread_ts") ?? payload.TextAt("container", "thread_ts");
        var place = new ChatPlace(workspace.Community, channel, thread, SlackChannel.KindOf(channel));
        var message = payload.TextAt("container", "message_ts");
        return new ComponentPressed(
            KeyOf(trigger),
            place,
            now,
            user,
            SlackResponse.Of(payload.TextAt("response_url"), now),
            name,
            chosen is null ? [] : [chosen],
            message is null || payload.IsTrueAt("container", "is_ephemeral") ? null : new MessageRef(place, message)
        );
    }

    private static MessageCommandInvoked? Chosen(
        JsonElement payload,
        ChatUser user,
        SlackWorkspace workspace,
        DateTimeOffset now
    )
    {
        if (
            payload.TextAt("callback_id") is not { } command
            || payload.TextAt("trigger_id") is not { } trigger
            || ChannelOf(payload) is not { } channel
            || (payload.TextAt("message_ts") ?? payload.TextAt("message", "ts")) is not { } target
        )
        {
            return null;
        }
        var thread = payload.TextAt("message", "thread_ts");
        var place = new ChatPlace(workspace.Community, channel, thread, SlackChannel.KindOf(channel));
        return new MessageCommandInvoked(
            KeyOf(trigger),
            place,
            now,
            user,
            SlackResponse.Of(payload.TextAt("response_url"), now),
            command,
            new MessageRef(place, target),
            SlackMarkup.Read(payload.TextAt("message", "text") ?? "", workspace.BotUser),
            IsOurs(payload, workspace)
        );
    }

    private static FormSubmitted? Submitted(
        JsonElement payload,
        ChatUser user,
        SlackWorkspace workspace,
        DateTimeOffset now
    )
    {
        if (
            payload.At("view") is not { } view
            || view.TextAt("id") is not { } id
            || view.TextAt("callback_id") is not { } action
            || SlackFormOrigin.Read(view.TextAt("private_metadata")) is not { } origin
        )
        {
            return null;
        }
        var fields = new Dictionary<string, string>();
        var files = new List<Attachment>();
        foreach (var (name, value) in Values(view))
        {
            if ((value.TextAt("value") ?? value.TextAt("selected_option", "value")) is { } given)
            {
                fields[name] = given;
            }
            files.AddRange(value.ItemsAt("files").Select(FileOf).OfType<Attachment>());
        }
        return new FormSubmitted(
            $"v:{id}:{view.TextAt("hash")}",
            origin.PlaceIn(workspace.Community),
            now,
            user,
            origin.Response,
            action,
            fields,
            files
        );
    }

    private static IEnumerable<(string Name, JsonElement Value)> Values(JsonElement view) =>
        view.At("state", "values") is { ValueKind: JsonValueKind.Object } blocks
            ? from block in blocks.EnumerateObject()
            where block.Value.ValueKind is JsonValueKind.Object
            from field in block.Value.EnumerateObject()
            select (field.Name, field.Value)
            : [];

    private static Attachment? FileOf(JsonElement file) =>
        file.TextAt("url_private") is { } address
            ? new Attachment(
                file.TextAt("name") ?? "",
                file.At("size") is { ValueKind: JsonValueKind.Number } size && size.TryGetInt64(out var bytes)
                    ? bytes
                    : 0,
                address
            )
            : null;

    private static string? ChannelOf(JsonElement payload) =>
        payload.TextAt("channel", "id") ?? payload.TextAt("container", "channel_id");

    private static bool IsOurs(JsonElement payload, SlackWorkspace workspace) =>
        payload.TextAt("message", "user") == workspace.BotUser
        || (payload.TextAt("message", "bot_id") is { } bot && bot == workspace.Bot);

    private static string KeyOf(string trigger) => $"t:{trigger}";
}
