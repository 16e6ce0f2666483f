namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>The buttons of an answer, and the commands that look behind one.</summary>
internal static class Pressing
{
    private const string Bridge = "what did korvell say about the bridge";

    public static IEnumerable<Scenario> Scenarios =>
        [
            new("Who else shows the presser alone what others say on the subject", WhoElseAsync),
            new("Wrong asks what is wrong and puts it into the moderators' queue", WrongAsync),
            new("Whoever reports the same again counts once", WrongAgainAsync),
            new("Alone with the bot, wrong names whoever answers for it", WrongDirectAsync),
            new("Why shows what an answer said and what it rests on, to its giver alone", WhyAsync),
            new("Why without an id means the asker's latest answer", WhyLatestAsync),
            new("What somebody was answered alone with the bot is told nobody else", WhyDirectAsync),
            new("A long answer goes on behind a button for the presser alone, each quotation whole", LongAnswerAsync),
            new("Help tells a moderator at once where the bot is on and how it is stopped", HelpOfModeratorAsync),
            new("Sources, help and privacy are shown to their giver alone", ListsAsync),
            new("The bot's own page says what it can do and who answers for it", HomeAsync),
            new("My data are sent as a file, and forgotten when asked", MyDataAsync),
            new("My data name what moderators decided, in the member's language", MyDataOfModeratorsAsync),
            new("Where no file can be sent directly, whoever asked for it is told so", MyDataUnsentAsync),
        ];

    private static async Task WhoElseAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);

        var others = await scene.PressedAsync(Person.OtherMember, answer, "Who else");

        others.FirstLine.ShouldBe("Also on this:");
        others.Text.ShouldNotContain("Edda Korvell:");
        others.Text.ShouldContain("Pereth");
        scene.Stage.SeenIn(Spot.Talks).Count.ShouldBe(1);
    }

    private static async Task WrongAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);

        var asked = await scene.PressedAsync(Person.OtherMember, answer, "Wrong?");
        var thanked = await scene.PressedAsync(Person.OtherMember, asked, "Wrong speaker");

        asked.Buttons.ShouldBe(["Wrong speaker", "Not in the article", "Something else"]);
        thanked.FirstLine.ShouldBe($"Thank you. The moderators will look at {answer.AnswerId}.");
        var queue = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue");
        queue.Text.ShouldContain($"1 × reported wrong: speaker · {answer.AnswerId}");
    }

    private static async Task WrongAgainAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var asked = await scene.PressedAsync(Person.OtherMember, answer, "Wrong?");

        await scene.PressedAsync(Person.OtherMember, asked, "Wrong speaker");
        await scene.PressedAsync(Person.OtherMember, asked, "Wrong speaker");
        await scene.PressedAsync(Person.OtherMember, asked, "Not in the article");
        await scene.PressedAsync(
            Person.Member,
            await scene.PressedAsync(Person.Member, answer, "Wrong?"),
            "Wrong speaker"
        );

        var queue = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue");
        queue.Text.ShouldContain($"2 × reported wrong: speaker · {answer.AnswerId}");
        queue.Text.ShouldContain($"1 × reported wrong: article · {answer.AnswerId}");
    }

    private static async Task WrongDirectAsync(Scene scene)
    {
        var direct = Spot.DirectWith(Person.Member);
        await scene.Stage.WriteAsync(Person.Member, direct, Bridge);
        await scene.SettleAsync();
        await scene.Stage.PressAsync(Person.Member, scene.Stage.SeenIn(direct)[0], "Wrong?");
        await scene.SettleAsync();

        await scene.Stage.PressAsync(Person.Member, scene.Stage.SeenIn(direct)[1], "Something else");
        await scene.SettleAsync();

        scene
            .Stage.SeenIn(direct)[2]
            .FirstLine.ShouldBe(
                "Thank you. Whoever runs me, The Velm Reading Circle, is reached at desk@velm.example."
            );
    }

    private static async Task WhyAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);

        var why = await scene.ToldAsync(
            Person.OtherMember,
            Spot.Talks,
            "why",
            ("id", answer.AnswerId.ToLowerInvariant())
        );
        var nothing = await scene.ToldAsync(Person.OtherMember, Spot.Talks, "why", ("id", "0000"));

        why.FirstLine.ShouldBe($"Answer {answer.AnswerId}, 2031-05-20 12:00 UTC: answered (what-they-said).");
        // Whatever was quoted there is quoted here, line by line.
        var quoted = answer.Text.Split('\n').Where(line => line.StartsWith("> ")).ToList();
        quoted.ShouldNotBeEmpty();
        quoted.ShouldAllBe(line => why.Text.Contains($"> {line}"));
        why.Text.ShouldContain("Edda Korvell");
        nothing.FirstLine.ShouldStartWith("I gave no answer with that id");
    }

    private static async Task WhyLatestAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var mine = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        await scene.AskAsync(Person.OtherMember, Spot.Talks, "what did brandel say");

        var why = await scene.ToldAsync(Person.Member, Spot.Talks, "why");

        why.FirstLine.ShouldStartWith($"Answer {mine.AnswerId},");
    }

    private static async Task WhyDirectAsync(Scene scene)
    {
        var (hers, anothers) = (Spot.DirectWith(Person.Member), Spot.DirectWith(Person.OtherMember));
        await scene.Stage.WriteAsync(Person.Member, hers, Bridge);
        await scene.SettleAsync();
        var answer = scene.Stage.SeenIn(hers).Single();

        await scene.Stage.WriteAsync(Person.Member, hers, $"why {answer.AnswerId}");
        await scene.Stage.WriteAsync(Person.OtherMember, anothers, $"why {answer.AnswerId}");
        await scene.SettleAsync();
        var here = await scene.ToldAsync(Person.OtherMember, Spot.Talks, "why", ("id", answer.AnswerId));

        scene.Stage.SeenIn(hers)[1].Text.ShouldContain("A bridge is not a bargaining position");
        scene.Stage.SeenIn(anothers).Single().FirstLine.ShouldStartWith("I gave no answer with that id");
        here.FirstLine.ShouldStartWith("I gave no answer with that id");
    }

    private static async Task LongAnswerAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        string[] said = [Long("ferry"), Long("pier"), Long("harbour")];
        await Keeping.AddedAsync(
            scene,
            string.Join("\n\n", said.Select(words => $"“{words}” said Ada Holt, the harbour master.").Prepend("Lund")),
            ("publisher", "Lund Post"),
            ("url", "https://lund.example/masters"),
            ("licence", "CC BY 4.0"),
            ("collection", "public")
        );

        var page = await scene.AskedAsync(Person.Member, Spot.Talks, "what did ada holt say");
        var shown = page.Text;
        while (page.Buttons.Contains("More"))
        {
            page.Buttons.Count.ShouldBeLessThanOrEqualTo(3);
            page = await scene.PressedAsync(Person.OtherMember, page, "More");
            page.FirstLine.ShouldStartWith("Ada Holt");
            shown += "\n" + page.Text;
        }

        foreach (var words in said)
        {
            shown.Split(words[..^1]).Length.ShouldBe(2, words);
        }
        scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();

        static string Long(string what) =>
            string.Join(
                ' ',
                Enumerable.Range(1, 16).Select(i => $"We have counted the boats at the {what} {i} times this winter,")
            );
    }

    private static async Task HelpOfModeratorAsync(Scene scene)
    {
        var before = await scene.ToldAsync(Person.Manager, Spot.Talks, "help");
        await scene.SwitchOnAsync(Spot.Talks);
        var after = await scene.ToldAsync(Person.Manager, Spot.Talks, "help");
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod off");
        var stopped = await scene.ToldAsync(Person.Manager, Spot.Talks, "help");

        before.Text.ShouldContain("On in 0 channels of this server.");
        before.Text.ShouldContain("I am off in a channel until /mod channel on there. Kill switch: /mod off.");
        after.Text.ShouldContain("On in 1 channels of this server.");
        stopped.Text.ShouldContain("Stopped in this whole server.");
        (await scene.ToldAsync(Person.Member, Spot.Talks, "help")).Text.ShouldNotContain("Kill switch");
    }

    private static async Task ListsAsync(Scene scene)
    {
        var sources = await scene.ToldAsync(Person.Member, Spot.Talks, "sources");
        var help = await scene.ToldAsync(Person.Member, Spot.Talks, "help");
        var ofManager = await scene.ToldAsync(Person.Manager, Spot.Talks, "help");
        var privacy = await scene.ToldAsync(Person.Member, Spot.Talks, "privacy");

        sources.FirstLine.ShouldBe("I answer from 20 articles.");
        help.Text.ShouldContain("/check");
        help.Text.ShouldNotContain("/mod");
        (ofManager.Text + "…").ShouldContain("/ask");
        privacy.FirstLine.ShouldBe("The Velm Reading Circle is responsible for this bot.");
        privacy.Text.ShouldContain("https://velm.example/privacy");
        privacy.Text.ShouldContain("30 days");
    }

    private static async Task HomeAsync(Scene scene)
    {
        var home = await scene.Stage.OpenHomeAsync(Person.Member);

        if (scene.Stage.HasHome)
        {
            home.ShouldNotBeNull();
            home.ShouldContain("I answer from 20 articles.");
            home.ShouldContain("The Velm Reading Circle is responsible for this bot.");
        }
    }

    private static async Task MyDataAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod mute", ("user", Person.OtherMember.Id));

        await scene.ToldAsync(Person.Member, Spot.Talks, "my-data");
        var asked = await scene.ToldAsync(Person.Member, Spot.Talks, "forget-me");
        var forgotten = await scene.PressedAsync(Person.Member, asked, "Forget me");

        var file = scene.Stage.FilesOf(Person.Member).ShouldHaveSingleItem();
        file.ShouldContain($"asked: {Bridge}");
        file.ShouldContain(answer.AnswerId);
        file.ShouldNotContain(Person.Member.Id + ":");
        forgotten.FirstLine.ShouldStartWith("Deleted: 1 answers");
        await scene.ToldAsync(Person.Member, Spot.Talks, "my-data");
        scene.Stage.FilesOf(Person.Member)[1].ShouldNotContain("asked:");
        (await scene.ToldAsync(Person.OtherMember, Spot.Talks, "ask", ("question", Bridge))).Text.ShouldStartWith(
            "The moderators have asked me not to answer you"
        );
        scene.Bot.ReadFolder().ShouldNotContain($"\"{Person.Member.Id}\"");
    }

    private static async Task MyDataOfModeratorsAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod moderator",
            ("user", Person.Ukrainian.Id),
            ("state", "add")
        );
        await scene.CommandAsync(Person.Ukrainian, Spot.Talks, "mod limit", ("member", "9"));
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod mute", ("user", Person.Ukrainian.Id));
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod mute", ("user", Person.Member.Id));

        await scene.CommandAsync(Person.Ukrainian, Spot.Talks, "my-data");
        await scene.CommandAsync(Person.Member, Spot.Talks, "my-data");

        var file = scene.Stage.FilesOf(Person.Ukrainian).ShouldHaveSingleItem();
        file.ShouldStartWith("Що про вас зберігається");
        file.ShouldContain("учасника заглушено");
        file.ShouldContain("2031-05-20 13:00 UTC");
        file.ShouldContain("призначено модератора");
        file.ShouldContain("змінено обмеження");
        var other = scene.Stage.FilesOf(Person.Member).ShouldHaveSingleItem();
        other.Split('\n').Count(line => line.Contains("a member muted")).ShouldBe(1);
        other.ShouldNotContain("a moderator named");
    }

    private static async Task MyDataUnsentAsync(Scene scene)
    {
        scene.Stage.CloseDirect(Person.Member);

        var told = await scene.ToldAsync(Person.Member, Spot.Talks, "my-data");

        told.FirstLine.ShouldStartWith("Nothing was sent: I may not write to you directly.");
        scene.Stage.FilesOf(Person.Member).ShouldBeEmpty();
    }
}
