using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Core.Chat;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>Slack over its own wire: the real adapter of the real host on one side, the emulator on the other.</summary>
public sealed class SlackStage : IStage
{
    private readonly ISlackDelivery _delivery;
    private Func<Task>? _again;

    private SlackStage(SlackEmulator emulator, PlayingBot bot, Func<SlackStage, ISlackDelivery> delivery)
    {
        (Slack, Bot) = (emulator, bot);
        _delivery = delivery(this);
    }

    public SlackEmulator Slack { get; }

    public PlayingBot Bot { get; }

    /// <summary>What everybody who waited on Slack's account has waited in all.</summary>
    public SwiftClock Wire { get; private init; } = new();

    public PlatformCapabilities Can => Bot.Services.GetRequiredService<SlackPlatform>().Capabilities;

    public bool HasHome => true;

    public bool SetsPiecesApart => true;

    public int Posted => Slack.World.Posted;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private SlackWorld World => Slack.World;

    public static Task<SlackStage> StartAsync() => StartAsync(_ => { }, overHttp: false);

    public static Task<SlackStage> OverHttpAsync() => StartAsync(_ => { }, overHttp: true);

    /// <param name="instead">Puts something in the place of the host's own.</param>
    public static async Task<SlackStage> StartAsync(
        Action<SlackEmulator> prepare,
        bool overHttp,
        Action<IServiceCollection>? instead = null
    )
    {
        PlayingBot? bot = null;
        var emulator = await SlackEmulator.StartAsync(() => bot?.Clock.GetUtcNow() ?? PlayingBot.Start);
        foreach (var team in new[] { "T500", "T600" })
        {
            emulator.World.Teams[team] = new SlackTeam(team, $"xoxb-{team}", $"UBOT{team[1..]}", $"B{team[1..]}");
        }
        prepare(emulator);
        var wire = new SwiftClock();
        bot = await PlayingBot.StartAsync(builder =>
        {
            Configure(builder, emulator, wire, overHttp);
            instead?.Invoke(builder.Services);
        });
        while (!bot.Services.GetRequiredService<SlackWorkspaces>().AreKnown)
        {
            await Task.Delay(2, Token);
        }
        return new SlackStage(
            emulator,
            bot,
            stage => overHttp ? new SlackHttpDelivery(stage.Bot) : new SlackSocketDelivery(emulator.Sockets)
        )
        {
            Wire = wire,
        };
    }

    public async Task<string> WriteAsync(
        Person who,
        Spot where,
        string text,
        bool mentions = false,
        string? repliesTo = null
    )
    {
        var team = TeamOf(where);
        var typed = SlackTyping.Escape(text);
        var message = World.Write(
            new StandingMessage(
                team.Id,
                ChannelOf(where),
                World.NextTs(),
                where.Thread ?? (repliesTo is null ? null : RootOf(where, repliesTo)),
                UserOf(who),
                Bot: null,
                mentions ? $"<@{team.BotUser}> {typed}" : typed
            )
        );
        if (mentions && !where.IsDirect)
        {
            await TellAsync(team, SlackPayloads.Message(message, "app_mention"));
        }
        // A mention in a channel has a twin.
        await TellAsync(team, SlackPayloads.Message(message));
        return message.Ts;
    }

    public async Task EditAsync(Person who, Spot where, string message, string text, bool mentions = true)
    {
        var team = TeamOf(where);
        var before = World.Find(ChannelOf(where), message)!;
        var typed = SlackTyping.Escape(text);
        var after = before with { Text = mentions ? $"<@{team.BotUser}> {typed}" : typed };
        World.Replace(after);
        var edit = World.NextTs();
        if (mentions && !where.IsDirect)
        {
            var mention = SlackPayloads.Message(after, "app_mention");
            mention["edited"] = new { user = after.User, ts = edit };
            await TellAsync(team, mention);
        }
        await TellAsync(team, SlackPayloads.Changed(before, after, edit));
    }

    public async Task DeleteAsync(Person who, Spot where, string message)
    {
        var gone = World.Find(ChannelOf(where), message)!;
        World.Remove(gone);
        await TellAsync(TeamOf(where), SlackPayloads.Deleted(gone, World.NextTs()));
    }

    public Task CommandAsync(
        Person who,
        Spot where,
        string command,
        IReadOnlyDictionary<string, string> options,
        (string Name, string Content)? file = null
    )
    {
        var path = command.Split(' ', 2);
        var text = SlackTyping.Options(command, options);
        var fields = new Dictionary<string, string>
        {
            ["token"] = "verification",
            ["team_id"] = TeamOf(where).Id,
            ["team_domain"] = "emulator",
            ["channel_id"] = ChannelOf(where),
            ["channel_name"] = where.IsDirect ? "directmessage" : "talks",
            ["user_id"] = UserOf(who),
            ["user_name"] = "somebody",
            ["command"] = "/" + path[0],
            ["text"] = SlackTyping.Escape(path.Length > 1 ? $"{path[1]} {text}".Trim() : text, keepsMentions: true),
            ["api_app_id"] = "A1",
            ["is_enterprise_install"] = "false",
            ["response_url"] = NewResponse(who, where),
            ["trigger_id"] = NewTrigger(who, where),
        };
        return DeliverAsync(() => _delivery.CommandAsync(fields, Token));
    }

    public Task ChooseInMenuOfAsync(Person who, Spot where, string message, string menu)
    {
        var target = World.Find(ChannelOf(where), message)!;
        var payload = SlackPayloads.Interaction("message_action", TeamOf(where), UserOf(who), NewTrigger(who, where));
        payload["callback_id"] = menu;
        payload["message_ts"] = target.Ts;
        payload["response_url"] = NewResponse(who, where);
        payload["channel"] = new { id = target.Channel, name = "talks" };
        payload["message"] = SlackPayloads.Message(target);
        return InteractAsync(payload);
    }

    public Task PressAsync(Person who, SeenMessage message, string label)
    {
        var (blocks, payload) = OnMessage(who, message);
        var button = SlackScreen.Elements(blocks, "button").Single(button => SlackScreen.LabelOf(button) == label);
        payload["actions"] = new[]
        {
            new
            {
                type = "button",
                block_id = "b1",
                action_id = button.GetProperty("action_id").GetString(),
                value = button.GetProperty("value").GetString(),
                text = button.GetProperty("text"),
                action_ts = World.NextTs(),
            },
        };
        return InteractAsync(payload);
    }

    public Task ChooseAsync(Person who, SeenMessage message, string label)
    {
        var (blocks, payload) = OnMessage(who, message);
        var menu = SlackScreen.Elements(blocks, "static_select").Single();
        var option = menu.GetProperty("options").EnumerateArray().Single(entry => SlackScreen.LabelOf(entry) == label);
        payload["actions"] = new[]
        {
            new
            {
                type = "static_select",
                block_id = "b1",
                action_id = menu.GetProperty("action_id").GetString(),
                selected_option = option,
                action_ts = World.NextTs(),
            },
        };
        return InteractAsync(payload);
    }

    public Task SubmitAsync(
        Person who,
        Spot where,
        IReadOnlyDictionary<string, string> fields,
        (string Name, string Content)? file = null
    )
    {
        World.Views.TryRemove(UserOf(who), out var open).ShouldBeTrue();
        var values = new Dictionary<string, object>();
        foreach (var element in open!.View.GetProperty("blocks").EnumerateArray().Select(b => b.GetProperty("element")))
        {
            var name = element.GetProperty("action_id").GetString()!;
            var type = element.GetProperty("type").GetString()!;
            var given = fields.GetValueOrDefault(name);
            values[name] = type switch
            {
                "file_input" => new { type, files = file is { } f ? new[] { Attach(f) } : [] },
                "static_select" or "external_select" => new
                {
                    type,
                    selected_option = given is null ? null : new { value = given },
                },
                _ => new { type, value = given },
            };
        }
        var payload = SlackPayloads.Interaction("view_submission", TeamOf(where), UserOf(who), NewTrigger(who, where));
        payload["view"] = SlackPayloads.View(open, values);
        return InteractAsync(payload);
    }

    public async Task<IReadOnlyList<string>> TypeAsync(
        Person who,
        Spot where,
        string command,
        string field,
        string typed
    )
    {
        await CommandAsync(who, where, command, new Dictionary<string, string>());
        if (!World.Views.TryRemove(UserOf(who), out var open))
        {
            // The command has nothing to offer, and was answered.
            await new Scene(this).SettleAsync();
            return [];
        }
        var payload = SlackPayloads.Interaction("block_suggestion", TeamOf(where), UserOf(who), NewTrigger(who, where));
        payload["action_id"] = field;
        payload["block_id"] = field;
        payload["value"] = typed;
        payload["view"] = SlackPayloads.View(open, new Dictionary<string, object>());
        var offered = await _delivery.InteractAsync(payload, Token);
        var options = offered!.Value.GetProperty("options").EnumerateArray().ToList();
        options.Select(SlackRules.FaultOfOption).ShouldAllBe(fault => fault == null);
        // What was typed is always a choice, and was not offered.
        return [.. options.Select(SlackScreen.LabelOf).Where(label => label != typed)];
    }

    public async Task<string?> OpenHomeAsync(Person who)
    {
        await TellAsync(
            World.Teams["T500"],
            new
            {
                type = "app_home_opened",
                user = UserOf(who),
                channel = ChannelOf(Spot.DirectWith(who)),
                tab = "home",
                event_ts = World.NextTs(),
            }
        );
        await new Scene(this).SettleAsync();
        return SlackScreen.TextOf(World.Homes[UserOf(who)].GetProperty("blocks"));
    }

    public void CloseDirect(Person who) => World.Closed.Add(ChannelOf(Spot.DirectWith(who)));

    public Task DeliverAgainAsync() => _again!();

    public IReadOnlyList<SeenMessage> SeenIn(Spot where) =>
        [
            .. World
                .Messages.Where(message => message.Channel == ChannelOf(where) && message.Bot is not null)
                .Select(message => Seen(where, message)),
        ];

    public IReadOnlyList<SeenMessage> SeenBy(Person who) =>
        [.. World.Ephemerals.Where(message => message.User == UserOf(who)).Select(message => Seen(who, message))];

    public SeenForm? FormOf(Person who) =>
        World.Views.TryGetValue(UserOf(who), out var open)
            ? new SeenForm(
                open.View.GetProperty("callback_id").GetString()!,
                open.View.GetProperty("title").GetProperty("text").GetString()!,
                [
                    .. open
                        .View.GetProperty("blocks")
                        .EnumerateArray()
                        .Select(block => block.GetProperty("block_id").GetString()!),
                ]
            )
            : null;

    public IReadOnlyList<Reaction> ReactionsUnder(Spot where, string message) =>
        [
            .. World
                .ReactionsUnder(ChannelOf(where), message)
                .Where(name => name != "eyes")
                .Select(name =>
                    name switch
                    {
                        "mute" => Reaction.Off,
                        "hourglass_flowing_sand" => Reaction.TooMany,
                        "hourglass" => Reaction.TooLate,
                        _ => throw new InvalidOperationException(name),
                    }
                ),
        ];

    public IReadOnlyList<string> FilesOf(Person who) =>
        [
            .. World
                .Shared.Where(shared => shared.Channel == ChannelOf(Spot.DirectWith(who)))
                .Select(shared => System.Text.Encoding.UTF8.GetString(World.Files[shared.File])),
        ];

    /// <summary>Whatever the bot sent was as Slack wants it.</summary>
    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Slack.DisposeAsync();
        Slack.Violations.ShouldBeEmpty();
    }

    /// <summary>Tells an event of any kind.</summary>
    public Task TellAsync(SlackTeam team, object told)
    {
        var payload = SlackPayloads.Event(World, team, told);
        return DeliverAsync(() => _delivery.TellAsync(payload, Token));
    }

    public static string UserOf(Person who) => "U" + who.Id;

    public static string ChannelOf(Spot where) => (where.IsDirect ? "D" : "C") + where.Channel;

    public SlackTeam TeamOf(Spot where) => World.Teams["T" + where.Server];

    private static void Configure(
        HostApplicationBuilder builder,
        SlackEmulator emulator,
        SwiftClock wire,
        bool overHttp
    )
    {
        foreach (
            var person in new[]
            {
                Person.Member,
                Person.OtherMember,
                Person.Manager,
                Person.Keeper,
                Person.Ukrainian,
                Person.Russian,
                Person.Newcomer,
            }
        )
        {
            emulator.World.Users[UserOf(person)] = new SlackUser(UserOf(person), "*", person.Locale, person.Manages);
        }
        builder.Configuration.AddInMemoryCollection([
            new("Slack:BotTokens:0", "xoxb-T500"),
            new("Slack:BotTokens:1", "xoxb-T600"),
            new("Slack:AppToken", overHttp ? null : SlackEmulator.AppToken),
            new("Slack:SigningSecret", overHttp ? SlackHttpDelivery.Secret : null),
            new("Slack:ApiUrl", emulator.ApiUrl),
            new("Web:Listen", overHttp ? "http://127.0.0.1:0" : null),
        ]);
        builder.Services.AddSlack(overHttp);
        builder.Services.Replace(ServiceDescriptor.Singleton(new SlackPace(wire)));
    }

    private Task InteractAsync(object payload) => DeliverAsync(() => _delivery.InteractAsync(payload, Token));

    private async Task DeliverAsync(Func<Task> deliver)
    {
        _again = deliver;
        await deliver();
        await Bot.Services.GetRequiredService<SlackErrands>().SettleAsync();
    }

    private (JsonElement Blocks, Dictionary<string, object?> Payload) OnMessage(Person who, SeenMessage seen)
    {
        var payload = SlackPayloads.Interaction(
            "block_actions",
            TeamOf(seen.Spot),
            UserOf(who),
            NewTrigger(who, seen.Spot)
        );
        var channel = ChannelOf(seen.Spot);
        payload["response_url"] = NewResponse(who, seen.Spot);
        payload["channel"] = new { id = channel, name = "talks" };
        if (seen.Id is not null && World.Find(channel, seen.Id) is { } standing)
        {
            payload["container"] = new
            {
                type = "message",
                message_ts = standing.Ts,
                channel_id = channel,
                is_ephemeral = false,
                thread_ts = standing.ThreadTs,
            };
            payload["message"] = SlackPayloads.Message(standing);
            return (standing.Blocks!.Value, payload);
        }
        var whispered = World.Ephemerals.Last(message => TextOf(message) == seen.Text);
        payload["container"] = new
        {
            type = "message",
            message_ts = whispered.Ts,
            channel_id = channel,
            is_ephemeral = true,
            thread_ts = whispered.ThreadTs,
        };
        return (whispered.Body.GetProperty("blocks"), payload);
    }

    private static SeenMessage Seen(Spot where, StandingMessage message) =>
        SeenOf(where with { Thread = null }, message.Ts, message.ThreadTs, null, message.Blocks!.Value);

    private static SeenMessage Seen(Person who, EphemeralMessage message) =>
        SeenOf(SpotOf(message.Channel), null, message.ThreadTs, who.Id, message.Body.GetProperty("blocks"));

    private static SeenMessage SeenOf(Spot spot, string? id, string? thread, string? to, JsonElement blocks) =>
        new(
            id,
            spot,
            SlackScreen.TextOf(blocks),
            thread,
            thread,
            to,
            [.. SlackScreen.Elements(blocks, "button").Select(SlackScreen.LabelOf)],
            [
                .. SlackScreen
                    .Elements(blocks, "static_select")
                    .SelectMany(menu => menu.GetProperty("options").EnumerateArray())
                    .Select(SlackScreen.LabelOf),
            ],
            []
        );

    private static string TextOf(EphemeralMessage message) => SlackScreen.TextOf(message.Body.GetProperty("blocks"));

    private static Spot SpotOf(string channel) =>
        new[] { Spot.Talks, Spot.Elsewhere, Spot.OtherServer }.FirstOrDefault(spot => ChannelOf(spot) == channel)
        ?? new Spot("500", channel[1..], channel.StartsWith('D'));

    /// <summary>The first message of the thread in which a message stands.</summary>
    private string RootOf(Spot where, string message) =>
        World.Find(ChannelOf(where), message) is { ThreadTs: { } thread } ? thread : message;

    private object Attach((string Name, string Content) file)
    {
        var id = World.NextId("F");
        var bytes = System.Text.Encoding.UTF8.GetBytes(file.Content);
        World.Files[id] = bytes;
        return new
        {
            id,
            name = file.Name,
            size = bytes.Length,
            url_private = $"{Slack.Address}files/{id}",
        };
    }

    private string NewResponse(Person who, Spot where)
    {
        var id = World.NextId("R");
        World.Responses[id] = new ResponseAddress(
            TeamOf(where).Id,
            UserOf(who),
            ChannelOf(where),
            World.Now + TimeSpan.FromMinutes(30)
        );
        return $"{Slack.Address}response/{id}";
    }

    private string NewTrigger(Person who, Spot where)
    {
        var id = World.NextId("trigger.");
        World.Triggers[id] = new Trigger(UserOf(who), TeamOf(where).Id, World.Now);
        return id;
    }
}
