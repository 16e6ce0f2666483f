using System.Diagnostics;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Drivers;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>A real bot, killed without warning while it answers.</summary>
public sealed class SlackKilledTests
{
    private const int Questions = 60;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bot_killed_under_load_answers_every_question_once()
    {
        using var home = new Bot();
        (await home.RunAsync("corpus", "add", SampleCorpus.Folder, "--collection", "public")).ExitCode.ShouldBe(0);
        await using var slack = await SlackEmulator.StartAsync(() => DateTimeOffset.UtcNow);
        slack.World.Teams["T1"] = new SlackTeam("T1", "xoxb-T1", "UBOT", "B1");
        var delivering = new List<Task>();
        var asked = new List<StandingMessage>();

        // Three lives: each is killed when some posts have been made and their answers to the bot hang in the air.
        for (var life = 0; life < 3; life++)
        {
            var answersLost = new TaskCompletionSource();
            using var bot = Start(home.Data, slack);
            for (var i = 0; i < Questions / 3; i++)
            {
                var question = Ask(slack, number: asked.Count);
                asked.Add(question);
                delivering.Add(DeliverAsync(slack, question));
            }
            var before = slack.World.Posted;
            for (var i = 0; i < 5; i++)
            {
                slack.Fail("chat.postMessage", SlackFault.AnswerLost, SlackFault.Waits(answersLost.Task));
            }
            await WaitAsync(() => slack.World.Posted > before, bot);
            bot.Kill();
            await bot.WaitForExitAsync(Token);
            answersLost.SetResult();
        }
        using var last = Start(home.Data, slack);
        await Task.WhenAll(delivering).WaitAsync(Token);
        await WaitAsync(() => Answered(slack).Count >= Questions, last);
        last.Kill();
        await last.WaitForExitAsync(Token);

        Answered(slack).Count.ShouldBe(Questions);
        asked.ShouldAllBe(question => Answered(slack).Count(channel => channel == question.Channel) == 1);
        slack.Violations.ShouldBeEmpty();
    }

    /// <summary>The conversations in which an answer stands, once for each.</summary>
    private static List<string> Answered(SlackEmulator slack) =>
        [.. slack.World.Messages.Where(message => message.Bot is not null).Select(message => message.Channel)];

    /// <summary>Each asks in a conversation of their own, where the bot need not be switched on.</summary>
    private static StandingMessage Ask(SlackEmulator slack, int number) =>
        slack.World.Write(
            new StandingMessage(
                "T1",
                $"D{number}",
                slack.World.NextTs(),
                null,
                $"U{number}",
                null,
                $"what did korvell say about the bridge {number}"
            )
        );

    private static async Task DeliverAsync(SlackEmulator slack, StandingMessage question) =>
        await slack.Sockets.DeliverAsync(
            "events_api",
            SlackPayloads.Event(slack.World, slack.World.Teams["T1"], SlackPayloads.Message(question)),
            Token
        );

    private static Process Start(string data, SlackEmulator slack)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "NegotiationBot.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--data", data]);
        foreach (
            var (name, value) in new[]
            {
                ("Slack__BotTokens__0", "xoxb-T1"),
                ("Slack__AppToken", SlackEmulator.AppToken),
                ("Slack__ApiUrl", slack.ApiUrl),
                ("Operator__Name", "The Velm Reading Circle"),
                ("Operator__Contact", "desk@velm.example"),
                ("Operator__PrivacyUrl", "https://velm.example/privacy"),
                ("Logging__LogLevel__Default", "None"),
            }
        )
        {
            start.Environment[$"NEGOTIATIONBOT_{name}"] = value;
        }
        return Process.Start(start)!;
    }

    private static async Task WaitAsync(Func<bool> happened, Process bot)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        while (!happened())
        {
            bot.HasExited.ShouldBeFalse();
            await Task.Delay(5, patience.Token);
        }
    }
}
