using NegotiationBot.Core.Chat;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>The bot stops in the middle, and comes back.</summary>
internal static class Failing
{
    private const string Bridge = "what did korvell say about the bridge";

    public static IEnumerable<Scenario> Scenarios =>
        [
            new("What was accepted before a stop is answered after it, once", StoppedAsync),
            new(
                "What is changed or deleted while it waits is answered as it is left, or not at all",
                ChangedMeanwhileAsync
            ),
            new("What waits while its channel is switched off is not answered there", SwitchedOffMeanwhileAsync),
            new("A question older than ten minutes gets an hourglass and a line in the queue", TooLateAsync),
        ];

    private static async Task StoppedAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.Bot.HoldAsync();
        await scene.Stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await scene.Stage.WriteAsync(Person.OtherMember, Spot.Talks, "what did brandel say", mentions: true);
        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();

        await scene.Bot.RestartAsync();
        await scene.SettleAsync();
        await scene.Bot.RestartAsync();
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).Select(message => message.FirstLine.Split(' ')[0]).ShouldBe(["Edda", "Thea"]);
    }

    private static async Task ChangedMeanwhileAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.Bot.HoldAsync();
        var deleted = await scene.Stage.WriteAsync(Person.Member, Spot.Talks, $"{Bridge} zebra", mentions: true);
        var changed = await scene.Stage.WriteAsync(Person.OtherMember, Spot.Talks, Bridge, mentions: true);
        await scene.Stage.DeleteAsync(Person.Member, Spot.Talks, deleted);
        await scene.Stage.EditAsync(Person.OtherMember, Spot.Talks, changed, "what did brandel say");

        await scene.Bot.RestartAsync();
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Thea Brandel");
        await scene.ToldAsync(Person.Member, Spot.Talks, "my-data");
        scene.Stage.FilesOf(Person.Member).Single().ShouldNotContain("zebra");
    }

    private static async Task SwitchedOffMeanwhileAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.Bot.HoldAsync();
        var question = await scene.Stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        await scene.Stage.CommandAsync(
            Person.OtherMember,
            Spot.Talks,
            "ask",
            new Dictionary<string, string> { ["question"] = Bridge }
        );

        scene.Bot.Execute("UPDATE Acts SET UndoneAt = At");
        await scene.Bot.RestartAsync();
        await scene.SettleAsync();

        scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
        scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().Text.ShouldBe("I am switched off in this channel.");
    }

    private static async Task TooLateAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.Bot.HoldAsync();
        var question = await scene.Stage.WriteAsync(Person.Member, Spot.Talks, Bridge, mentions: true);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));

        await scene.Bot.RestartAsync();
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.TooLate]);
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue")).Text.ShouldContain(
            "1 × came too late to be answered"
        );
    }
}
