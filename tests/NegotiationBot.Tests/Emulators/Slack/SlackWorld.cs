using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>What stands in the workspaces: people, messages, forms, files.</summary>
public sealed class SlackWorld(Func<DateTimeOffset> now)
{
    private readonly Lock _gate = new();
    private readonly List<StandingMessage> _messages = [];
    private readonly List<EphemeralMessage> _ephemerals = [];
    private readonly List<(string Channel, string Ts, string Name)> _reactions = [];
    private int _last;

    public ConcurrentDictionary<string, SlackTeam> Teams { get; } = [];

    public ConcurrentDictionary<string, SlackUser> Users { get; } = [];

    /// <summary>Conversations that the bot is not in.</summary>
    public HashSet<string> Closed { get; } = [];

    /// <summary>Tokens that are worth nothing any more.</summary>
    public ConcurrentDictionary<string, string> Revoked { get; } = [];

    public ConcurrentDictionary<string, OpenView> Views { get; } = [];

    public ConcurrentDictionary<string, JsonElement> Homes { get; } = [];

    /// <summary>What the bot uploads, and what people do, by id.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = [];

    /// <summary>The files that were shared, with the conversation and in their order.</summary>
    public ConcurrentQueue<(string Channel, string File)> Shared { get; } = [];

    public ConcurrentDictionary<string, ResponseAddress> Responses { get; } = [];

    public ConcurrentDictionary<string, Trigger> Triggers { get; } = [];

    public DateTimeOffset Now => now();

    public IReadOnlyList<StandingMessage> Messages
    {
        get
        {
            lock (_gate)
            {
                return [.. _messages];
            }
        }
    }

    public IReadOnlyList<EphemeralMessage> Ephemerals
    {
        get
        {
            lock (_gate)
            {
                return [.. _ephemerals];
            }
        }
    }

    /// <summary>How many messages the bot has posted, ephemeral ones included.</summary>
    public int Posted { get; private set; }

    public string NextId(string prefix) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{Interlocked.Increment(ref _last):00000}");

    /// <summary>A time stamp that no message has.</summary>
    public string NextTs() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Now.ToUnixTimeSeconds()}.{Interlocked.Increment(ref _last) % 1_000_000:000000}"
        );

    public StandingMessage Write(StandingMessage message)
    {
        lock (_gate)
        {
            _messages.Add(message);
            Posted += message.Bot is null ? 0 : 1;
        }
        return message;
    }

    public StandingMessage? Find(string channel, string ts)
    {
        lock (_gate)
        {
            return _messages.Find(message => message.Channel == channel && message.Ts == ts);
        }
    }

    public void Replace(StandingMessage message)
    {
        lock (_gate)
        {
            _messages[_messages.FindIndex(old => old.Channel == message.Channel && old.Ts == message.Ts)] = message;
        }
    }

    public void Remove(StandingMessage message)
    {
        lock (_gate)
        {
            _messages.Remove(message);
        }
    }

    public void Whisper(EphemeralMessage message)
    {
        lock (_gate)
        {
            _ephemerals.Add(message);
            Posted++;
        }
    }

    /// <returns>False where it is there already.</returns>
    public bool React(string channel, string ts, string name)
    {
        lock (_gate)
        {
            if (_reactions.Contains((channel, ts, name)))
            {
                return false;
            }
            _reactions.Add((channel, ts, name));
            return true;
        }
    }

    /// <returns>False where it is not there.</returns>
    public bool TakeReaction(string channel, string ts, string name)
    {
        lock (_gate)
        {
            return _reactions.Remove((channel, ts, name));
        }
    }

    public IReadOnlyList<string> ReactionsUnder(string channel, string ts)
    {
        lock (_gate)
        {
            return [.. _reactions.Where(r => r.Channel == channel && r.Ts == ts).Select(r => r.Name)];
        }
    }
}

/// <summary>A workspace with its bot.</summary>
public sealed record SlackTeam(string Id, string Token, string BotUser, string Bot);

public sealed record SlackUser(string Id, string Team, string? Locale, bool IsAdmin);

/// <param name="Bot">The <c>bot_id</c> of a message of the bot's; null for people.</param>
public sealed record StandingMessage(
    string Team,
    string Channel,
    string Ts,
    string? ThreadTs,
    string User,
    string? Bot,
    string Text,
    JsonElement? Blocks = null,
    JsonElement? Metadata = null
);

public sealed record EphemeralMessage(string User, string Channel, string Ts, string? ThreadTs, JsonElement Body);

public sealed record OpenView(string Id, string Hash, string User, string Team, JsonElement View);

/// <summary>Good for 30 minutes and five answers.</summary>
public sealed class ResponseAddress(string team, string user, string channel, DateTimeOffset until)
{
    public string Team => team;
    public string User => user;
    public string Channel => channel;
    public DateTimeOffset Until => until;
    public int Used { get; set; }
}

/// <summary>Good for three seconds and one view.</summary>
public sealed class Trigger(string user, string team, DateTimeOffset at)
{
    public string User => user;
    public string Team => team;
    public DateTimeOffset At => at;
    public bool IsUsed { get; set; }
}
