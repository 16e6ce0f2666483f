using System.Globalization;
using System.Text.Json.Nodes;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>What the API does with a request that came through: it holds the body against the limits, changes the world and answers.</summary>
internal sealed class EmulatedApi(DiscordWorld world, Func<string> gatewayAddress, Action<string> violate)
{
    private int _described;

    /// <summary>Interactions can be acknowledged for so long; null for as long as one likes.</summary>
    public TimeSpan? AcknowledgedWithin { get; set; }

    public int SessionsLeft { get; set; } = 1000;

    /// <summary>When there are sessions again, once none is left.</summary>
    public TimeSpan ResetAfter { get; set; }

    /// <summary>The name under which the bot appears.</summary>
    public string BotName { get; set; } = DiscordWorld.BotName;

    /// <summary>An address in the portal to which interactions are brought.</summary>
    public string? InteractionsAddress { get; set; }

    public string PublicKey { get; set; } = "";

    /// <summary>Whoever is on it is another's bot: it is held to what Discord takes, and not to what ours must never do.</summary>
    public bool ServesAnother { get; set; }

    /// <summary>The Message Content intent is on in the portal.</summary>
    public bool HasContentIntent { get; set; }

    /// <summary>Of so many bodies one is held against Discord's own description; all are held against the limits.</summary>
    public int DescribedOneIn { get; set; } = 1;

    /// <param name="path">Below the API's address.</param>
    public async Task<ApiAnswer> AnswerAsync(
        string method,
        string[] path,
        Func<string, string?> query,
        JsonNode? body,
        string? file
    )
    {
        var problems = await ProblemsAsync(method, path, body);
        problems.ForEach(problem => violate($"{method} {string.Join('/', path)}: {problem}"));
        if (problems.Count > 0)
        {
            return ApiAnswer.InvalidBody;
        }
        lock (world.Gate)
        {
            return (method, path) switch
            {
                ("GET", ["applications", "@me"]) => ApiAnswer.Ok(Application()),
                ("GET", ["users", "@me"]) => ApiAnswer.Ok(DiscordWorld.UserJson(DiscordWorld.Bot)),
                ("GET", ["gateway", "bot"]) => ApiAnswer.Ok(Gateway()),
                ("GET", ["users", "@me", "guilds"]) => ApiAnswer.Ok(Servers(query("after"))),
                ("POST", ["users", "@me", "channels"]) => ApiAnswer.Ok(
                    world.ChannelJson(world.DirectWith(body.Text("recipient_id")!))
                ),
                ("GET", ["guilds", var server]) when world.Servers.Contains(server) => ApiAnswer.Ok(
                    world.ServerJson(server)
                ),
                ("GET", ["guilds", _, "members", var user]) => ApiAnswer.Ok(Member(user)),
                ("GET", ["channels", var channel]) when world.HasChannel(channel) => ApiAnswer.Ok(
                    world.ChannelJson(channel)
                ),
                ("GET", ["channels", var channel, "messages"]) => History(channel, query("after"), query("limit")),
                ("POST", ["channels", var channel, "messages"]) => Post(channel, body!, file),
                ("PATCH", ["channels", var channel, "messages", var message]) => Edit(channel, message, body!),
                ("DELETE", ["channels", var channel, "messages", var message]) => world.Remove(channel, message)
                    ? ApiAnswer.Done
                    : ApiAnswer.UnknownMessage,
                ("PUT", ["channels", var channel, "messages", var message, "reactions", var emoji, "@me"]) => React(
                    channel,
                    message,
                    Uri.UnescapeDataString(emoji)
                ),
                ("POST", ["channels", var channel, "typing"]) => world.Closed.Contains(channel)
                    ? ApiAnswer.MissingPermissions
                    : ApiAnswer.Done,
                ("GET", ["applications", DiscordWorld.Application, "commands"]) => ApiAnswer.Ok(
                    world.Commands.DeepClone()
                ),
                ("PUT", ["applications", DiscordWorld.Application, "commands"]) => WriteCommands(body!.AsArray()),
                ("POST", ["interactions", var id, var token, "callback"]) => Acknowledge(id, token, body!.AsObject()),
                ("GET", ["webhooks", DiscordWorld.Application, var token, "messages", "@original"]) => world
                    .FindInteraction(token)
                    ?.Original
                    is { } original
                    ? ApiAnswer.Ok(world.MessageJson(original))
                    : ApiAnswer.UnknownWebhook,
                ("PATCH", ["webhooks", DiscordWorld.Application, var token, "messages", "@original"]) => EditOriginal(
                    token,
                    body!
                ),
                _ => Unforeseen(method, path),
            };
        }
    }

    /// <summary>Takes what the bot answered an interaction with at once, by whichever way.</summary>
    public ApiAnswer Acknowledge(string id, string token, JsonObject callback)
    {
        if (world.FindInteraction(token) is not { } interaction || interaction.Id != id)
        {
            return ApiAnswer.UnknownInteraction;
        }
        if (interaction.Callback is not null)
        {
            return ApiAnswer.AlreadyAcknowledged;
        }
        if (TimeProvider.System.GetUtcNow() - interaction.Sent > AcknowledgedWithin)
        {
            return ApiAnswer.UnknownInteraction;
        }
        interaction.Acknowledge((JsonObject)callback.DeepClone());
        if (callback.Number("type") == 5)
        {
            interaction.Original = new EmulatedMessage(world.NextId(), interaction.Channel, DiscordWorld.Bot)
            {
                Flags = EmulatedMessage.Loading | (interaction.IsPrivate ? EmulatedMessage.Ephemeral : 0),
                PrivateTo = interaction.IsPrivate ? interaction.User : null,
            };
            world.Add(interaction.Original);
        }
        return ApiAnswer.Done;
    }

    public async Task<List<string>> CallbackProblemsAsync(string token, JsonNode? body)
    {
        int type;
        lock (world.Gate)
        {
            type = world.FindInteraction(token)?.Type ?? 0;
        }
        var schema = body.Number("type") switch
        {
            8 => "ApplicationCommandAutocompleteCallbackRequest",
            9 => "ModalInteractionCallbackRequest",
            _ => "CreateMessageInteractionCallbackRequest",
        };
        return [.. RequestCheck.Callback(body, type), .. await DescribedAsync(schema, body)];
    }

    private async Task<List<string>> ProblemsAsync(string method, string[] path, JsonNode? body) =>
        (method, path) switch
        {
            ("POST", ["channels", _, "messages"]) =>
            [
                .. Ours(RequestCheck.Message(body, isNew: true)),
                .. await DescribedAsync("MessageCreateRequest", body),
            ],
            ("PATCH", ["channels", ..]) =>
            [
                .. Ours(RequestCheck.Message(body, isNew: false)),
                .. await DescribedAsync("MessageEditRequestPartial", body),
            ],
            ("PATCH", ["webhooks", ..]) =>
            [
                .. Ours(RequestCheck.Message(body, isNew: false)),
                .. await DescribedAsync("IncomingWebhookUpdateRequestPartial", body),
            ],
            ("POST", ["users", "@me", "channels"]) => [.. await DescribedAsync("CreatePrivateChannelRequest", body)],
            ("PUT", ["applications", ..]) =>
            [
                .. RequestCheck.Commands(body),
                .. (
                    await Task.WhenAll(
                        (body as JsonArray ?? []).Select(command =>
                            DescribedAsync("ApplicationCommandUpdateRequest", command)
                        )
                    )
                ).SelectMany(found => found),
            ],
            ("POST", ["interactions", _, var token, "callback"]) => await CallbackProblemsAsync(token, body),
            _ => [],
        };

    private Task<IReadOnlyList<string>> DescribedAsync(string schema, JsonNode? body) =>
        Interlocked.Increment(ref _described) % DescribedOneIn == 0
            ? DescribedBody.CheckAsync(schema, body)
            : Task.FromResult<IReadOnlyList<string>>([]);

    private IEnumerable<string> Ours(IEnumerable<string> problems) => ServesAnother ? [] : problems;

    private JsonObject Application() =>
        new()
        {
            ["id"] = DiscordWorld.Application,
            ["name"] = BotName,
            ["bot"] = Bot(),
            ["flags"] = HasContentIntent ? 1 << 19 : 0,
            ["verify_key"] = PublicKey,
            ["interactions_endpoint_url"] = InteractionsAddress,
        };

    private JsonObject Bot()
    {
        var bot = DiscordWorld.UserJson(DiscordWorld.Bot);
        bot["username"] = BotName;
        return bot;
    }

    private JsonObject Gateway() =>
        new()
        {
            ["url"] = gatewayAddress(),
            ["shards"] = 1,
            ["session_start_limit"] = new JsonObject
            {
                ["total"] = 1000,
                ["remaining"] = SessionsLeft,
                ["reset_after"] = ResetAfter.TotalMilliseconds,
                ["max_concurrency"] = 1,
            },
        };

    private JsonArray Servers(string? after) =>
        [
            .. world
                .Servers.Where(server => long.Parse(server) > long.Parse(after ?? "0"))
                .Order()
                .Select(server => new JsonObject
                {
                    ["id"] = server,
                    ["name"] = $"Server {server}",
                    ["permissions"] = world.BotPermissions.ToString(CultureInfo.InvariantCulture),
                }),
        ];

    private JsonObject Member(string user) =>
        new()
        {
            ["user"] = DiscordWorld.UserJson(user),
            ["roles"] = world.IsManager(user) ? new JsonArray(DiscordWorld.ManagerRole) : new JsonArray(),
        };

    private ApiAnswer History(string channel, string? after, string? limit)
    {
        if (world.Unread.Contains(channel))
        {
            return ApiAnswer.MissingPermissions;
        }
        return ApiAnswer.Ok(
            new JsonArray([
                .. world
                    .Messages.Where(message => message.Channel == channel && message.PrivateTo is null)
                    .Where(message => ulong.Parse(message.Id) > ulong.Parse(after ?? "0"))
                    .OrderBy(message => ulong.Parse(message.Id))
                    .Take(int.Parse(limit ?? "50"))
                    .Reverse()
                    .Select(message => world.MessageJson(message)),
            ])
        );
    }

    private ApiAnswer Post(string channel, JsonNode body, string? file)
    {
        if (!world.HasChannel(channel))
        {
            return ApiAnswer.UnknownChannel;
        }
        if (world.Closed.Contains(channel))
        {
            return world.DirectUserOf(channel) is null ? ApiAnswer.MissingPermissions : ApiAnswer.CannotSendToUser;
        }
        var nonce = body.Text("nonce");
        if (nonce is not null && world.Messages.FirstOrDefault(message => message.Nonce == nonce) is { } same)
        {
            return ApiAnswer.Ok(world.MessageJson(same));
        }
        var message = new EmulatedMessage(world.NextId(), channel, DiscordWorld.Bot)
        {
            Nonce = nonce,
            RepliesTo = body["message_reference"].Text("message_id"),
            File = file,
        };
        Fill(message, body);
        world.Add(message);
        world.Posted += file is null ? 1 : 0;
        return ApiAnswer.Ok(world.MessageJson(message));
    }

    private ApiAnswer Edit(string channel, string id, JsonNode body)
    {
        if (world.Find(channel, id) is not { } message)
        {
            return ApiAnswer.UnknownMessage;
        }
        Fill(message, body);
        return ApiAnswer.Ok(world.MessageJson(message));
    }

    private ApiAnswer EditOriginal(string token, JsonNode body)
    {
        if (world.FindInteraction(token)?.Original is not { } original)
        {
            return ApiAnswer.UnknownWebhook;
        }
        world.Posted += original.IsLoading ? 1 : 0;
        original.Flags &= ~EmulatedMessage.Loading;
        Fill(original, body);
        return ApiAnswer.Ok(world.MessageJson(original));
    }

    private ApiAnswer React(string channel, string id, string emoji)
    {
        if (world.Find(channel, id) is not { } message)
        {
            return ApiAnswer.UnknownMessage;
        }
        if (!message.Reactions.Contains(emoji))
        {
            message.Reactions.Add(emoji);
        }
        return ApiAnswer.Done;
    }

    /// <summary>Gives each an id and fills in defaults, as Discord does.</summary>
    private ApiAnswer WriteCommands(JsonArray commands)
    {
        world.CommandsWritten++;
        world.Commands = [];
        foreach (var command in commands.OfType<JsonObject>())
        {
            var kept = (JsonObject)command.DeepClone();
            kept["id"] = world.NextId();
            kept["application_id"] = DiscordWorld.Application;
            kept["version"] = world.NextId();
            kept["nsfw"] = false;
            kept["name_localizations"] ??= null;
            kept["default_member_permissions"] ??= null;
            world.Commands.Add(kept);
        }
        return ApiAnswer.Ok(world.Commands.DeepClone());
    }

    private ApiAnswer Unforeseen(string method, string[] path)
    {
        violate($"nobody foresaw {method} {string.Join('/', path)}");
        return new ApiAnswer(404, new JsonObject { ["message"] = "404: Not Found", ["code"] = 0 });
    }

    private static void Fill(EmulatedMessage message, JsonNode body)
    {
        message.Content = body.Text("content") ?? message.Content;
        message.Components = body["components"]?.DeepClone() as JsonArray ?? message.Components;
    }
}
