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

    public bool HasHome => false;

    public bool SetsPiecesApart => false;

    public int Posted => In(world => world.Posted);

    /// <param name="overHttp">Interactions come over HTTP, signed.</param>
    /// <param name="hearsAll">The Message Content intent is on.</param>
    /// <param name="prepare">Furnishes the platform before the bot comes.</param>
    /// <param name="instead">Puts something in the place of the host's own.</param>
    public static async Task<DiscordStage> StartAsync(
        bool overHttp = false,
        bool hearsAll = false,
        Action<DiscordEmulator>? prepare = null,
        Action<IServiceCollection>? instead = null
    )
    {
        PlayingBot? bot = null;
        var wire = new HastyClock();
        var emulator = await DiscordEmulator.StartAsync(() => bot?.Clock.GetUtcNow() ?? PlayingBot.Start, wire);
        DiscordPeople.Furnish(emulator.World);
        prepare?.Invoke(emulator);
        var http = overHttp ? new HttpInteractions(() => bot!.Clock.GetUtcNow()) : null;
        bot = await PlayingBot.StartAsync(builder =>
        {
            Configure(builder, emulator, wire, http, hearsAll);
            instead?.Invoke(builder.Services);
        });
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
            var written = new EmulatedMessage(
                world.NextId(),
                DiscordPeople.ChannelOf(world, where),
                DiscordPeople.IdOf(who)
            )
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

    public Task EditAsync(Person who, Spot where, string message, string text, bool mentions = true) =>
        TellAsync(
            "MESSAGE_UPDATE",
            world =>
            {
                var edited = world.Find(DiscordPeople.ChannelOf(world, where), message)!;
                edited.Content = mentions ? $"<@{DiscordWorld.Bot}> {text}" : text;
                edited.EditedAt = world.Now.ToString("O", CultureInfo.InvariantCulture);
                return world.MessageJson(edited, forGateway: true);
            }
        );

    public Task DeleteAsync(Person who, Spot where, string message) =>
        TellAsync(
            "MESSAGE_DELETE",
            world =>
            {
                var channel = DiscordPeople.ChannelOf(world, where);
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
    ) => InteractAsync(who, where, 2, world => InteractionPayloads.Command(world, command, options, file));

    public Task ChooseInMenuOfAsync(Person who, Spot where, string message, string menu) =>
        InteractAsync(
            who,
            where,
            2,
            world =>
            {
                var target = world.MessageJson(world.Find(DiscordPeople.ChannelOf(world, where), message)!);
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
        var button = SeenOnDiscord.Parts(found).Single(part => part.Text("label") == label);
        return PressAsync(who, message, found, button, []);
    }

    public Task ChooseAsync(Person who, SeenMessage message, string label)
    {
        var found = Find(message);
        var menu = SeenOnDiscord.Parts(found).Single(part => part.Number("type") == 3);
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
                    .. form.Objects("components")
                        .Select(label => InteractionPayloads.Filled(label["component"]!.AsObject(), fields)),
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
                var data = InteractionPayloads.Command(
                    world,
                    command,
                    new Dictionary<string, string> { [field] = typed },
                    null
                );
                data["options"]!.AsArray()[0]!["focused"] = true;
                return data;
            }
        );
        return [.. interaction.Callback!["data"].Objects("choices").Select(choice => choice.Text("name")!)];
    }

    public Task<string?> OpenHomeAsync(Person who) => Task.FromResult<string?>(null);

    public void CloseDirect(Person who) => In(world => world.Closed.Add(world.DirectWith(DiscordPeople.IdOf(who))));

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
                .Select(message => SeenOnDiscord.Read(world, message))
                .ToList()
        );

    public IReadOnlyList<SeenMessage> SeenBy(Person who) =>
        In(world =>
            world
                .Messages.Where(message => message.PrivateTo == DiscordPeople.IdOf(who) && !message.IsLoading)
                .Select(message => SeenOnDiscord.Read(world, message))
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
                .Find(DiscordPeople.ChannelOf(world, where), message)!
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
                .Messages.Where(message => message.Channel == world.DirectWith(DiscordPeople.IdOf(who)))
                .Select(message => message.File)
                .OfType<string>()
                .ToList()
        );

    /// <summary>Waits until the bot has brought to its door whatever the gateway told, or is told nothing.</summary>
    public Task CatchUpAsync() => WaitAsync(HasCaughtUp);

    public static async Task WaitAsync(Func<bool> happened)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!happened())
        {
            await Task.Delay(5, patience.Token);
        }
    }

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
        var (interaction, payload) = In(world =>
            InteractionPayloads.New(world, who, where, type, data(world), message)
        );
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
            new("Admins:Discord:0", DiscordPeople.IdOf(Person.Keeper)),
        ]);
        builder.Services.AddKeyedSingleton(FromWireAttribute.WireKey, wire);
        builder.Services.AddDiscord(new DiscordOptions { PublicKey = http?.PublicKey });
    }

    private bool HasCaughtUp()
    {
        var told = Emulator.Socket.Sequence;
        var gateway = Bot.Services.GetRequiredService<IGateway>();
        return gateway.Refusal is not null
            || told > 0 && gateway.Sequence >= told && Bot.Services.GetRequiredService<EventLanes>().Pending == 0;
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

    private JsonObject? ModalOf(Person who) =>
        In(world =>
            world
                .Interactions.Where(interaction => interaction.User == DiscordPeople.IdOf(who))
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
}
