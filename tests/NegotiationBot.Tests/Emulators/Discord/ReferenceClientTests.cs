using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>Whether the emulator is near enough to Discord for discord.js, which knows nothing of it. Install it with <c>npm ci</c> in <c>tests/reference-clients</c>.</summary>
public sealed class ReferenceClientTests : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "reference-clients");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> _said = [];
    private DiscordEmulator _discord = null!;
    private Process? _client;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules", "discord.js")),
            "discord.js is not installed in tests/reference-clients."
        );
        _discord = await DiscordEmulator.StartAsync(TimeProvider.System.GetUtcNow, TimeProvider.System);
        _discord.Behaviour.ServesAnother = true;
        _discord.World.AddChannel("500", "501");
        _client = Process.Start(
            new ProcessStartInfo("node", ["discord.mjs"])
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                Environment =
                {
                    ["DISCORD_API"] = _discord.ApiUrl[..^"/v10/".Length],
                    ["DISCORD_TOKEN"] = DiscordEmulator.Token,
                },
            }
        )!;
        _client.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        _client.BeginOutputReadLine();
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is { } client)
        {
            client.Kill();
            await client.WaitForExitAsync();
            client.Dispose();
            await _discord.DisposeAsync();
            _discord.ShouldBeContent();
        }
    }

    [Fact]
    public async Task It_connects_hears_answers_and_connects_again()
    {
        await HearsAsync($"ready {DiscordWorld.Bot} 2");

        await WriteAsync("hello");
        await HearsAsync("edited");
        var (reply, question) = In(world => (world.Messages[1], world.Messages[0]));
        reply.Content.ShouldBe("heard and changed");
        reply.RepliesTo.ShouldBe(question.Id);
        question.Reactions.ShouldBe(["⏳"]);

        var interaction = In(NewInteraction);
        await _discord.Socket.DispatchAsync("INTERACTION_CREATE", interaction);
        await HearsAsync("answered");
        In(world => world.Messages[^1].Content).ShouldBe("answered");
        In(world => world.Messages[^1].PrivateTo).ShouldBe("1001");

        await _discord.Socket.BreakAsync();
        await WriteAsync("while nobody listens");
        await HearsAsync("resumed");
        await HearsAsync("edited", times: 2);
        _discord.Socket.Identified.ShouldBe(1);
    }

    private async Task WriteAsync(string text)
    {
        var message = In(world =>
        {
            var written = new EmulatedMessage(world.NextId(), "501", "1001") { Content = text };
            world.Add(written);
            return world.MessageJson(written, forGateway: true);
        });
        await _discord.Socket.DispatchAsync("MESSAGE_CREATE", message);
    }

    private static JsonObject NewInteraction(DiscordWorld world)
    {
        var id = world.NextId();
        world.Add(new EmulatedInteraction(id, $"token-of-{id}", "1001", "501", 2));
        return new JsonObject
        {
            ["id"] = id,
            ["application_id"] = DiscordWorld.Application,
            ["type"] = 2,
            ["token"] = $"token-of-{id}",
            ["guild_id"] = "500",
            ["channel_id"] = "501",
            ["channel"] = world.ChannelJson("501"),
            ["locale"] = "en-US",
            ["member"] = new JsonObject
            {
                ["user"] = DiscordWorld.UserJson("1001"),
                ["permissions"] = "32",
                ["roles"] = new JsonArray(),
            },
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject(),
            ["data"] = new JsonObject
            {
                ["id"] = "8000001",
                ["type"] = 1,
                ["name"] = "ask",
            },
            ["version"] = 1,
        };
    }

    private async Task HearsAsync(string line, int times = 1)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (_said.Count(said => said == line) < times)
        {
            _said.ShouldNotContain(said => said.StartsWith("error", StringComparison.Ordinal));
            await Task.Delay(20, patience.Token);
        }
    }

    private T In<T>(Func<DiscordWorld, T> look)
    {
        lock (_discord.World.Gate)
        {
            return look(_discord.World);
        }
    }
}
