namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>What Slack sends, in the shape of its Events API and its interactivity reference.</summary>
public static class SlackPayloads
{
    public static object Event(SlackWorld world, SlackTeam team, object told) =>
        new
        {
            token = "verification",
            team_id = team.Id,
            api_app_id = "A1",
            @event = told,
            type = "event_callback",
            event_id = world.NextId("Ev"),
            event_time = world.Now.ToUnixTimeSeconds(),
            authorizations = new[]
            {
                new
                {
                    enterprise_id = (string?)null,
                    team_id = team.Id,
                    user_id = team.BotUser,
                    is_bot = true,
                    is_enterprise_install = false,
                },
            },
            is_ext_shared_channel = false,
        };

    public static Dictionary<string, object?> Message(StandingMessage message, string? type = null)
    {
        var told = new Dictionary<string, object?>
        {
            ["type"] = type ?? "message",
            ["user"] = message.User,
            ["text"] = message.Text,
            ["ts"] = message.Ts,
            ["team"] = message.Team,
            ["channel"] = message.Channel,
            ["event_ts"] = message.Ts,
            ["client_msg_id"] = Guid.NewGuid().ToString(),
        };
        if (message.ThreadTs is { } thread)
        {
            told["thread_ts"] = thread;
        }
        if (message.Bot is { } bot)
        {
            told["bot_id"] = bot;
        }
        // A mention does not tell of what type its channel is.
        if (type is null)
        {
            told["channel_type"] = message.Channel.StartsWith('D') ? "im" : "channel";
        }
        return told;
    }

    public static object Changed(StandingMessage before, StandingMessage after, string ts)
    {
        var message = Message(after);
        message["edited"] = new { user = after.User, ts };
        return new
        {
            type = "message",
            subtype = "message_changed",
            hidden = true,
            channel = after.Channel,
            channel_type = after.Channel.StartsWith('D') ? "im" : "channel",
            ts,
            event_ts = ts,
            message,
            previous_message = Message(before),
        };
    }

    public static object Deleted(StandingMessage gone, string ts) =>
        new
        {
            type = "message",
            subtype = "message_deleted",
            hidden = true,
            channel = gone.Channel,
            channel_type = gone.Channel.StartsWith('D') ? "im" : "channel",
            deleted_ts = gone.Ts,
            ts,
            event_ts = ts,
            previous_message = Message(gone),
        };

    public static Dictionary<string, object?> Interaction(string type, SlackTeam team, string user, string trigger) =>
        new()
        {
            ["type"] = type,
            ["team"] = new { id = team.Id, domain = "emulator" },
            ["user"] = new
            {
                id = user,
                username = "somebody",
                team_id = team.Id,
            },
            ["api_app_id"] = "A1",
            ["token"] = "verification",
            ["trigger_id"] = trigger,
        };

    public static object View(OpenView open, IReadOnlyDictionary<string, object> values) =>
        new
        {
            id = open.Id,
            team_id = open.Team,
            type = "modal",
            hash = open.Hash,
            callback_id = open.View.GetProperty("callback_id").GetString(),
            private_metadata = open.View.GetProperty("private_metadata").GetString(),
            state = new
            {
                values = values.ToDictionary(v => v.Key, v => new Dictionary<string, object> { [v.Key] = v.Value }),
            },
        };
}
