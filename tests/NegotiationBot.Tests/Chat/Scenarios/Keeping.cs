using System.Text.RegularExpressions;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>Admins keep the corpus.</summary>
internal static class Keeping
{
    private const string Article = """
        The ferry to Lund sails again
        By Una Marsh

        “The ferry sails on Monday,” said Ada Holt, the harbour master of Lund. Write to Una Marsh at una.marsh@post.example.

        “We waited a whole winter,” said Bram Ilves, who runs the pier.
        """;

    public static IEnumerable<Scenario> Scenarios =>
        [
            new("An article is added by form, preview and confirmation, and answered from at once", AddAsync),
            new("Of an article that is there already the preview says what would change", AgainAsync),
            new("What is dropped in a channel is answered from there alone", ChannelCollectionAsync),
            new("Without publisher and link nothing can be confirmed", NoSourceAsync),
            new("A preview that is cancelled stores nothing", CancelAsync),
            new("A file that cannot be read is said why", UnreadableAsync),
            new("A file that is too large, empty or of no words is said why at once", OddFilesAsync),
            new("Articles are listed, shown, edited and removed", EditAsync),
            new("Of two articles with one short id neither is taken for the other", OneShortIdAsync),
            new("A collection is answered from where it was given", GiveAsync),
            new("Two servers at once are each answered from their own collections", TwoServersAsync),
            new("A suppressed person is shown nowhere", SuppressAsync),
            new("A suppressed person goes from the posts that stand, in every server", SuppressInPostsAsync),
            new("A person suppressed until a day is shown again after it", SuppressUntilAsync),
            new(
                "Whoever an article tells to be a child is named nowhere, but in one quote that an admin lifts",
                ChildAsync
            ),
            new("The status counts articles and questions", StatusAsync),
        ];

    private static async Task AddAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var preview = await PreviewAsync(
            scene,
            ("publisher", "Lund Post"),
            ("url", "https://lund.example/ferry"),
            ("collection", "public")
        );

        preview.FirstLine.ShouldBe("Would be added: The ferry to Lund sails again");
        preview.Text.ShouldContain("authors: Una Marsh");
        preview.Text.ShouldContain("publisher: Lund Post");
        preview.Text.ShouldContain("published: none");
        preview.Text.ShouldContain("addresses removed from answers: 1");
        preview.Text.ShouldContain("direct: Ada Holt\n> “The ferry sails on Monday,”");
        preview.Text.ShouldContain("direct: Bram Ilves\n> “We waited a whole winter,”");
        preview.Text.ShouldNotContain("una.marsh@");
        (await scene.AskedAsync(Person.Member, Spot.Talks, "who said the ferry sails on monday")).Text.ShouldNotContain(
            "Ada Holt"
        );
        var stored = await scene.PressedAsync(Person.Keeper, preview, "Confirm");
        stored.FirstLine.ShouldBe("Added: The ferry to Lund sails again");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, "who said the ferry sails on monday");
        answer.FirstLine.ShouldBe("Ada Holt said it.");
    }

    private static async Task AgainAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        (string, string)[] fields =
        [
            ("publisher", "Lund Post"),
            ("url", "https://lund.example/ferry"),
            ("collection", "public"),
        ];
        await AddedAsync(scene, fields);

        var same = await PreviewAsync(scene, fields);
        var other = await PreviewAsync(scene, "ferry.txt", Article.Replace("Monday", "Sunday"), fields);

        same.FirstLine.ShouldBe("Nothing changes, it is stored so already: The ferry to Lund sails again");
        other.FirstLine.ShouldBe("Would become a new revision: The ferry to Lund sails again");
        other.Text.ShouldContain("> “The ferry sails on Sunday,”");
        await scene.PressedAsync(Person.Keeper, other, "Confirm");
        (await scene.AskedAsync(Person.Member, Spot.Talks, "who said the ferry sails on sunday")).FirstLine.ShouldBe(
            "Ada Holt said it."
        );
    }

    private static async Task ChannelCollectionAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.Elsewhere);
        await AddedAsync(scene, ("publisher", "Lund Post"), ("url", "none"));

        var here = await scene.AskedAsync(Person.Member, Spot.Talks, "who said the ferry sails on monday");
        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(1));
        var there = await scene.AskedAsync(Person.Member, Spot.Elsewhere, "who said the ferry sails on monday");
        var why = await scene.ToldAsync(Person.Member, Spot.OtherServer, "why", ("id", here.AnswerId));

        here.FirstLine.ShouldBe("Ada Holt said it.");
        here.Text.ShouldContain("no public link");
        there.Text.ShouldNotContain("Ada Holt");
        there.Text.ShouldNotContain("ferry");
        (await scene.Stage.TypeAsync(Person.Member, Spot.Elsewhere, "quotes", "speaker", "Ada")).ShouldBeEmpty();
        why.FirstLine.ShouldStartWith("I gave no answer with that id");
    }

    private static async Task NoSourceAsync(Scene scene)
    {
        var preview = await PreviewAsync(scene, ("collection", "public"));

        preview.Buttons.ShouldBeEmpty();
        preview.Text.ShouldContain("Before it can be stored, give publisher and link in the form");
    }

    private static async Task CancelAsync(Scene scene)
    {
        var preview = await PreviewAsync(scene, ("publisher", "Lund Post"), ("url", "none"));

        var cancelled = await scene.PressedAsync(Person.Keeper, preview, "Cancel");
        var confirmed = await scene.PressedAsync(Person.Keeper, preview, "Confirm");

        cancelled.Text.ShouldBe("Nothing was stored.");
        confirmed.Text.ShouldBe("That preview has run out: give the command again.");
        (await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus list")).FirstLine.ShouldStartWith("20 articles");
    }

    private static async Task UnreadableAsync(Scene scene)
    {
        var refused = await PreviewAsync(scene, "paper.pdf", "%PDF", ("publisher", "Lund Post"), ("url", "none"));
        var wrongDay = await PreviewAsync(scene, ("published", "soon"));

        refused.Text.ShouldBe(
            "That cannot be read: It is of a kind that is not read: give one article as .txt, .md, .html or .json."
        );
        wrongDay.Text.ShouldStartWith("Give a day as 2031-05-12");
    }

    private static async Task OddFilesAsync(Scene scene)
    {
        foreach (
            var (name, content) in new[]
            {
                ("long.txt", new string('x', PlayingBot.LargestArticle + 1)),
                ("empty.txt", " \n\t\n"),
                ("notes", "The ferry sails."),
                ("two.json", "[{},{}]"),
                ("..\\..\\ferry", Article),
            }
        )
        {
            var refused = await PreviewAsync(scene, name, content, ("publisher", "Lund Post"), ("url", "none"));

            refused.FirstLine.ShouldStartWith("That cannot be read: ", Case.Sensitive, name);
            refused.Buttons.ShouldBeEmpty(name);
        }
        (await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus list")).FirstLine.ShouldStartWith("20 articles");
    }

    private static async Task EditAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await AddedAsync(scene, ("publisher", "Lund Post"), ("url", "none"));
        var handle = (await ListAsync(scene)).Split('\n').Single(line => line.Contains("The ferry to Lund")).Split(' ')[
            0
        ];

        var edited = await scene.ToldAsync(
            Person.Keeper,
            Spot.Talks,
            "corpus edit",
            ("id", handle),
            ("field", "published"),
            ("value", "2031-05-19")
        );
        var wrong = await scene.ToldAsync(
            Person.Keeper,
            Spot.Talks,
            "corpus edit",
            ("id", handle),
            ("field", "published"),
            ("value", "soon")
        );
        var reachable = await scene.ToldAsync(
            Person.Keeper,
            Spot.Talks,
            "corpus edit",
            ("id", handle),
            ("field", "title"),
            ("value", "The ferry, by ada@lundpost.example")
        );
        var shown = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus show", ("id", handle));
        var removed = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus remove", ("id", handle));
        var gone = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus show", ("id", handle));

        edited.Text.ShouldContain("published: 2031-05-19");
        wrong.Text.ShouldStartWith("That field does not take that value");
        reachable.Text.ShouldBe(wrong.Text);
        shown.Text.ShouldContain("quotes: 2 direct");
        shown.Text.ShouldNotContain("sails on Monday");
        removed.Text.ShouldBe("“The ferry to Lund sails again” is out of all answers.");
        gone.Text.ShouldStartWith("There is no such article");
        (await scene.AskedAsync(Person.Member, Spot.Talks, "who said the ferry sails on monday")).Text.ShouldNotContain(
            "Ada Holt"
        );
        (await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus log")).Text.ShouldContain(
            "article removed: The ferry to Lund"
        );
    }

    private static async Task OneShortIdAsync(Scene scene)
    {
        // The short ids of these two are the same.
        string[] links = ["https://lund.example/4312", "https://lund.example/6365"];
        foreach (var link in links)
        {
            await AddedAsync(scene, ("publisher", "Lund Post"), ("url", link));
        }
        var handle = (await ListAsync(scene))
            .Split('\n')
            .Where(line => line.Contains("The ferry to Lund"))
            .Select(line => line.Split(' ')[0])
            .Distinct()
            .ShouldHaveSingleItem();

        var several = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus remove", ("id", handle));
        var shown = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus show", ("id", handle));
        var removed = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus remove", ("id", links[1]));
        var left = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus show", ("id", handle));

        several.FirstLine.ShouldBe("Several articles have that id: give the whole id.");
        links.ShouldAllBe(link => several.Text.Contains(link));
        shown.Text.ShouldBe(several.Text);
        removed.Text.ShouldBe("“The ferry to Lund sails again” is out of all answers.");
        left.Text.ShouldContain(links[0]);
    }

    private static async Task GiveAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.Elsewhere);
        await AddedAsync(scene, ("publisher", "Lund Post"), ("url", "none"), ("collection", "ferries"));
        (await scene.AskedAsync(Person.Member, Spot.Talks, "who said the ferry sails on monday")).Text.ShouldNotContain(
            "Ada Holt"
        );

        var given = await scene.ToldAsync(
            Person.Keeper,
            Spot.Talks,
            "corpus give",
            ("to", "channel"),
            ("collections", "ferries")
        );

        given.FirstLine.ShouldBe("This channel is answered from the server’s collections and: ferries.");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        (await scene.AskedAsync(Person.Member, Spot.Talks, "who said the ferry sails on monday")).FirstLine.ShouldBe(
            "Ada Holt said it."
        );
        (
            await scene.AskedAsync(Person.OtherMember, Spot.Elsewhere, "who said the ferry sails on monday")
        ).Text.ShouldNotContain("Ada Holt");
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "3"))).Text.ShouldBe(
            "An admin did that: only an admin takes it back."
        );
    }

    private static async Task TwoServersAsync(Scene scene)
    {
        const string Question = "who said the ferry sails on monday";
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        await AddedAsync(
            scene,
            ("publisher", "Lund Post"),
            ("url", "https://lund.example/ferry"),
            ("collection", "lund")
        );
        await scene.CommandAsync(
            Person.Keeper,
            Spot.Talks,
            "corpus give",
            ("to", "server"),
            ("collections", "public, lund")
        );

        await scene.Stage.WriteAsync(Person.Member, Spot.Talks, Question, mentions: true);
        await scene.Stage.WriteAsync(Person.Member, Spot.OtherServer, Question, mentions: true);
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldBe("Ada Holt said it.");
        var other = scene.Stage.SeenIn(Spot.OtherServer).ShouldHaveSingleItem();
        other.Text.ShouldNotContain("Ada Holt");
        (await scene.ToldAsync(Person.Member, Spot.Talks, "sources")).FirstLine.ShouldBe("I answer from 21 articles.");
        (await scene.ToldAsync(Person.OtherMember, Spot.OtherServer, "sources")).FirstLine.ShouldBe(
            "I answer from 20 articles."
        );
    }

    private static async Task SuppressAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var done = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus suppress", ("name", "Edda Korvell"));

        done.FirstLine.ShouldBe("Nothing by or about this person is shown any more.");
        (await scene.AskedAsync(Person.Member, Spot.Talks, "what did korvell say about the bridge")).Text.ShouldBe(
            await FirstOfAsync(scene, "I don’t answer about that person.")
        );
        var indirectly = await scene.AskedAsync(
            Person.OtherMember,
            Spot.Talks,
            "who said a bridge is not a bargaining position"
        );
        indirectly.Text.ShouldNotContain("Korvell");
        indirectly.Text.ShouldNotContain("road with water");
        (await scene.Stage.TypeAsync(Person.Member, Spot.Talks, "quotes", "speaker", "Korv")).ShouldBeEmpty();
        (await scene.ToldAsync(Person.Member, Spot.Talks, "sources")).Text.ShouldNotContain("Korvell");
        (await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus undo", ("number", "1"))).FirstLine.ShouldStartWith(
            "Taken back, 1"
        );
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        (
            await scene.AskedAsync(Person.Manager, Spot.Talks, "what did korvell say about the bridge")
        ).FirstLine.ShouldStartWith("Edda Korvell");
    }

    private static async Task SuppressInPostsAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        var (direct, other) = (Spot.DirectWith(Person.Member), "what did brandel say");
        var bridge = await scene.AskedAsync(Person.Member, Spot.Talks, "what did korvell say about the bridge");
        await scene.AskAsync(Person.Member, Spot.OtherServer, "who said a bridge is not a bargaining position");
        await scene.Stage.WriteAsync(Person.Member, direct, "what did korvell say");
        await scene.SettleAsync();
        var kept = await scene.AskedAsync(Person.OtherMember, Spot.Talks, other);

        await scene.CommandAsync(Person.Keeper, Spot.Talks, "corpus suppress", ("name", "Edda Korvell"));

        foreach (var spot in new[] { Spot.Talks, Spot.OtherServer, direct })
        {
            var text = string.Join('\n', scene.Stage.SeenIn(spot).Select(message => message.Text));
            text.ShouldNotBeEmpty();
            text.ShouldNotContain("Korvell");
            text.ShouldNotContain("road with water");
        }
        scene.Stage.SeenIn(Spot.Talks)[0].FirstLine.ShouldBe("I don’t answer about that person.");
        scene.Stage.SeenIn(Spot.Talks)[1].Text.ShouldBe(kept.Text);

        await scene.CommandAsync(Person.Keeper, Spot.Talks, "corpus undo", ("number", "1"));
        scene.Stage.SeenIn(Spot.Talks)[0].Text.ShouldBe(bridge.Text);
    }

    private static async Task ChildAsync(Scene scene)
    {
        const string Told = """
            The winter of Lina Tol on the pier
            By Una Marsh

            “The ferry sails on Monday,” said Ada Holt, the harbour master of Lund.

            Lina Tol, 9, waited for it with her class.

            “The winter was long,” said Lina Tol. The ferry brought soup for Lina.

            Lina Tol painted the pier blue.
            """;
        await scene.SwitchOnAsync(Spot.Talks);
        await AddedAsync(
            scene,
            Told,
            ("publisher", "Lund Post"),
            ("url", "https://lund.example/winter"),
            ("collection", "public")
        );
        var id = Regex
            .Match(await ListAsync(scene), "(?m)^(\\w+) · .*The winter of Lina Tol on the pier")
            .Groups[1]
            .Value;

        foreach (
            var question in (string[])["who painted the pier blue", "who said the winter was long", "who is lina tol"]
        )
        {
            scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
            var answer = await scene.AskedAsync(Person.Member, Spot.Talks, question);
            answer.Text.ShouldNotContain("Tol", Case.Sensitive);
            answer.Text.ShouldNotContain("Lina", Case.Sensitive);
        }
        (await scene.Stage.TypeAsync(Person.Member, Spot.Talks, "quotes", "speaker", "Lina")).ShouldBeEmpty();
        (await scene.Stage.TypeAsync(Person.Member, Spot.Talks, "quotes", "topic", "Lina")).ShouldBeEmpty();
        var ferry = await scene.AskedAsync(Person.Member, Spot.Talks, "who said the ferry sails on monday");
        var why = await scene.ToldAsync(Person.Member, Spot.Talks, "why", ("id", ferry.AnswerId));
        ferry.FirstLine.ShouldBe("Ada Holt said it.");
        $"{ferry.Text}\n{why.Text}".ShouldNotContain("Tol", Case.Sensitive);
        var unknown = await LiftedAsync("the summer was long");
        var none = await LiftedAsync("the ferry sails on monday");
        var lifted = await LiftedAsync("the winter was long");
        var again = await LiftedAsync("the winter was long");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        var shown = await scene.AskedAsync(Person.Member, Spot.Talks, "who said the winter was long");
        var other = await scene.AskedAsync(Person.OtherMember, Spot.Talks, "who painted the pier blue");
        await scene.CommandAsync(Person.Keeper, Spot.Talks, "corpus undo", ("number", "2"));

        unknown.Text.ShouldStartWith("No one quote of that article");
        none.Text.ShouldStartWith("No one quote of that article");
        lifted.Text.ShouldBe(
            "That quote is shown from now on, though it names a child.\nIn the log: 2. /corpus undo 2 takes it back."
        );
        again.Text.ShouldBe("That quote is shown already: nothing of it is withheld.");
        (await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus log")).Text.ShouldNotContain("3. ");
        // Nobody is named in a line of ours.
        shown.FirstLine.ShouldBe("The article does not make clear who said this.");
        shown.Text.ShouldContain("> “The winter was long,” said Lina Tol.");
        other.Text.ShouldNotContain("Tol", Case.Sensitive);
        string.Join('\n', scene.Stage.SeenIn(Spot.Talks).Select(message => message.Text)).ShouldNotContain("Lina");

        Task<SeenMessage> LiftedAsync(string words) =>
            scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus lift", ("id", id), ("words", words));
    }

    private static async Task SuppressUntilAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var past = await scene.ToldAsync(
            Person.Keeper,
            Spot.Talks,
            "corpus suppress",
            ("name", "Edda Korvell"),
            ("until", "2031-05-19")
        );

        await scene.CommandAsync(
            Person.Keeper,
            Spot.Talks,
            "corpus suppress",
            ("name", "Edda Korvell"),
            ("until", "2031-05-21")
        );

        past.Text.ShouldStartWith("Give a day as 2031-05-12;");
        const string Bridge = "what did korvell say about the bridge";
        (await scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).FirstLine.ShouldBe(
            "I don’t answer about that person."
        );
        scene.Bot.Clock.Advance(TimeSpan.FromDays(2));
        (await scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");
    }

    /// <summary>With what stands under a first answer.</summary>
    private static Task<string> FirstOfAsync(Scene scene, string line)
    {
        var hint = !scene.Can.AnswersInThreads ? "Reply to this message to ask on." : "Write in this thread to ask on.";
        return Task.FromResult($"{line}\nI’m a program. Sentences are copied from articles.\n{hint}");
    }

    private static async Task StatusAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.AskAsync(Person.Member, Spot.Talks, "what did korvell say about the bridge");
        await scene.AskAsync(Person.Member, Spot.Talks, "what did rubio say about the call");

        var status = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus status");

        status.FirstLine.ShouldStartWith("20 articles with ");
        status.Text.ShouldContain("1 answered, 1 not in the corpus, 0 declined");
        status.Text.ShouldContain("public 20");
    }

    /// <summary>Adds the article about the ferry in the channel of the talks.</summary>
    public static Task AddedAsync(Scene scene, params (string Name, string Value)[] fields) =>
        AddedAsync(scene, Article, fields);

    public static async Task AddedAsync(Scene scene, string article, params (string Name, string Value)[] fields)
    {
        var preview = await PreviewAsync(scene, "ferry.txt", article, fields);
        (await scene.PressedAsync(Person.Keeper, preview, "Confirm")).FirstLine.ShouldStartWith("Added: ");
    }

    /// <summary>The whole list, page after page.</summary>
    private static async Task<string> ListAsync(Scene scene)
    {
        var page = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus list");
        var list = page.Text;
        while (page.Buttons.Contains("More"))
        {
            page = await scene.PressedAsync(Person.Keeper, page, "More");
            list += $"\n{page.Text}";
        }
        return list;
    }

    private static Task<SeenMessage> PreviewAsync(Scene scene, params (string Name, string Value)[] fields) =>
        PreviewAsync(scene, "ferry.txt", Article, fields);

    private static async Task<SeenMessage> PreviewAsync(
        Scene scene,
        string name,
        string content,
        params (string Name, string Value)[] fields
    )
    {
        var before = scene.Stage.SeenBy(Person.Keeper).Count;
        var withCommand = scene.Can.TakesFilesInCommands;
        await scene.Stage.CommandAsync(
            Person.Keeper,
            Spot.Talks,
            "corpus add",
            new Dictionary<string, string>(),
            withCommand ? (name, content) : null
        );
        scene.Stage.FormOf(Person.Keeper)!.Fields.Contains("file").ShouldBe(!withCommand);
        await scene.Stage.SubmitAsync(
            Person.Keeper,
            Spot.Talks,
            fields.ToDictionary(field => field.Name, field => field.Value),
            withCommand ? null : (name, content)
        );
        await scene.SettleAsync();
        return scene.Stage.SeenBy(Person.Keeper).Skip(before).ShouldHaveSingleItem();
    }
}
