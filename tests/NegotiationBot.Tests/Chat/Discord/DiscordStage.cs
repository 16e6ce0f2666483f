using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Discord.Events;
using NegotiationBot.Chat.Discord.Gateway;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>A stage on the emulated Discord: what people do there goes over the real wire.</summary>
public sealed class DiscordStage : IStage
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Person[] KnownPeople =
    [
        Person.Member,
        Person.OtherMember,
        Person.Manager,
        Person.Keeper,
        Person.Ukrainian,
        Person.Newcomer,
    ];

    private readonly HttpInteractions? _http;
    private JsonObject? _lastOverHttp;

    private DiscordStage(DiscordEmulator emulator, PlayingBot bot, HttpInteractions? http)
    {
        (Emulator, Bot, _http) = (emulator, bot, http);
    }

    public DiscordEmulator Emulator { get; }

    public PlayingBot Bot { get; }

    internal HttpInteractions Http => _http!;

    public PlatformCapabilities Can => Bot.Services.GetRequiredService<IChatPlatform>().Capabilities;

    public int Posted => In(world => world.Posted);

    /// <param name="overHttp">Interactions come over HTTP, signed.</param>
    /// <param name="hearsAll">The Message Content intent is on.</param>
    /// <param name="prepare">Furnishes the platform before the bot comes.</param>
    public static async Task<DiscordStage> StartAsync(
        bool overHttp = false,
        bool hearsAll = false,
        Action<DiscordEmulator>? prepare = null
    )
    {
        PlayingBot? bot = null;
        var wire = new HastyClock();
        var emulator = await DiscordEmulator.StartAsync(() => bot?.Clock.GetUtcNow() ?? PlayingBot.Start, wire);
        Furnish(emulator.World);
        prepare?.Invoke(emulator);
        var http = overHttp ? new HttpInteractions(() => bot!.Clock.GetUtcNow()) : null;
        bot = await PlayingBot.StartAsync(builder => Configure(builder, emulator, wire, http, hearsAll));
        var stage = new DiscordStage(emulator, bot, http);
        await stage.CatchUpAsync();
        return stage;
    }

    public async Task<string> WriteAsync(
        Person who,
        Spot where,
        string text,
        bool mentions = false,
        string? repliesTo = null
    )
    {
        var message = In(world =>
        {
            var written = new EmulatedMessage(world.NextId(), ChannelOf(world, where), IdOf(who))
            {
                Content = mentions ? $"<@{DiscordWorld.Bot}> {text}" : text,
                RepliesTo = repliesTo,
            };
            world.Add(written);
            return written;
        });
        await TellAsync("MESSAGE_CREATE", world => world.MessageJson(message, forGateway: true));
        return message.Id;
    }

    public Task EditAsync(Person who, Spot where, string message, string text) =>
        TellAsync(
            "MESSAGE_UPDATE",
            world =>
            {
                var edited = world.Find(ChannelOf(world, where), message)!;
                edited.Content = $"<@{DiscordWorld.Bot}> {text}";
                edited.EditedAt = world.Now.ToString("O", CultureInfo.InvariantCulture);
                return world.MessageJson(edited, forGateway: true);
            }
        );

    public Task DeleteAsync(Person who, Spot where, string message) =>
        TellAsync(
            "MESSAGE_DELETE",
            world =>
            {
                var channel = ChannelOf(world, where);
                world.Remove(channel, message);
                return new JsonObject
                {
                    ["id"] = message,
                    ["channel_id"] = channel,
                    ["guild_id"] = where.IsDirect ? null : where.Server,
                };
            }
        );

    public Task CommandAsync(
        Person who,
        Spot where,
        string command,
        IReadOnlyDictionary<string, string> options,
        (string Name, string Content)? file = null
    ) => InteractAsync(who, where, 2, world => CommandData(world, command, options, file));

    public Task ChooseInMenuOfAsync(Person who, Spot where, string message, string menu) =>
        InteractAsync(
            who,
            where,
            2,
            world =>
            {
                var target = world.MessageJson(world.Find(ChannelOf(world, where), message)!);
                return new JsonObject
                {
                    ["type"] = 3,
                    ["name"] = MessageCommand.All.Single(command => command.Name == menu).Label.Plain,
                    ["target_id"] = message,
                    ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [message] = target } },
                };
            }
        );

    public Task PressAsync(Person who, SeenMessage message, string label)
    {
        var found = Find(message);
        var button = Parts(found).Single(part => part.Text("label") == label);
        return PressAsync(who, message, found, button, []);
    }

    public Task ChooseAsync(Person who, SeenMessage message, string label)
    {
        var found = Find(message);
        var menu = Parts(found).Single(part => part.Number("type") == 3);
        var entry = menu.Objects("options").Single(option => option.Text("label") == label);
        return PressAsync(who, message, found, menu, [entry.Text("value")!]);
    }

    public Task SubmitAsync(
        Person who,
        Spot where,
        IReadOnlyDictionary<string, string> fields,
        (string Name, string Content)? file = null
    )
    {
        var form = ModalOf(who)!;
        return InteractAsync(
            who,
            where,
            5,
            _ => new JsonObject
            {
                ["custom_id"] = form.Text("custom_id"),
                ["components"] = new JsonArray([
                    .. form.Objects("components").Select(label => Filled(label["component"]!.AsObject(), fields)),
                ]),
            }
        );
    }

    public async Task<IReadOnlyList<string>> TypeAsync(
        Person who,
        Spot where,
        string command,
        string field,
        string typed
    )
    {
        var interaction = await InteractAsync(
            who,
            where,
            4,
            world =>
            {
                var data = CommandData(world, command, new Dictionary<string, string> { [field] = typed }, null);
                data["options"]!.AsArray()[0]!["focused"] = true;
                return data;
            }
        );
        return [.. interaction.Callback!["data"].Objects("choices").Select(choice => choice.Text("name")!)];
    }

    public Task<string?> OpenHomeAsync(Person who) => Task.FromResult<string?>(null);

    public async Task DeliverAgainAsync()
    {
        if (_lastOverHttp is { } last)
        {
            await _http!.SendAsync(Bot, last);
            return;
        }
        await Emulator.Socket.RepeatLastAsync();
        await CatchUpAsync();
    }

    public IReadOnlyList<SeenMessage> SeenIn(Spot where) =>
        In(world =>
            world
                .Messages.Where(message => message is { PrivateTo: null, IsLoading: false, File: null })
                .Where(message => message.Author == DiscordWorld.Bot)
                .Where(message => (world.ParentOf(message.Channel) ?? message.Channel) == where.Channel)
                .Select(message => Seen(world, message))
                .ToList()
        );

    public IReadOnlyList<SeenMessage> SeenBy(Person who) =>
        In(world =>
            world
                .Messages.Where(message => message.PrivateTo == IdOf(who) && !message.IsLoading)
                .Select(message => Seen(world, message))
                .ToList()
        );

    public SeenForm? FormOf(Person who) =>
        ModalOf(who) is { } form
            ? new SeenForm(
                form.Text("custom_id")!,
                form.Text("title")!,
                [.. form.Objects("components").Select(label => label["component"].Text("custom_id")!)]
            )
            : null;

    public IReadOnlyList<Reaction> ReactionsUnder(Spot where, string message) =>
        In(world =>
            world
                .Find(ChannelOf(world, where), message)!
                .Reactions.Select(emoji =>
                    emoji switch
                    {
                        "🔇" => Reaction.Off,
                        "⏳" => Reaction.TooMany,
                        _ => Reaction.TooLate,
                    }
                )
                .ToList()
        );

    public IReadOnlyList<string> FilesOf(Person who) =>
        In(world =>
            world
                .Messages.Where(message => message.Channel == world.DirectWith(IdOf(who)))
                .Select(message => message.File)
                .OfType<string>()
                .ToList()
        );

    /// <summary>Waits until the bot has brought to its door whatever the gateway told.</summary>
    public Task CatchUpAsync() => WaitAsync(HasCaughtUp);

    public static async Task WaitAsync(Func<bool> happened)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!happened())
        {
            await Task.Delay(5, patience.Token);
        }
    }

    public static string IdOf(Person who) =>
        who.Id.Length > 6
            ? who.Id
            : (
                ulong.Parse(Snowflake.At(PlayingBot.Start - TimeSpan.FromDays(who.AccountDays))) + ulong.Parse(who.Id)
            ).ToString(CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Emulator.DisposeAsync();
        _http?.Dispose();
        Emulator.ShouldBeContent();
    }

    internal T In<T>(Func<DiscordWorld, T> look)
    {
        lock (Emulator.World.Gate)
        {
            return look(Emulator.World);
        }
    }

    /// <summary>Tells the bot something over the gateway.</summary>
    internal async Task TellAsync(string name, Func<DiscordWorld, JsonObject> data)
    {
        await CatchUpAsync();
        _lastOverHttp = null;
        await Emulator.Socket.DispatchAsync(name, In(data));
        await CatchUpAsync();
    }

    internal async Task<EmulatedInteraction> InteractAsync(
        Person who,
        Spot where,
        int type,
        Func<DiscordWorld, JsonObject> data,
        JsonObject? message = null
    )
    {
        await CatchUpAsync();
        var (interaction, payload) = In(world => NewInteraction(world, who, where, type, data(world), message));
        if (_http is { } http)
        {
            _lastOverHttp = payload;
            var callback = (await http.SendAsync(Bot, payload)).ShouldNotBeNull().AsObject();
            foreach (var problem in await Emulator.Behaviour.CallbackProblemsAsync(interaction.Token, callback))
            {
                problem.ShouldBeNull();
            }
            In(_ => Emulator.Behaviour.Acknowledge(interaction.Id, interaction.Token, callback));
        }
        else
        {
            _lastOverHttp = null;
            await Emulator.Socket.DispatchAsync("INTERACTION_CREATE", payload);
            await interaction.Acknowledged.WaitAsync(Patience);
            await CatchUpAsync();
        }
        return interaction;
    }

    private static void Furnish(DiscordWorld world)
    {
        world.AddChannel("500", Spot.Talks.Channel);
        world.AddChannel("500", Spot.Elsewhere.Channel);
        world.AddChannel("600", Spot.OtherServer.Channel);
        foreach (var person in KnownPeople)
        {
            world.AddDirect(IdOf(person), Spot.DirectWith(person).Channel);
            if (person.Manages)
            {
                world.AddManager(IdOf(person));
            }
        }
    }

    private static void Configure(
        HostApplicationBuilder builder,
        DiscordEmulator emulator,
        TimeProvider wire,
        HttpInteractions? http,
        bool hearsAll
    )
    {
        builder.Configuration.AddInMemoryCollection([
            new("Discord:Token", DiscordEmulator.Token),
            new("Discord:ApiUrl", emulator.ApiUrl),
            new("Discord:MessageContent", hearsAll ? "true" : "false"),
            new("Discord:PublicKey", http?.PublicKey),
            new("Web:Listen", http is null ? null : "http://127.0.0.1:0"),
            new("Admins:Discord:0", IdOf(Person.Keeper)),
        ]);
        builder.Services.AddKeyedSingleton(FromWireAttribute.WireKey, wire);
        builder.Services.AddDiscord(new DiscordOptions { PublicKey = http?.PublicKey });
    }

    private bool HasCaughtUp()
    {
        var told = Emulator.Socket.Sequence;
        return told > 0
            && Bot.Services.GetRequiredService<DiscordGateway>().Sequence >= told
            && Bot.Services.GetRequiredService<EventLanes>().Pending == 0;
    }

    private static (EmulatedInteraction Interaction, JsonObject Payload) NewInteraction(
        DiscordWorld world,
        Person who,
        Spot where,
        int type,
        JsonObject data,
        JsonObject? message
    )
    {
        var channel = ChannelOf(world, where);
        var user = DiscordWorld.UserJson(IdOf(who));
        var id = world.NextId();
        var interaction = new EmulatedInteraction(id, $"token-of-{id}", IdOf(who), channel, type);
        world.Add(interaction);
        var payload = new JsonObject
        {
            ["id"] = id,
            ["application_id"] = DiscordWorld.Application,
            ["type"] = type,
            ["token"] = interaction.Token,
            ["channel_id"] = channel,
            ["channel"] = world.ChannelJson(channel),
            ["locale"] = who.Locale ?? "en-US",
            ["data"] = data,
            ["message"] = message,
            ["version"] = 1,
        };
        if (where.IsDirect)
        {
            payload["user"] = user;
        }
        else
        {
            payload["guild_id"] = where.Server;
            payload["member"] = new JsonObject { ["user"] = user, ["permissions"] = who.Manages ? "32" : "2048" };
        }
        return (interaction, payload);
    }

    private Task<EmulatedInteraction> PressAsync(
        Person who,
        SeenMessage message,
        EmulatedMessage found,
        JsonObject part,
        IReadOnlyList<string> values
    ) =>
        InteractAsync(
            who,
            message.Spot with
            {
                Thread = message.Thread,
            },
            3,
            _ => new JsonObject
            {
                ["custom_id"] = part.Text("custom_id"),
                ["component_type"] = part.Number("type"),
                ["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]),
            },
            In(world => world.MessageJson(found))
        );

    private static JsonObject CommandData(
        DiscordWorld world,
        string command,
        IReadOnlyDictionary<string, string> options,
        (string Name, string Content)? file
    )
    {
        var definition = CommandTable.Find(command).ShouldNotBeNull();
        var given = new JsonArray([
            .. options.Select(option => Given(definition.Options.Single(one => one.Name == option.Key), option.Value)),
        ]);
        var data = new JsonObject { ["type"] = 1, ["name"] = definition.Root };
        if (file is { } attached)
        {
            var id = world.NextId();
            var name = definition.Options.Single(option => option.Kind is OptionKind.File).Name;
            given.Add(
                new JsonObject
                {
                    ["name"] = name,
                    ["type"] = 11,
                    ["value"] = id,
                }
            );
            data["resolved"] = new JsonObject
            {
                ["attachments"] = new JsonObject { [id] = AttachmentJson(world, attached.Name, attached.Content) },
            };
        }
        data["options"] = definition.Subcommand is { } subcommand
            ? new JsonArray(
                new JsonObject
                {
                    ["type"] = 1,
                    ["name"] = subcommand,
                    ["options"] = given,
                }
            )
            : given;
        return data;
    }

    private static JsonObject Given(CommandOption option, string value) =>
        new()
        {
            ["name"] = option.Name,
            ["type"] = option.Kind switch
            {
                OptionKind.Number => 4,
                OptionKind.User => 6,
                _ => 3,
            },
            ["value"] = option.Kind switch
            {
                OptionKind.Number => JsonValue.Create(int.Parse(value)),
                OptionKind.User => JsonValue.Create(
                    IdOf(KnownPeople.FirstOrDefault(person => person.Id == value) ?? new Person(value))
                ),
                _ => JsonValue.Create(value),
            },
        };

    private static JsonObject AttachmentJson(DiscordWorld world, string name, string content) =>
        new()
        {
            ["id"] = world.NextId(),
            ["filename"] = name,
            ["size"] = content.Length,
            ["url"] = FileUrl(world, name, content),
        };

    private static string FileUrl(DiscordWorld world, string name, string content) =>
        world.AttachmentAddress(world.AddFile(name, content));

    private static JsonObject Filled(JsonObject field, IReadOnlyDictionary<string, string> fields)
    {
        var name = field.Text("custom_id")!;
        var filled = new JsonObject { ["type"] = field.Number("type"), ["custom_id"] = name };
        var value = fields.GetValueOrDefault(name);
        if (field.Number("type") == 3)
        {
            filled["values"] = value is null ? [] : new JsonArray(value);
        }
        else
        {
            filled["value"] = value ?? "";
        }
        return new JsonObject { ["type"] = 18, ["component"] = filled };
    }

    private JsonObject? ModalOf(Person who) =>
        In(world =>
            world
                .Interactions.Where(interaction => interaction.User == IdOf(who))
                .LastOrDefault(interaction => interaction.Callback.Number("type") == 9)
                ?.Callback!["data"]!.AsObject()
        );

    private EmulatedMessage Find(SeenMessage seen) =>
        In(world =>
            world.Messages.Last(message =>
                seen.Id is { } id
                    ? message.Id == id
                    : message.PrivateTo == seen.PrivateTo && DiscordPlainText.Read(message.Content) == seen.Text
            )
        );

    private static IEnumerable<JsonObject> Parts(EmulatedMessage message) =>
        message.Components.SelectMany(row => row.Objects("components"));

    private static SeenMessage Seen(DiscordWorld world, EmulatedMessage message)
    {
        var parent = world.ParentOf(message.Channel);
        var isDirect = world.DirectUserOf(message.Channel) is not null;
        return new SeenMessage(
            message.PrivateTo is null ? message.Id : null,
            new Spot(world.ServerOf(message.Channel) ?? Spot.Talks.Server, parent ?? message.Channel, isDirect),
            DiscordPlainText.Read(message.Content),
            parent is null ? null : message.Channel,
            message.RepliesTo,
            message.PrivateTo,
            [.. Parts(message).Where(part => part.Number("type") == 2).Select(part => part.Text("label")!)],
            [
                .. Parts(message)
                    .Where(part => part.Number("type") == 3)
                    .SelectMany(menu => menu.Objects("options"))
                    .Select(option => option.Text("label")!),
            ],
            DiscordPlainText.Covered(message.Content)
        );
    }

    /// <summary>The channel of a spot; a thread is one of its own, by the id of the message that opened it.</summary>
    private static string ChannelOf(DiscordWorld world, Spot where)
    {
        if (where.Thread is not { } thread)
        {
            return where.Channel;
        }
        world.AddChannel(where.Server, thread, where.Channel);
        return thread;
    }
}
