using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Table;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>Is it really what they said?</summary>
internal static class Checking
{
    public static IEnumerable<Scenario> Scenarios =>
        [
            new("A quote that stands word for word is found with its speaker", WordForWordAsync),
            new("A quote that stands nearly so has the difference marked on both sides", NearlyAsync),
            new("A quote of somebody else is given to them", SomebodyElseAsync),
            new("A quote that nobody said is said to be in no article", NotAtAllAsync),
            new("Each quotation of a message is checked by itself", SeveralAsync),
            new("What was not compared is said not to have been", NotComparedAsync),
            new("A message without words to check is said to have none", NothingToCheckAsync),
            new("What was found is posted in the channel without who had it wrong", PostAsync),
            new("Of several quotations each is posted by itself, and nothing of the others", PostOneOfSeveralAsync),
            new("What was posted of a check names nobody any more once it is disputed", DisputedPostAsync),
            new("Where moderators do not allow it nothing is posted", PostingOffAsync),
            new("The checked words are stored nowhere", StoredNowhereAsync),
            new("A check that waits keeps none of the checked words", WaitingAsync),
            new("A check that was edited keeps none of the checked words", EditedAsync),
            new("A check that a crash interrupted says so", InterruptedAsync),
            new("Hurtful words are shown covered, or to whoever checks them alone", HurtfulWordsAsync),
            new("A message can be asked about, and its text is not kept", AskAboutAsync),
        ];

    private static async Task WordForWordAsync(Scene scene)
    {
        var told = await CheckedAsync(scene, "brandel said “nobody came here to win a river” and left");

        told.FirstLine.ShouldBe("Word for word. Thea Brandel said it.");
        told.Text.ShouldContain("> “Nobody came here to win a river”");
        told.Text.ShouldNotContain("The message has");
    }

    private static async Task NearlyAsync(Scene scene)
    {
        var told = await CheckedAsync(scene, "Brandel literally said \"nobody came here to conquer a river\"");

        told.FirstLine.ShouldBe("Nearly. The words of Thea Brandel:");
        told.Text.ShouldContain("> “Nobody came here to win a river”");
        told.Text.ShouldContain("The message has conquer.");
    }

    private static async Task SomebodyElseAsync(Scene scene)
    {
        var told = await CheckedAsync(scene, "korvell said “nobody came here to win a river”");

        told.FirstLine.ShouldBe("Said by somebody else: Thea Brandel.");
    }

    private static async Task NotAtAllAsync(Scene scene)
    {
        var told = await CheckedAsync(scene, "korvell said “we will drain the lake and sell the fish”");

        told.FirstLine.ShouldBe("No article here has anybody saying that.");
        told.Text.ShouldNotContain("drain");
        told.Buttons.ShouldBeEmpty();
    }

    private static async Task SeveralAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var mixed = await CheckedAsync(
            scene,
            "brandel said “nobody came here to conquer a river”. and korvell: “we will drain the lake and sell the fish”! pereth: “a bridge is not a bargaining position”"
        );
        var right = await CheckedAsync(
            scene,
            "“nobody came here to win a river” and “a bridge is not a bargaining position”"
        );

        mixed.FirstLine.ShouldBe("Not all of these quotations are as the articles have them.");
        mixed.Text.ShouldContain("First: Nearly. The words of Thea Brandel:\n> “Nobody came here to win a river”");
        mixed.Text.ShouldContain("Second: No article here has anybody saying that.");
        mixed.Text.ShouldContain("Third: Said by somebody else: Edda Korvell.");
        mixed.Text.ShouldContain("First: The message has conquer.");
        mixed.Text.ShouldNotContain("drain");
        right.FirstLine.ShouldBe("All of these quotations stand in the articles word for word.");
        right.Text.ShouldContain("First: Word for word. Thea Brandel said it.");
        right.Text.ShouldContain("Second: Word for word. Edda Korvell said it.");
        // Of what nobody said there is nothing to post.
        mixed.Buttons.ShouldBe(["First: Post in channel", "Third: Post in channel", "Wrong?"]);
        right.Buttons.ShouldBe(["First: Post in channel", "Second: Post in channel", "Wrong?"]);
    }

    private static async Task NotComparedAsync(Scene scene)
    {
        var words = string.Join(' ', Enumerable.Repeat("a", 410));

        var tooLong = await CheckedAsync(scene, $"korvell said “{words}”");
        var tooMany = await CheckedAsync(
            scene,
            "3 lies: “nobody came here to win a river”, “we sell fish”, “we buy fish”, “we fry fish”"
        );
        var noneOfMany = await CheckedAsync(scene, "“we sell fish”, “we buy fish”, “we fry fish”, “we eat fish”");

        tooLong.Text.ShouldContain("I compared the first 400 words.");
        tooMany.FirstLine.ShouldBe("I checked the first 3 quotations.");
        tooMany.Text.ShouldContain("First: Word for word. Thea Brandel said it.");
        noneOfMany.FirstLine.ShouldBe("No article here has anybody saying that.");
        noneOfMany.Text.ShouldContain("I checked the first 3 quotations.");
    }

    private static async Task NothingToCheckAsync(Scene scene)
    {
        foreach (var message in new[] { "🙂", "“” “ ”", "lol no", "!?" })
        {
            scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
            (await CheckedAsync(scene, message)).FirstLine.ShouldStartWith("I need at least three words to check");
        }
    }

    private static async Task PostAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var told = await CheckedAsync(scene, "my neighbour claims brandel said “nobody came here to conquer a river”");

        await scene.Stage.PressAsync(Person.Member, told, "Post in channel");
        await scene.SettleAsync();

        var posted = scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
        posted.FirstLine.ShouldBe("Thea Brandel said this:");
        posted.Text.ShouldContain("> “Nobody came here to win a river”");
        posted.Text.ShouldNotContain("conquer");
        posted.Buttons.ShouldBe(["Wrong?"]);
    }

    private static async Task PostOneOfSeveralAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var told = await CheckedAsync(
            scene,
            "my neighbour: “we will drain the lake and sell the fish”, “nobody came here to conquer a river” and “a bridge is not a bargaining position”"
        );

        await scene.Stage.PressAsync(Person.Member, told, "Third: Post in channel");
        await scene.SettleAsync();
        await scene.Stage.PressAsync(Person.Member, told, "Second: Post in channel");
        await scene.SettleAsync();

        told.Buttons.ShouldBe(["Second: Post in channel", "Third: Post in channel", "Wrong?"]);
        var posted = scene.Stage.SeenIn(Spot.Talks);
        posted.Select(message => message.FirstLine).ShouldBe(["Edda Korvell said this:", "Thea Brandel said this:"]);
        posted[0].Text.ShouldContain("A bridge is not a bargaining position");
        posted[0].Text.ShouldNotContain("win a river");
        posted[1].Text.ShouldContain("> “Nobody came here to win a river”");
        posted.ShouldAllBe(message => !message.Text.Contains("conquer") && !message.Text.Contains("neighbour"));
    }

    private static async Task DisputedPostAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var told = await CheckedAsync(scene, "brandel said “nobody came here to win a river”");
        await scene.Stage.PressAsync(Person.Member, told, "Post in channel");
        await scene.SettleAsync();
        var posted = scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();

        await scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod dispute",
            ("id", posted.AnswerId),
            ("reason", "The office denied it."),
            ("link", "https://velm.example/denial")
        );

        // What was checked is stored nowhere, so it cannot be answered anew.
        scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().Text.ShouldBe("What stood here is not shown any more.");
    }

    private static async Task PostingOffAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var before = await CheckedAsync(scene, "brandel said “nobody came here to win a river”");
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod posting", ("state", "off"));

        var after = await CheckedAsync(scene, "brandel said “nobody came here to win a river” yes");
        await scene.Stage.PressAsync(Person.Member, before, "Post in channel");
        await scene.SettleAsync();

        after.Buttons.ShouldNotContain("Post in channel");
        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
    }

    private static async Task StoredNowhereAsync(Scene scene)
    {
        await CheckedAsync(
            scene,
            "my neighbour Quillfeather claims brandel said “nobody came here to conquer a river”"
        );
        await scene.ToldAsync(
            Person.Member,
            Spot.Talks,
            "check",
            ("words", "Quillfeather says korvell said “we will drain the lake and sell the fish”")
        );

        var kept = scene.Bot.ReadFolder();
        kept.ShouldNotContain("Quillfeather");
        kept.ShouldNotContain("drain the lake");
        await scene.ToldAsync(Person.Member, Spot.Talks, "my-data");
        scene.Stage.FilesOf(Person.Member).Single().ShouldNotContain("Quillfeather");
    }

    private static async Task WaitingAsync(Scene scene)
    {
        const string Words = "Quillfeather says korvell said “we will drain the lake and sell the fish”";
        var direct = Spot.DirectWith(Person.Member);
        await scene.Bot.HoldAsync();
        var message = await scene.Stage.WriteAsync(Person.OtherMember, Spot.Talks, Words);

        var typed = await scene.Stage.WriteAsync(Person.Member, direct, $"check {Words}");
        await scene.Stage.EditAsync(Person.Member, direct, typed, $"check: {Words}", mentions: false);
        await scene.Stage.CommandAsync(
            Person.Member,
            Spot.Talks,
            "check",
            new Dictionary<string, string> { ["words"] = Words }
        );
        await scene.Stage.ChooseInMenuOfAsync(Person.Member, Spot.Talks, message, MessageCommand.Check);

        var inbox = scene.Bot.Services.GetRequiredService<IInbox>();
        var platform = scene.Bot.Services.GetRequiredService<IChatPlatform>().Name;
        // The seal hides from the folder what it holds; so what is under it is looked at.
        var waiting = await inbox.ReadOpenAsync(platform, TestContext.Current.CancellationToken);
        waiting.Count(item => item.Event is MemberEvent).ShouldBe(4);
        foreach (var item in waiting)
        {
            System.Text.Json.JsonSerializer.Serialize<object>(item.Event).ShouldNotContain("Quillfeather");
        }
        await scene.Bot.RestartAsync();
        await scene.SettleAsync();
        scene
            .Stage.SeenIn(direct)
            .ShouldHaveSingleItem()
            .Text.ShouldBe("I was interrupted, and nobody else’s words are stored: please try again.");
    }

    private static async Task EditedAsync(Scene scene)
    {
        var direct = Spot.DirectWith(Person.Member);
        var typed = await scene.Stage.WriteAsync(Person.Member, direct, "help");
        await scene.SettleAsync();

        await scene.Stage.EditAsync(
            Person.Member,
            direct,
            typed,
            "check Quillfeather says korvell said “we sell the fish”",
            mentions: false
        );
        await scene.SettleAsync();

        scene.Bot.Query("SELECT Question FROM Answers WHERE Question LIKE '%Quillfeather%'").ShouldBeEmpty();
    }

    private static async Task InterruptedAsync(Scene scene)
    {
        await scene.Bot.HoldAsync();
        var message = await scene.Stage.WriteAsync(
            Person.OtherMember,
            Spot.Talks,
            "brandel said “nobody came here to win a river”"
        );
        await scene.Stage.ChooseInMenuOfAsync(Person.Member, Spot.Talks, message, MessageCommand.Check);

        await scene.Bot.RestartAsync();
        await scene.SettleAsync();

        scene
            .Stage.SeenBy(Person.Member)
            .ShouldHaveSingleItem()
            .Text.ShouldBe("I was interrupted, and nobody else’s words are stored: please try again.");
    }

    private static async Task AskAboutAsync(Scene scene)
    {
        var message = await scene.Stage.WriteAsync(
            Person.OtherMember,
            Spot.Talks,
            "what did korvell say about the bridge"
        );

        var told = await scene.ChosenInMenuAsync(Person.Member, Spot.Talks, message, MessageCommand.Ask);

        told.FirstLine.ShouldStartWith("Edda Korvell");
        told.Buttons.ShouldBe(["Wrong?"]);
        scene.Bot.ReadFolder().ShouldNotContain("what did korvell");
    }

    private static async Task HurtfulWordsAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var told = await CheckedAsync(scene, "“We receive each other’s mail. Hers is angrier.”");

        if (scene.Can.HasSpoilers)
        {
            told.Covered.ShouldHaveSingleItem().ShouldContain("Hers is angrier.");
        }
        else
        {
            told.Text.ShouldContain("Hers is angrier.");
            told.Buttons.ShouldBe(["Wrong?"]);
        }
    }

    private static async Task<SeenMessage> CheckedAsync(Scene scene, string text)
    {
        var message = await scene.Stage.WriteAsync(Person.OtherMember, Spot.Talks, text);
        return await scene.ChosenInMenuAsync(Person.Member, Spot.Talks, message, MessageCommand.Check);
    }
}
