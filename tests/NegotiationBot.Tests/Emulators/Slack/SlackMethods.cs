using System.Globalization;
using System.Text.Json;

namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>The methods of the Web API that the bot needs, upon the world.</summary>
public sealed class SlackMethods(SlackWorld world, SlackEmulator emulator)
{
    private static readonly TimeSpan TriggerLasts = TimeSpan.FromSeconds(3);

    public static object Error(string error) => new { ok = false, error };

    public object Call(string method, string? token, JsonElement arguments)
    {
        if (token is not null && world.Revoked.TryGetValue(token, out var reason))
        {
            return Error(reason);
        }
        if (method == "apps.connections.open")
        {
            return token == SlackEmulator.AppToken
                ? new
                {
                    ok = true,
                    url = $"ws://{emulator.Address.Authority}/socket?ticket={emulator.Sockets.IssueTicket()}",
                }
                : Error("invalid_auth");
        }
        if (world.Teams.Values.FirstOrDefault(team => team.Token == token) is not { } team)
        {
            return Error(token is null ? "not_authed" : "invalid_auth");
        }
        return method switch
        {
            "auth.test" => new
            {
                ok = true,
                url = "https://emulator.example/",
                team = $"Team {team.Id}",
                user = "negotiationbot",
                team_id = team.Id,
                user_id = team.BotUser,
                bot_id = team.Bot,
            },
            "users.info" => Info(team, Text(arguments, "user")),
            "chat.postMessage" => Post(team, arguments),
            "chat.update" => Update(team, arguments),
            "chat.delete" => Delete(team, arguments),
            "chat.getPermalink" => Permalink(arguments),
            "conversations.history" => History(arguments, thread: null),
            "conversations.replies" => History(arguments, Text(arguments, "ts")),
            "conversations.open" => new { ok = true, channel = new { id = $"D9{Text(arguments, "users")![1..]}" } },
            "reactions.add" => React(arguments),
            "reactions.remove" => TakeReaction(arguments),
            "views.open" => OpenView(team, arguments),
            "views.publish" => Publish(arguments),
            "files.getUploadURLExternal" => NewUpload(),
            "files.completeUploadExternal" => Share(arguments),
            _ => Error("unknown_method"),
        };
    }

    /// <summary>What comes to a <c>response_url</c>.</summary>
    /// <returns>Null where it was taken.</returns>
    public string? Respond(string id, JsonElement body)
    {
        if (!world.Responses.TryGetValue(id, out var address) || address.Until <= world.Now)
        {
            return "expired_url";
        }
        if (++address.Used > 5)
        {
            return "used_url";
        }
        if (SlackRules.FaultOfMessage(body) is { } fault)
        {
            emulator.Violations.Enqueue($"response_url: {fault}");
            return "invalid_blocks";
        }
        if (Text(body, "response_type") == "in_channel")
        {
            var team = world.Teams[address.Team];
            world.Write(
                new StandingMessage(
                    team.Id,
                    address.Channel,
                    world.NextTs(),
                    Text(body, "thread_ts"),
                    team.BotUser,
                    team.Bot,
                    Text(body, "text")!,
                    body.GetProperty("blocks")
                )
            );
        }
        else
        {
            world.Whisper(
                new EphemeralMessage(address.User, address.Channel, world.NextTs(), Text(body, "thread_ts"), body)
            );
        }
        return null;
    }

    private object Info(SlackTeam team, string? user)
    {
        if (user == team.BotUser)
        {
            return new
            {
                ok = true,
                user = new
                {
                    id = user,
                    team_id = team.Id,
                    is_bot = true,
                    real_name = BotName,
                    profile = new { real_name = BotName, display_name = "" },
                },
            };
        }
        return user is not null && world.Users.TryGetValue(user, out var known)
            ? new
            {
                ok = true,
                user = new
                {
                    id = known.Id,
                    team_id = known.Team is "*" ? team.Id : known.Team,
                    is_admin = known.IsAdmin,
                    is_owner = false,
                    locale = known.Locale ?? "en-US",
                },
            }
            : Error("user_not_found");
    }

    /// <summary>The name under which the bot appears.</summary>
    public string BotName { get; set; } = "NegotiationBot";

    private object Post(SlackTeam team, JsonElement body)
    {
        if (SlackRules.FaultOfMessage(body) is { } fault)
        {
            emulator.Violations.Enqueue($"chat.postMessage: {fault}");
            return Error("invalid_blocks");
        }
        var channel = Text(body, "channel")!;
        if (world.Closed.Contains(channel))
        {
            return Error("not_in_channel");
        }
        var posted = world.Write(
            new StandingMessage(
                team.Id,
                channel,
                world.NextTs(),
                Text(body, "thread_ts"),
                team.BotUser,
                team.Bot,
                Text(body, "text")!,
                body.GetProperty("blocks"),
                body.TryGetProperty("metadata", out var metadata) ? metadata : null
            )
        );
        return new
        {
            ok = true,
            channel,
            ts = posted.Ts,
            message = new { ts = posted.Ts },
        };
    }

    private object Update(SlackTeam team, JsonElement body)
    {
        if (SlackRules.FaultOfMessage(body) is { } fault)
        {
            emulator.Violations.Enqueue($"chat.update: {fault}");
            return Error("invalid_blocks");
        }
        if (world.Find(Text(body, "channel")!, Text(body, "ts")!) is not { } message)
        {
            return Error("message_not_found");
        }
        if (message.Bot != team.Bot)
        {
            return Error("cant_update_message");
        }
        world.Replace(message with { Text = Text(body, "text")!, Blocks = body.GetProperty("blocks") });
        return new { ok = true, ts = message.Ts };
    }

    private object Delete(SlackTeam team, JsonElement body)
    {
        if (world.Find(Text(body, "channel")!, Text(body, "ts")!) is not { } message)
        {
            return Error("message_not_found");
        }
        if (message.Bot != team.Bot)
        {
            return Error("cant_delete_message");
        }
        world.Remove(message);
        return new { ok = true, ts = message.Ts };
    }

    private object Permalink(JsonElement arguments) =>
        world.Find(Text(arguments, "channel")!, Text(arguments, "message_ts")!) is { } message
            ? new
            {
                ok = true,
                permalink = $"https://emulator.slack.com/archives/{message.Channel}/p{message.Ts.Replace(".", "", StringComparison.Ordinal)}",
            }
            : Error("message_not_found");

    /// <summary>Newest first outside of threads, oldest first inside; a page holds no more than was asked for.</summary>
    private object History(JsonElement arguments, string? thread)
    {
        var channel = Text(arguments, "channel");
        if (world.Closed.Contains(channel!))
        {
            return Error("not_in_channel");
        }
        var oldest = Stamp(Text(arguments, "oldest"));
        var found = world
            .Messages.Where(message => message.Channel == channel)
            .Where(message =>
                thread is null ? message.ThreadTs is null : message.Ts == thread || message.ThreadTs == thread
            )
            .Where(message => Stamp(message.Ts) > oldest || message.Ts == thread)
            .OrderBy(message => thread is null ? -Stamp(message.Ts) : Stamp(message.Ts))
            .ToList();
        var start = int.TryParse(Text(arguments, "cursor"), out var cursor) ? cursor : 0;
        var limit = int.Parse(Text(arguments, "limit") ?? "100", CultureInfo.InvariantCulture);
        var withMetadata = Text(arguments, "include_all_metadata") == "true";
        return new
        {
            ok = true,
            messages = found
                .Skip(start)
                .Take(limit)
                .Select(message => new
                {
                    type = "message",
                    user = message.User,
                    bot_id = message.Bot,
                    ts = message.Ts,
                    thread_ts = message.ThreadTs,
                    text = message.Text,
                    metadata = withMetadata ? message.Metadata : null,
                }),
            has_more = found.Count > start + limit,
            response_metadata = new { next_cursor = found.Count > start + limit ? $"{start + limit}" : "" },
        };
    }

    private object React(JsonElement body) =>
        world.React(Text(body, "channel")!, Text(body, "timestamp")!, Text(body, "name")!)
            ? new { ok = true }
            : Error("already_reacted");

    private object TakeReaction(JsonElement body) =>
        world.TakeReaction(Text(body, "channel")!, Text(body, "timestamp")!, Text(body, "name")!)
            ? new { ok = true }
            : Error("no_reaction");

    private object OpenView(SlackTeam team, JsonElement body)
    {
        var view = body.GetProperty("view");
        if (SlackRules.FaultOfModal(view) is { } fault)
        {
            emulator.Violations.Enqueue($"views.open: {fault}");
            return Error("invalid_arguments");
        }
        if (!world.Triggers.TryGetValue(Text(body, "trigger_id")!, out var trigger) || trigger.IsUsed)
        {
            return Error("invalid_trigger_id");
        }
        if (world.Now - trigger.At > TriggerLasts)
        {
            return Error("expired_trigger_id");
        }
        trigger.IsUsed = true;
        var id = world.NextId("V");
        world.Views[trigger.User] = new OpenView(id, world.NextId("hash"), trigger.User, team.Id, view);
        return new { ok = true, view = new { id } };
    }

    private object Publish(JsonElement body)
    {
        var view = body.GetProperty("view");
        if (SlackRules.FaultOfHome(view) is { } fault)
        {
            emulator.Violations.Enqueue($"views.publish: {fault}");
            return Error("invalid_arguments");
        }
        world.Homes[Text(body, "user_id")!] = view;
        return new { ok = true };
    }

    private object NewUpload()
    {
        var id = world.NextId("F");
        return new
        {
            ok = true,
            upload_url = $"{emulator.Address}upload/{id}",
            file_id = id,
        };
    }

    private object Share(JsonElement body)
    {
        if (world.Closed.Contains(Text(body, "channel_id")!))
        {
            return Error("not_in_channel");
        }
        foreach (var file in body.GetProperty("files").EnumerateArray())
        {
            world.Shared.Enqueue((Text(body, "channel_id")!, Text(file, "id")!));
        }
        return new { ok = true };
    }

    private static decimal Stamp(string? ts) => decimal.Parse(ts ?? "0", CultureInfo.InvariantCulture);

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var found) && found.ValueKind is JsonValueKind.String
            ? found.GetString()
            : null;
}
