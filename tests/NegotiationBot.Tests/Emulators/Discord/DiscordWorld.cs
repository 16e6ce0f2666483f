using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>The emulated servers with their channels, people and messages. All of it is used under <see cref="Gate"/>.</summary>
public sealed class DiscordWorld(Func<DateTimeOffset> now)
{
    public const string Application = "9000001";
    public const string Bot = "9000002";
    public const string BotName = "Negotiation Bot";
    public const string BotRole = "9000003";
    public const string ManagerRole = "9000004";

    private const long Epoch = 1_420_070_400_000;
    private const long Manage = 1 << 5;

    private readonly Dictionary<string, string> _serverOf = [];
    private readonly Dictionary<string, string> _parentOf = [];
    private readonly Dictionary<string, string> _directWith = [];
    private readonly HashSet<string> _managers = [];
    private readonly List<EmulatedMessage> _messages = [];
    private readonly Dictionary<string, EmulatedInteraction> _interactions = [];
    private int _last;

    public Lock Gate { get; } = new();

    public HashSet<string> Servers { get; } = ["500", "600"];

    /// <summary>Channels that the bot may not write in.</summary>
    public HashSet<string> Closed { get; } = [];

    /// <summary>Channels whose history the bot may not read.</summary>
    public HashSet<string> Unread { get; } = [];

    public JsonArray Commands { get; set; } = [];

    /// <summary>How often commands were written.</summary>
    public int CommandsWritten { get; set; }

    /// <summary>What the bot may do in each server.</summary>
    public long BotPermissions { get; set; } = (1L << 6) | (1L << 10) | (1L << 11) | (1L << 16) | (1L << 38);

    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>The address of a file, by its key.</summary>
    public Func<string, string> AttachmentAddress { get; set; } = file => file;

    public IReadOnlyList<EmulatedMessage> Messages => _messages;

    public IEnumerable<EmulatedInteraction> Interactions => _interactions.Values;

    /// <summary>How many messages the bot has posted, private ones included; files do not count.</summary>
    public int Posted { get; set; }

    public DateTimeOffset Now => now();

    public string NextId() => IdAt(now());

    public string IdAt(DateTimeOffset time) =>
        (((time.ToUnixTimeMilliseconds() - Epoch) << 22) + Interlocked.Increment(ref _last)).ToString(
            CultureInfo.InvariantCulture
        );

    public void AddChannel(string server, string channel, string? parent = null)
    {
        _serverOf[channel] = server;
        Servers.Add(server);
        if (parent is not null)
        {
            _parentOf[channel] = parent;
        }
    }

    public void AddDirect(string user, string channel) => _directWith[channel] = user;

    public void AddManager(string user) => _managers.Add(user);

    public bool IsManager(string user) => _managers.Contains(user);

    public string? ServerOf(string channel) => _serverOf.GetValueOrDefault(channel);

    public string? ParentOf(string channel) => _parentOf.GetValueOrDefault(channel);

    public bool HasChannel(string channel) => _serverOf.ContainsKey(channel) || _directWith.ContainsKey(channel);

    public string DirectWith(string user)
    {
        if (_directWith.FirstOrDefault(direct => direct.Value == user).Key is { } known)
        {
            return known;
        }
        var channel = NextId();
        AddDirect(user, channel);
        return channel;
    }

    public string? DirectUserOf(string channel) => _directWith.GetValueOrDefault(channel);

    public void Add(EmulatedMessage message) => _messages.Add(message);

    public void Add(EmulatedInteraction interaction) => _interactions.Add(interaction.Token, interaction);

    public bool Remove(string channel, string message) =>
        _messages.RemoveAll(one => one.Channel == channel && one.Id == message) > 0;

    public EmulatedMessage? Find(string channel, string message) =>
        _messages.Find(one => one.Channel == channel && one.Id == message);

    public EmulatedInteraction? FindInteraction(string token) => _interactions.GetValueOrDefault(token);

    public static JsonObject UserJson(string user) =>
        new()
        {
            ["id"] = user,
            ["username"] = user == Bot ? BotName : $"user{user}",
            ["global_name"] = user == Bot ? null : $"User {user}",
            ["discriminator"] = "0",
            ["bot"] = user == Bot,
        };

    public JsonObject ChannelJson(string channel)
    {
        var json = new JsonObject
        {
            ["id"] = channel,
            ["type"] = 0,
            ["name"] = $"channel-{channel}",
        };
        if (DirectUserOf(channel) is { } user)
        {
            json["type"] = 1;
            json["recipients"] = new JsonArray(UserJson(user));
        }
        else if (ParentOf(channel) is { } parent)
        {
            json["type"] = 11;
            json["parent_id"] = parent;
        }
        if (ServerOf(channel) is { } server)
        {
            json["guild_id"] = server;
        }
        return json;
    }

    public JsonObject ServerJson(string server) =>
        new()
        {
            ["id"] = server,
            ["name"] = $"Server {server}",
            ["owner_id"] = "1",
            ["joined_at"] = "2030-01-01T00:00:00+00:00",
            ["roles"] = new JsonArray(
                Role(server, "@everyone", BotPermissions),
                Role(ManagerRole, "managers", Manage),
                Role(BotRole, BotName, 0, Bot)
            ),
            ["channels"] = ChannelsOf(server, isThread: false),
            ["threads"] = ChannelsOf(server, isThread: true),
        };

    /// <param name="forGateway">With the server, the mentions and the message that it replies to, as an event has them.</param>
    public JsonObject MessageJson(EmulatedMessage message, bool forGateway = false)
    {
        var json = new JsonObject
        {
            ["id"] = message.Id,
            ["channel_id"] = message.Channel,
            ["author"] = UserJson(message.Author),
            ["content"] = message.Content,
            ["type"] = message.RepliesTo is null ? 0 : 19,
            ["flags"] = message.Flags,
            ["timestamp"] = now().ToString("O", CultureInfo.InvariantCulture),
            ["edited_timestamp"] = message.EditedAt,
            ["mentions"] = MentionsOf(message),
            ["mention_roles"] = message.Content.Contains($"<@&{BotRole}>") ? new JsonArray(BotRole) : new JsonArray(),
            ["components"] = message.Components.DeepClone(),
        };
        if (message.RepliesTo is { } repliesTo)
        {
            json["message_reference"] = new JsonObject { ["message_id"] = repliesTo };
            if (forGateway && Find(message.Channel, repliesTo) is { } referenced)
            {
                json["referenced_message"] = MessageJson(referenced);
            }
        }
        if (forGateway && ServerOf(message.Channel) is { } server)
        {
            json["guild_id"] = server;
        }
        return json;
    }

    private static JsonArray MentionsOf(EmulatedMessage message)
    {
        var mentioned = new JsonArray();
        if (message.Content.Contains($"<@{Bot}>"))
        {
            mentioned.Add(UserJson(Bot));
        }
        return mentioned;
    }

    private JsonArray ChannelsOf(string server, bool isThread) =>
        [
            .. _serverOf
                .Where(channel => channel.Value == server && _parentOf.ContainsKey(channel.Key) == isThread)
                .Select(channel => ChannelJson(channel.Key)),
        ];

    private static JsonObject Role(string id, string name, long permissions, string? bot = null)
    {
        var role = new JsonObject
        {
            ["id"] = id,
            ["name"] = name,
            ["permissions"] = permissions.ToString(CultureInfo.InvariantCulture),
        };
        if (bot is not null)
        {
            role["tags"] = new JsonObject { ["bot_id"] = bot };
        }
        return role;
    }

    public string AddFile(string name, string content)
    {
        var key = $"{NextId()}/{name}";
        Files[key] = Encoding.UTF8.GetBytes(content);
        return key;
    }
}
