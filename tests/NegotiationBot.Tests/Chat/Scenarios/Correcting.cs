namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>A quote is somebody else's: moderators propose, admins settle, and what they settled can be taken back.</summary>
internal static class Correcting
{
    private const string Bridge = "what did korvell say about the bridge";
    private const string Bargaining = "who said a bridge is not a bargaining position";

    public static IEnumerable<Scenario> Scenarios =>
        [
            new("A proposed correction hides here, and accepted reaches every post", CorrectAsync),
            new("A correction names somebody of the article, and is kept by the whole name", NamesAsync),
            new(
                "A corrected post shows no more than its channel may be shown, and keeps its first words",
                WithinLimitsAsync
            ),
            new("Where the bot was switched off a corrected post shows the correction alone", SwitchedOffAsync),
            new("A pinned answer stays when a quote of its subject is corrected", PinnedAsync),
            new("A rejected correction shows the quote again", RejectAsync),
            new("A proposed correction goes from the posts of its server until it is settled", ProposedInPostsAsync),
            new("An accepted correction is taken back by an admin, in every post", TakeBackAsync),
            new("A correction taken back in the log of the corpus gives way to the one before", TakeBackLaterAsync),
        ];

    private static async Task CorrectAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var other = await scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge);
        var nobody = await scene.ToldAsync(
            Person.Manager,
            Spot.Talks,
            "mod correct",
            ("id", answer.AnswerId),
            ("speaker", "Marco Rubio")
        );

        var proposed = await scene.ToldAsync(
            Person.Manager,
            Spot.Talks,
            "mod correct",
            ("id", answer.AnswerId),
            ("speaker", "Aldous Pereth")
        );

        nobody.Text.ShouldStartWith("The article does not mention that name");
        proposed.FirstLine.ShouldBe($"{answer.AnswerId}, quote 1: proposed to the admins, and hidden here meanwhile.");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        (await scene.AskedAsync(Person.OtherMember, Spot.Talks, Bargaining)).Text.ShouldNotContain("road with water");
        var review = await scene.ToldAsync(Person.Keeper, Spot.OtherServer, "corpus review");
        review.Text.ShouldContain("now Edda Korvell, proposed Aldous Pereth");
        var settled = await scene.PressedAsync(Person.Keeper, review, "Accept");
        settled.FirstLine.ShouldBe("Accepted for everybody; posts to be brought up to date: 2.");
        foreach (var (spot, post) in new[] { (Spot.Talks, answer), (Spot.OtherServer, other) })
        {
            var renewed = scene.Stage.SeenIn(spot).Single(message => message.Id == post.Id);
            renewed.FirstLine.ShouldBe(
                "Corrected 2031-05-20 12:11 UTC: the speaker was Aldous Pereth, not Edda Korvell."
            );
        }
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        var anew = await scene.AskedAsync(Person.OtherMember, Spot.Talks, Bargaining);
        anew.FirstLine.ShouldStartWith("Aldous Pereth said it");
        anew.Text.ShouldContain("Speaker corrected by editors");
        (await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus review")).Text.ShouldBe(
            "No correction waits for you."
        );
    }

    private static async Task NamesAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var bridge = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var dam = await scene.AskedAsync(Person.Member, Spot.Talks, "who said I am not making an offer");

        foreach (
            var word in new[] { "the", "bridge", "PRESIDENT", "Prime Minister", "thanked", "Clay", "Thea Brandel" }
        )
        {
            (await CorrectedAsync(bridge, word)).Text.ShouldStartWith(
                "The article does not mention that name",
                Case.Sensitive,
                word
            );
        }
        var shared = await CorrectedAsync(dam, "halvic");
        var namesake = await CorrectedAsync(dam, "joren halvic");
        var surname = await CorrectedAsync(bridge, "pereth");

        dam.FirstLine.ShouldStartWith("Petra Halvic");
        shared.Text.ShouldBe("More than one in the article has that name: give the whole name.");
        namesake.FirstLine.ShouldEndWith("hidden here meanwhile.");
        surname.FirstLine.ShouldEndWith("hidden here meanwhile.");
        var log = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod log");
        log.Text.ShouldContain("Petra Halvic → Joren Halvic");
        log.Text.ShouldContain("Edda Korvell → Aldous Pereth");

        Task<SeenMessage> CorrectedAsync(SeenMessage answer, string speaker) =>
            scene.ToldAsync(Person.Manager, Spot.Talks, "mod correct", ("id", answer.AnswerId), ("speaker", speaker));
    }

    private static async Task WithinLimitsAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bargaining);
        var other = await scene.AskedAsync(Person.Member, Spot.OtherServer, Bargaining);
        scene.Bot.Execute(
            $"UPDATE Shown SET ProseWords = 1000, \"End\" = Start WHERE Community LIKE '%/{Team(scene)}'"
        );

        await ProposeAsync(scene, Spot.Talks, answer, "Aldous Pereth");
        await AcceptAsync(scene);

        var cut = scene.Stage.SeenIn(Spot.Talks).Single(message => message.Id == answer.Id);
        cut.FirstLine.ShouldStartWith("Corrected 2031-05-20 12:00 UTC:");
        cut.Text.ShouldNotContain("road with water");
        cut.Text.ShouldContain("More of this article than I may show here today");
        cut.Text.ShouldContain("I’m a program. Sentences are copied from articles.");
        var whole = scene.Stage.SeenIn(Spot.OtherServer).Single(message => message.Id == other.Id);
        whole.Text.ShouldContain("road with water");
        whole.Text.ShouldContain("I’m a program. Sentences are copied from articles.");
    }

    private static async Task SwitchedOffAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var other = await scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge);
        await scene.CommandAsync(Person.Manager, Spot.OtherServer, "mod off");

        await ProposeAsync(scene, Spot.Talks, answer, "Aldous Pereth");
        await AcceptAsync(scene);

        scene
            .Stage.SeenIn(Spot.OtherServer)
            .Single(message => message.Id == other.Id)
            .Text.ShouldBe("Corrected 2031-05-20 12:00 UTC: the speaker was Aldous Pereth, not Edda Korvell.");
    }

    private static async Task PinnedAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var (_, pinned) = (
            await scene.ToldAsync(
                Person.Manager,
                Spot.OtherServer,
                "mod pin",
                ("topic", "bridge"),
                ("text", "The bridge is shut."),
                ("source", "https://velm.example/bridge"),
                ("until", "2031-05-21")
            ),
            await scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge)
        );

        await ProposeAsync(scene, Spot.Talks, answer, "Aldous Pereth");
        await AcceptAsync(scene);

        scene.Stage.SeenIn(Spot.OtherServer).Single(message => message.Id == pinned.Id).Text.ShouldBe(pinned.Text);
    }

    private static string Team(Scene scene) =>
        scene.Bot.Query("SELECT Community FROM Posts ORDER BY Id")[0].Split('/')[1];

    private static async Task RejectAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        await scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod correct",
            ("id", answer.AnswerId),
            ("speaker", "Aldous Pereth")
        );
        var review = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus review");

        var settled = await scene.PressedAsync(Person.Keeper, review, "Reject");

        settled.Text.ShouldBe("Rejected; the quote is shown again.");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        (await scene.AskedAsync(Person.OtherMember, Spot.Talks, Bridge)).Text.ShouldContain("road with water");
    }

    private static async Task ProposedInPostsAsync(Scene scene)
    {
        const string Words = "A bridge is not a bargaining position";
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var other = await scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge);

        await ProposeAsync(scene, Spot.Talks, answer, "Aldous Pereth");
        PostText(Spot.Talks, answer).ShouldNotContain(Words);
        PostText(Spot.OtherServer, other).ShouldBe(other.Text);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "2"));
        PostText(Spot.Talks, answer).ShouldBe(answer.Text);

        await ProposeAsync(scene, Spot.Talks, answer, "Aldous Pereth");
        // Whoever settles it need not be in the server that proposed it.
        await RejectAsync(scene, await scene.ToldAsync(Person.Keeper, Spot.OtherServer, "corpus review"));
        PostText(Spot.Talks, answer).ShouldBe(answer.Text);
        await scene.CommandAsync(Person.Keeper, Spot.Talks, "mod undo", ("number", "4"));
        PostText(Spot.Talks, answer).ShouldNotContain(Words);

        string PostText(Spot where, SeenMessage post) =>
            scene.Stage.SeenIn(where).Single(message => message.Id == post.Id).Text;
    }

    private static async Task TakeBackAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var other = await scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge);
        await ProposeAsync(scene, Spot.Talks, answer, "Aldous Pereth");
        await AcceptAsync(scene);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));

        var proposal = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "2"));
        var settlement = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "3"));
        var undone = await scene.ToldAsync(Person.Keeper, Spot.Talks, "mod undo", ("number", "3"));
        var again = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus undo", ("number", "1"));

        proposal.Text.ShouldBe("An admin has settled that: only an admin takes it back, as number 3.");
        settlement.Text.ShouldBe("An admin did that: only an admin takes it back.");
        undone.FirstLine.ShouldBe("Taken back, 3: correction 2 accepted.");
        undone.Text.ShouldContain("The quote is whose it was before; posts to be brought up to date: 2.");
        again.FirstLine.ShouldBe("1 was taken back already.");
        var renewed = scene.Stage.SeenIn(Spot.OtherServer).Single(message => message.Id == other.Id);
        renewed.FirstLine.ShouldBe("Corrected 2031-05-20 12:11 UTC: the speaker was Edda Korvell, not Aldous Pereth.");
        renewed.Text.ShouldContain("road with water");
        renewed.Text.ShouldNotContain("Speaker corrected by editors");
        var why = await scene.ToldAsync(Person.Member, Spot.OtherServer, "why", ("id", other.AnswerId));
        why.Text.ShouldContain("the speaker was Edda Korvell, not Aldous Pereth");
        LineOf(await scene.ToldAsync(Person.Manager, Spot.Talks, "mod log"), "correction 2 accepted")
            .ShouldEndWith("(taken back)");
        LineOf(
                await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus log"),
                $"corrected for everybody, {answer.AnswerId}, quote 1: Edda Korvell → Aldous Pereth"
            )
            .ShouldEndWith("(taken back)");
        await RejectAsync(scene, await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus review"));
        var anew = await scene.AskedAsync(Person.OtherMember, Spot.Talks, Bargaining);
        anew.FirstLine.ShouldStartWith("Edda Korvell said it");
        anew.Text.ShouldNotContain("Speaker corrected by editors");
    }

    private static async Task TakeBackLaterAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        await ProposeAsync(scene, Spot.Talks, answer, "Aldous Pereth");
        await AcceptAsync(scene);
        var corrected = await scene.AskedAsync(Person.OtherMember, Spot.OtherServer, Bargaining);
        await ProposeAsync(scene, Spot.OtherServer, corrected, "Edda Korvell");
        await AcceptAsync(scene);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        var twice = await scene.AskedAsync(Person.Member, Spot.OtherServer, Bargaining);

        await scene.CommandAsync(Person.Keeper, Spot.Talks, "corpus undo", ("number", "2"));

        twice.FirstLine.ShouldStartWith("Edda Korvell said it");
        var once = await scene.AskedAsync(Person.Manager, Spot.Talks, Bargaining);
        once.FirstLine.ShouldStartWith("Aldous Pereth said it");
        await scene.CommandAsync(Person.Keeper, Spot.Talks, "corpus undo", ("number", "1"));
        await RejectAsync(scene, await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus review"));
        await RejectAsync(scene, await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus review"));
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        var never = await scene.AskedAsync(Person.Member, Spot.Talks, Bargaining);
        never.FirstLine.ShouldStartWith("Edda Korvell said it");
        never.Text.ShouldNotContain("Speaker corrected by editors");
    }

    private static async Task ProposeAsync(Scene scene, Spot where, SeenMessage answer, string speaker)
    {
        var proposed = await scene.ToldAsync(
            Person.Manager,
            where,
            "mod correct",
            ("id", answer.AnswerId),
            ("speaker", speaker)
        );
        proposed.FirstLine.ShouldEndWith("proposed to the admins, and hidden here meanwhile.");
    }

    private static async Task AcceptAsync(Scene scene)
    {
        var review = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus review");
        (await scene.PressedAsync(Person.Keeper, review, "Accept")).FirstLine.ShouldStartWith(
            "Accepted for everybody;"
        );
    }

    private static async Task RejectAsync(Scene scene, SeenMessage review) =>
        (await scene.PressedAsync(Person.Keeper, review, "Reject")).Text.ShouldBe(
            "Rejected; the quote is shown again."
        );

    private static string LineOf(SeenMessage log, string act) =>
        log.Text.Split('\n').Single(line => line.Contains(act, StringComparison.Ordinal));
}
