using System.Collections.Concurrent;
using System.Diagnostics;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>
/// Whether the emulator is near enough to Slack for Slack's own clients, which know nothing of it. Install them with <c>npm ci</c> in
/// <c>tests/reference-clients</c>.
/// </summary>
public sealed class SlackReferenceClientTests : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "reference-clients");
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> _said = [];
    private SlackEmulator _slack = null!;
    private SlackTeam _team = null!;
    private Process? _client;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules", "@slack", "socket-mode")),
            "@slack/socket-mode is not installed in tests/reference-clients."
        );
        _slack = await SlackEmulator.StartAsync(TimeProvider.System.GetUtcNow);
        _team = _slack.World.Teams["T1"] = new SlackTeam("T1", "xoxb-T1", "UBOT", "B1");
        _client = Process.Start(
            new ProcessStartInfo("node", ["slack.mjs"])
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                Environment =
                {
                    ["SLACK_API_URL"] = _slack.ApiUrl,
                    ["SLACK_APP_TOKEN"] = SlackEmulator.AppToken,
                    ["SLACK_BOT_TOKEN"] = _team.Token,
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
            await _slack.DisposeAsync();
            _slack.Violations.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task They_connect_hear_answer_and_connect_again()
    {
        await HearsAsync("is UBOT in T1");

        // Envelopes are acknowledged, a post carries its metadata, a thread is read back.
        var question = await MentionAsync();
        var answer = _slack.World.Messages[^1];
        answer.ThreadTs.ShouldBe(question.Ts);
        await HearsAsync($"answered {question.Ts} {answer.Ts} {question.Ts}");

        // An acknowledgement may bring something along.
        var given = await _slack.Sockets.DeliverAsync(
            "slash_commands",
            new
            {
                command = "/ask",
                text = "who said it",
                team_id = "T1",
            },
            Token
        );
        given!.Value.GetProperty("text").GetString().ShouldBe("given /ask");

        // A call that comes too fast is made again.
        _slack.Fail("chat.postMessage", SlackFault.TooMany(1));
        await MentionAsync();

        await _slack.Sockets.RefreshAsync("refresh_requested", Token);
        await MentionAsync();

        _slack.Sockets.Drop();
        await MentionAsync();

        _slack.World.Messages.Count(message => message.Bot is not null).ShouldBe(4);
        _slack.Sockets.Connected.ShouldBe(3);
    }

    /// <summary>Mentions the bot, and waits for its answer.</summary>
    private async Task<StandingMessage> MentionAsync()
    {
        var message = _slack.World.Write(
            new StandingMessage("T1", "C1", _slack.World.NextTs(), null, "U1", null, "<@UBOT> hello")
        );
        await _slack.Sockets.DeliverAsync(
            "events_api",
            SlackPayloads.Event(_slack.World, _team, SlackPayloads.Message(message, "app_mention")),
            Token
        );
        await HearsAsync($"answered {message.Ts}");
        return message;
    }

    private async Task HearsAsync(string line)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!_said.Any(said => said.StartsWith(line, StringComparison.Ordinal)))
        {
            _client!.HasExited.ShouldBeFalse();
            await Task.Delay(20, patience.Token);
        }
    }
}
