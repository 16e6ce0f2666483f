using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Drivers;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>A real process on the emulated Discord, killed without warning under load.</summary>
public sealed class DiscordKillTests : IAsyncLifetime
{
    private const int Channels = 30;
    private const int Questions = 150;

    /// <summary>So many messages of a part are accepted before the process is killed, however fast or slow it is.</summary>
    private const int AcceptedBeforeKill = 15;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Bot _bot = new();
    private DiscordEmulator _discord = null!;
    private Process? _process;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (await _bot.RunAsync("corpus", "add", SampleCorpus.Folder, "--collection", "public")).ExitCode.ShouldBe(0);
        SqliteConnection.ClearAllPools();
        _discord = await DiscordEmulator.StartAsync(TimeProvider.System.GetUtcNow, TimeProvider.System);
        for (var channel = 0; channel < Channels; channel++)
        {
            _discord.World.AddChannel("500", ChannelOf(channel));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        await _discord.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _bot.Dispose();
    }

    [Fact]
    public async Task Whatever_was_accepted_is_answered_once_though_the_bot_was_killed_twice_under_load()
    {
        await StartAsync();
        await SwitchOnAsync();
        for (var part = 0; part < 3; part++)
        {
            var (answered, accepted) = (Answers(), Messages().Count);
            await AskAsync(part * Questions / 3, Questions / 3);
            if (part < 2)
            {
                await WaitAsync(() => Answers() >= answered + 10 && Messages().Count >= accepted + AcceptedBeforeKill);
                await KillAsync();
                await StartAsync();
            }
        }
        await WaitAsync(() => Open().Count == 0);
        await KillAsync();

        _discord.ShouldBeContent();
        var messages = Messages();
        messages.Count.ShouldBeGreaterThan(Questions / 3);
        lock (_discord.World.Gate)
        {
            // Each message that was accepted has one reply, and none that was not has any.
            foreach (var question in _discord.World.Messages.Where(message => message.Author != DiscordWorld.Bot))
            {
                _discord
                    .World.Messages.Count(message => message.RepliesTo == question.Id)
                    .ShouldBe(messages.Contains($"m:{question.Channel}:{question.Id}") ? 1 : 0);
            }
            // Each command that was acknowledged has its answer.
            foreach (var command in _discord.World.Interactions.Where(command => command.Callback is not null))
            {
                command.Original.ShouldNotBeNull().IsLoading.ShouldBeFalse();
            }
        }
    }

    private async Task SwitchOnAsync()
    {
        for (var channel = 0; channel < Channels; channel++)
        {
            await InteractAsync(
                channel,
                "3",
                """{"type":1,"name":"mod","options":[{"type":1,"name":"channel","options":[{"type":3,"name":"state","value":"on"}]}]}"""
            );
        }
        await WaitAsync(() => Commands().All(command => command.Original is { IsLoading: false }));
    }

    /// <summary>Two in three by message, one by command, each by somebody else.</summary>
    private async Task AskAsync(int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            if (i % 3 == 0)
            {
                await InteractAsync(
                    i % Channels,
                    $"{i + 1000}",
                    $$"""{"type":1,"name":"ask","options":[{"type":3,"name":"question","value":"what did korvell say about the bridge {{i}}"}]}"""
                );
                continue;
            }
            JsonObject message;
            lock (_discord.World.Gate)
            {
                var written = new EmulatedMessage(_discord.World.NextId(), ChannelOf(i % Channels), $"{i + 1000}")
                {
                    Content = $"<@{DiscordWorld.Bot}> what did brandel say about the river {i}",
                };
                _discord.World.Add(written);
                message = _discord.World.MessageJson(written, forGateway: true);
            }
            await _discord.Socket.DispatchAsync("MESSAGE_CREATE", message);
        }
    }

    private Task InteractAsync(int channel, string user, string data)
    {
        JsonObject payload;
        lock (_discord.World.Gate)
        {
            var id = _discord.World.NextId();
            _discord.World.Add(new EmulatedInteraction(id, $"token-of-{id}", user, ChannelOf(channel), 2));
            payload = new JsonObject
            {
                ["id"] = id,
                ["type"] = 2,
                ["token"] = $"token-of-{id}",
                ["guild_id"] = "500",
                ["channel_id"] = ChannelOf(channel),
                ["channel"] = _discord.World.ChannelJson(ChannelOf(channel)),
                ["locale"] = "en-US",
                ["member"] = new JsonObject { ["user"] = DiscordWorld.UserJson(user), ["permissions"] = "32" },
                ["data"] = JsonNode.Parse(data),
            };
        }
        return _discord.Socket.DispatchAsync("INTERACTION_CREATE", payload);
    }

    private async Task StartAsync()
    {
        var identified = _discord.Socket.Identified;
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "NegotiationBot.dll"), "--data", _bot.Data]
        )
        {
            WorkingDirectory = Path.GetDirectoryName(_bot.Data),
            Environment =
            {
                ["NEGOTIATIONBOT_Discord__Token"] = DiscordEmulator.Token,
                ["NEGOTIATIONBOT_Discord__ApiUrl"] = _discord.ApiUrl,
                ["NEGOTIATIONBOT_Operator__Name"] = "The Velm Reading Circle",
                ["NEGOTIATIONBOT_Operator__Contact"] = "desk@velm.example",
                ["NEGOTIATIONBOT_Operator__PrivacyUrl"] = "https://velm.example/privacy",
                ["NEGOTIATIONBOT_Chat__ChannelAnswersPerMinute"] = "600",
            },
        };
        _process = Process.Start(start);
        await WaitAsync(() => _discord.Socket.Identified > identified && _discord.Socket.Sequence >= 3);
    }

    private async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
            _process = null;
        }
    }

    private int Answers()
    {
        lock (_discord.World.Gate)
        {
            return _discord.World.Posted;
        }
    }

    private List<EmulatedInteraction> Commands()
    {
        lock (_discord.World.Gate)
        {
            return [.. _discord.World.Interactions];
        }
    }

    /// <summary>The keys of those accepted.</summary>
    private HashSet<string> Messages() => [.. Query("SELECT EventKey FROM Inbox WHERE EventKey LIKE 'm:%'")];

    private List<string> Open() => Query("SELECT EventKey FROM Inbox WHERE Event IS NOT NULL");

    private List<string> Query(string sql)
    {
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(_bot.Data, "bot.db")};Pooling=False;Default Timeout=30"
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }
        return rows;
    }

    private async Task WaitAsync(Func<bool> happened)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);
        patience.CancelAfter(Patience);
        while (!happened())
        {
            _process!.HasExited.ShouldBeFalse();
            await Task.Delay(20, patience.Token);
        }
    }

    private static string ChannelOf(int number) => $"{70_000 + number}";
}
