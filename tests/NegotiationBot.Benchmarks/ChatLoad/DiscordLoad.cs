using System.Text.Json.Nodes;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Benchmarks.ChatLoad;

/// <summary>Questions by slash command over Discord's gateway; each acknowledgement and each answer is a request of the bot's.</summary>
internal sealed class DiscordLoad : IEmulatedPlatform
{
    private const string Server = "500";
    private const string Manages = "32";
    private const string Writes = "2048";

    /// <summary>Every body is held against the limits, and so many against Discord's own description, which takes longer than the bot does.</summary>
    private const int DescribedOneIn = 50;

    private readonly DiscordEmulator _discord;
    private readonly Dictionary<string, int> _questions = [];

    private DiscordLoad(DiscordEmulator discord) => _discord = discord;

    public string Name => "Discord interactions";

    public IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Discord__Token"] = DiscordEmulator.Token,
            ["Discord__ApiUrl"] = _discord.ApiUrl,
        };

    // The session begins with two servers and a READY before them.
    public bool IsConnected => _discord.Socket.Sequence >= 3;

    public int Posted
    {
        get
        {
            lock (_discord.World.Gate)
            {
                return _discord.World.Posted;
            }
        }
    }

    public IReadOnlyCollection<string> Violations => _discord.Violations;

    public static async Task<DiscordLoad> StartAsync()
    {
        var discord = await DiscordEmulator.StartAsync(TimeProvider.System.GetUtcNow, TimeProvider.System);
        discord.Behaviour.AcknowledgedWithin = TimeSpan.FromSeconds(3);
        discord.Behaviour.DescribedOneIn = DescribedOneIn;
        for (var channel = 0; channel < LoadQuestion.Channels; channel++)
        {
            discord.World.AddChannel(Server, ChannelOf(channel));
        }
        return new DiscordLoad(discord);
    }

    public Task SwitchOnAsync(int channel) =>
        InteractAsync(
            channel,
            "3",
            Manages,
            new JsonObject
            {
                ["type"] = 1,
                ["name"] = "mod",
                ["options"] = new JsonArray(
                    new JsonObject
                    {
                        ["type"] = 1,
                        ["name"] = "channel",
                        ["options"] = new JsonArray(Option("state", "on")),
                    }
                ),
            },
            question: null
        );

    public Task AskAsync(LoadQuestion question) =>
        InteractAsync(
            question.Channel,
            $"{1000 + question.Member}",
            Writes,
            new JsonObject
            {
                ["type"] = 1,
                ["name"] = "ask",
                ["options"] = new JsonArray(Option("question", question.Text)),
            },
            question.Number
        );

    /// <summary>An answer is an edit of what was deferred, and a second edit would be a second answer.</summary>
    public IEnumerable<int> FindAnswered() =>
        from request in _discord.Requests
        let parts = request.Split(' ', '/')
        where parts is ["PATCH", "webhooks", _, _, "messages", "@original", "200"]
        where _questions.ContainsKey(parts[3])
        select _questions[parts[3]];

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    private async Task InteractAsync(int channel, string user, string permissions, JsonObject data, int? question)
    {
        EmulatedInteraction interaction;
        JsonObject payload;
        lock (_discord.World.Gate)
        {
            var id = _discord.World.NextId();
            interaction = new EmulatedInteraction(id, $"token-of-{id}", user, ChannelOf(channel), 2);
            _discord.World.Add(interaction);
            if (question is { } number)
            {
                _questions.Add(interaction.Token, number);
            }
            payload = new JsonObject
            {
                ["id"] = id,
                ["application_id"] = DiscordWorld.Application,
                ["type"] = 2,
                ["token"] = interaction.Token,
                ["guild_id"] = Server,
                ["channel_id"] = ChannelOf(channel),
                ["channel"] = _discord.World.ChannelJson(ChannelOf(channel)),
                ["locale"] = "en-US",
                ["member"] = new JsonObject { ["user"] = DiscordWorld.UserJson(user), ["permissions"] = permissions },
                ["data"] = data,
                ["version"] = 1,
            };
        }
        await _discord.Socket.DispatchAsync("INTERACTION_CREATE", payload);
        await interaction.Acknowledged;
    }

    private static JsonObject Option(string name, string value) =>
        new()
        {
            ["type"] = 3,
            ["name"] = name,
            ["value"] = value,
        };

    private static string ChannelOf(int number) => $"{70_000 + number}";
}
