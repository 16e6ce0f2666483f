using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Table;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>Moderators keep order in their own server.</summary>
internal static class Moderating
{
    private const string Bridge = "what did korvell say about the bridge";
    private const string Bargaining = "A bridge is not a bargaining position";

    public static IEnumerable<Scenario> Scenarios =>
        [
            new("A member may not moderate, whatever the platform lets them send", NotAMemberAsync),
            new("Each command of moderators and admins is refused to whoever is none", EachIsRefusedAsync),
            new("A named moderator may moderate and not name others", NamedAsync),
            new("The kill switch stops the whole server at once and survives a restart", KillSwitchAsync),
            new("Moderate this answer deletes a reply in three taps", DeleteAsync),
            new("Moderate this answer hides a quote in this server alone", HideAsync),
            new(
                "A hidden quote goes from the posts of this server at once, and comes back when it is restored",
                HideInPostsAsync
            ),
            new("What is taken back is taken back in the posts that stand, too", UndoInPostsAsync),
            new("A dispute changes the posts of this server at once, and so does taking it back", DisputeInPostsAsync),
            new("A pin goes from its posts while its quote is hidden, and comes back with it", PinInPostsAsync),
            new("The log shows all that was done, page after page", LogPagesAsync),
            new("A quote is restored when the answer it was hidden in is not on record any more", RestoreLaterAsync),
            new("Moderate this answer mutes whoever asked", MuteAskerAsync),
            new("A shorter mute does not end a longer one, and the log tells mutes apart", MutesAsync),
            new("Moderate this answer opens a form for a dispute", DisputeFormAsync),
            new("Moderate this answer stops the bot", PauseAsync),
            new("A hidden quote is shown again when it is restored", RestoreAsync),
            new("What waits for an admin is not restored, and it is said what to do", RestoreProposedAsync),
            new("What is in the log can be taken back", UndoAsync),
            new("Acts on one quote are taken back one by one, in any order", UndoChainAsync),
            new("Whoever moderates one server has no say in another", OtherServersModeratorAsync),
            new("A keeper of the corpus moderates no server by that", KeeperAsync),
            new("A disputed quote is shown without its name and with the moderators' note", DisputeAsync),
            new("A dispute needs a short reason and a link, and a pin a link and a day to come", NeedsAsync),
            new("A pin answers its topic with the moderators' words until its last day", PinAsync),
            new("A pin may not invent a quotation, cut one, or give it to somebody else", InventedPinAsync),
            new("A pin is counted, recorded and moderated as what it shows", PinRecordAsync),
            new("A pin tells nothing about somebody of whom nothing is told", SuppressedPinAsync),
            new("What a refusal only offers is not moderated as if it were shown", RefusalAsync),
            new("The queue groups what waits", QueueAsync),
            new("An answer of the queue is looked at and corrected without writing its id", QueueLookAsync),
            new("The queue names a pin that has run out until it is taken back or pinned anew", ExpiredPinAsync),
            new("A young account is answered privately only", YoungAccountAsync),
            new("A muted member gets a sign", MutedAsync),
            new("What one server decides does not touch another", OtherServerAsync),
        ];

    private static async Task NotAMemberAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);

        var command = await scene.ToldAsync(Person.Member, Spot.Talks, "mod off");
        var menu = await scene.ChosenInMenuAsync(Person.Member, Spot.Talks, answer.Id!, MessageCommand.Moderate);
        var corpus = await scene.ToldAsync(Person.Manager, Spot.Talks, "corpus list");

        command.Text.ShouldBe("Only moderators of this server may do that.");
        menu.Text.ShouldBe("Only moderators of this server may do that.");
        corpus.Text.ShouldBe("Only the admins of the corpus may do that.");
        (await scene.AskedAsync(Person.Member, Spot.Talks, "what did brandel say")).FirstLine.ShouldStartWith(
            "Thea Brandel"
        );
    }

    private static async Task EachIsRefusedAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        foreach (var command in CommandTable.All.Where(command => command.Authority is not Authority.Member))
        {
            var (who, refusal) =
                command.Authority is Authority.Moderator
                    ? (Person.Member, "Only moderators of this server may do that.")
                    : (Person.Manager, "Only the admins of the corpus may do that.");
            var given = command.Options.Where(option => option.IsRequired);

            var told = await scene.ToldAsync(
                who,
                Spot.Talks,
                command.Path,
                [.. given.Select(option => (option.Name, Some(option)))]
            );

            told.Text.ShouldBe(refusal, command.Path);
        }
        scene.Stage.FormOf(Person.Manager).ShouldBeNull();
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod log")).FirstLine.ShouldStartWith("In the log: 1.");

        static string Some(CommandOption option) =>
            option.Kind switch
            {
                OptionKind.User => Person.OtherMember.Id,
                OptionKind.Number => "1",
                OptionKind.Choice => option.Values![0].Value,
                _ => "x",
            };
    }

    private static async Task NamedAsync(Scene scene)
    {
        await scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod moderator",
            ("user", Person.OtherMember.Id),
            ("state", "add")
        );

        var switched = await scene.ToldAsync(Person.OtherMember, Spot.Talks, "mod channel", ("state", "on"));
        var naming = await scene.ToldAsync(
            Person.OtherMember,
            Spot.Talks,
            "mod moderator",
            ("user", Person.Member.Id),
            ("state", "add")
        );

        var undoing = await scene.ToldAsync(Person.OtherMember, Spot.Talks, "mod undo", ("number", "1"));

        switched.FirstLine.ShouldBe("I answer in this channel from now on.");
        naming.Text.ShouldBe("Only who manages this server may name moderators.");
        undoing.Text.ShouldBe(naming.Text);
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "1"))).FirstLine.ShouldStartWith(
            "Taken back, 1"
        );
    }

    private static async Task KillSwitchAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod off");
        await scene.Bot.RestartAsync();

        var question = await scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
        var told = await scene.ToldAsync(Person.Member, Spot.Talks, "ask", ("question", Bridge));
        told.Text.ShouldBe("The moderators have stopped me in this server.");
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod on");
        (await scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");
    }

    private static async Task DeleteAsync(Scene scene)
    {
        var (answer, menu) = await ModeratedAsync(scene);

        var done = await scene.ChosenAsync(Person.Manager, menu, "Delete this reply");

        done.FirstLine.ShouldBe("The reply is deleted.");
        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod log")).Text.ShouldContain(
            $"reply {answer.AnswerId} deleted"
        );
    }

    private static async Task HideAsync(Scene scene)
    {
        var (answer, menu) = await ModeratedAsync(scene);

        var done = await scene.ChosenAsync(Person.Manager, menu, "Hide quote 1 here");

        done.FirstLine.ShouldBe($"{answer.AnswerId}, quote 1 is hidden in this server from now on.");
        await scene.SwitchOnAsync(Spot.OtherServer);
        (await scene.AskedAsync(Person.OtherMember, Spot.Talks, $"{Bridge}?")).Text.ShouldNotContain(Bargaining);
        (
            await scene.AskedAsync(Person.Member, Spot.Talks, "who said a bridge is not a bargaining position")
        ).Text.ShouldNotContain("road with water");
        (await scene.AskedAsync(Person.OtherMember, Spot.OtherServer, Bridge)).Text.ShouldContain(Bargaining);
        (await scene.ToldAsync(Person.Member, Spot.Talks, "why", ("id", answer.AnswerId))).Text.ShouldNotContain(
            Bargaining
        );
    }

    private static async Task MuteAskerAsync(Scene scene)
    {
        var (_, menu) = await ModeratedAsync(scene);

        await scene.ChosenAsync(Person.Manager, menu, "Mute whoever asked for 1 hour");

        var question = await scene.AskAsync(Person.Member, Spot.Talks, "what did brandel say");
        scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));
        (await scene.AskedAsync(Person.Member, Spot.Talks, "what did brandel say")).FirstLine.ShouldStartWith("Thea");
    }

    private static async Task MutesAsync(Scene scene)
    {
        var (_, menu) = await ModeratedAsync(scene);
        await MuteAsync(scene, Person.Member, "40000");
        await MuteAsync(scene, Person.OtherMember, "30");

        var chosen = await scene.ChosenAsync(Person.Manager, menu, "Mute whoever asked for 1 hour");
        var told = await MuteAsync(scene, Person.Member, "5");

        told.Text.ShouldStartWith("Not answered until 2031-06-17 06:40 UTC already, which is longer;");
        chosen.Text.ShouldBe(told.Text);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));
        var question = await scene.AskAsync(Person.Member, Spot.Talks, "what did brandel say");
        scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
        var muted = (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod log"))
            .Text.Split('\n')
            .Where(line => line.Contains("a member muted"))
            .ToList();
        muted.Count.ShouldBe(2);
        muted[0].ShouldContain("until 2031-05-20 12:30 UTC");
        muted[1].ShouldContain("until 2031-06-17 06:40 UTC");
        MutedIn(muted[0]).ShouldNotBe(MutedIn(muted[1]));
        MutedIn(muted[0]).Length.ShouldBe(6);

        static string MutedIn(string line) => line.Split('(', ')')[1];
    }

    private static Task<SeenMessage> MuteAsync(Scene scene, Person whom, string minutes) =>
        scene.ToldAsync(Person.Manager, Spot.Talks, "mod mute", ("user", whom.Id), ("minutes", minutes));

    private static async Task HideInPostsAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Elsewhere);
        await scene.SwitchOnAsync(Spot.OtherServer);
        var (answer, menu) = await ModeratedAsync(scene);
        var elsewhere = await scene.AskedAsync(Person.OtherMember, Spot.Elsewhere, Bridge);
        var other = await scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge);

        await scene.ChosenAsync(Person.Manager, menu, "Hide quote 1 here");
        var (hidden, hiddenElsewhere) = (Post(Spot.Talks, answer), Post(Spot.Elsewhere, elsewhere));
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod restore", ("id", answer.AnswerId));

        hidden.Text.ShouldNotContain(Bargaining);
        hidden.Text.ShouldContain("I’m a program. Sentences are copied from articles.");
        hidden.AnswerId.ShouldBe(answer.AnswerId);
        hiddenElsewhere.Text.ShouldNotContain(Bargaining);
        Post(Spot.OtherServer, other).Text.ShouldContain(Bargaining);
        Post(Spot.Talks, answer).Text.ShouldBe(answer.Text);
        Post(Spot.Elsewhere, elsewhere).Text.ShouldContain(Bargaining);

        SeenMessage Post(Spot where, SeenMessage post) =>
            scene.Stage.SeenIn(where).Single(message => message.Id == post.Id);
    }

    private static async Task UndoInPostsAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);

        await ActAsync("mod hide", ("id", answer.AnswerId));
        await ActAsync("mod undo", ("number", "2"));
        PostText().ShouldBe(answer.Text);

        await ActAsync("mod hide", ("id", answer.AnswerId));
        await ActAsync("mod restore", ("id", answer.AnswerId));
        PostText().ShouldBe(answer.Text);
        await ActAsync("mod undo", ("number", "4"));
        PostText().ShouldNotContain(Bargaining);

        Task ActAsync(string command, (string, string) option) =>
            scene.CommandAsync(Person.Manager, Spot.Talks, command, option);

        string PostText() => scene.Stage.SeenIn(Spot.Talks).Single(message => message.Id == answer.Id).Text;
    }

    private static async Task DisputeInPostsAsync(Scene scene)
    {
        const string WhoSaid = "who said a bridge is not a bargaining position";
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, WhoSaid);
        var menu = await scene.ChosenInMenuAsync(Person.Manager, Spot.Talks, answer.Id!, MessageCommand.Moderate);
        var other = await scene.AskedAsync(Person.Member, Spot.OtherServer, WhoSaid);

        await scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod dispute",
            ("id", answer.AnswerId),
            ("reason", "The office denied it."),
            ("link", "https://velm.example/denial")
        );
        PostText(Spot.Talks, answer).ShouldStartWith("The article does not make clear who said this.");
        PostText(Spot.Talks, answer).ShouldContain("Moderators’ note: The office denied it.");
        PostText(Spot.OtherServer, other).ShouldBe(other.Text);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "2"));
        PostText(Spot.Talks, answer).ShouldBe(answer.Text);

        await scene.Stage.ChooseAsync(Person.Manager, menu, "Dispute a quote …");
        await scene.Stage.SubmitAsync(
            Person.Manager,
            Spot.Talks,
            new Dictionary<string, string>
            {
                ["number"] = "1",
                ["reason"] = "The paper took it back.",
                ["link"] = "https://velm.example/retraction",
            }
        );
        await scene.SettleAsync();
        PostText(Spot.Talks, answer).ShouldContain("Moderators’ note: The paper took it back.");

        string PostText(Spot where, SeenMessage post) =>
            scene.Stage.SeenIn(where).Single(message => message.Id == post.Id).Text;
    }

    private static async Task PinInPostsAsync(Scene scene)
    {
        const string Sails = "The ferry sails on Monday.";
        await scene.SwitchOnAsync(Spot.Talks);
        await Keeping.AddedAsync(scene, ("publisher", "Lund Post"), ("url", "none"));
        await PinnedAsync(scene, "https://lund.example/notice", "2031-05-21", $"Ada Holt: “{Sails}”", topic: "ferry");
        var pinned = await scene.AskedAsync(Person.Member, Spot.Talks, "does the ferry to nowhere sail");
        pinned.FirstLine.ShouldStartWith("Pinned by moderators");

        var menu = await scene.ChosenInMenuAsync(Person.Manager, Spot.Talks, pinned.Id!, MessageCommand.Moderate);
        await scene.ChosenAsync(Person.Manager, menu, "Hide quote 1 here");
        PostText().ShouldNotContain(Sails);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "3"));

        PostText().ShouldBe(pinned.Text);

        string PostText() => scene.Stage.SeenIn(Spot.Talks).Single(message => message.Id == pinned.Id).Text;
    }

    private static async Task LogPagesAsync(Scene scene)
    {
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod off");
        for (var i = 0; i < 60; i++)
        {
            await scene.CommandAsync(Person.Manager, Spot.Talks, "mod limit", ("member", "9"));
        }

        var page = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod log");
        var log = page.Text;
        while (page.Buttons.Contains("More"))
        {
            page = await scene.PressedAsync(Person.Manager, page, "More");
            log += $"\n{page.Text}";
        }

        log.ShouldContain("the server switched off");
    }

    private static async Task RestoreLaterAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod hide", ("id", answer.AnswerId));
        scene.Bot.Execute("DELETE FROM Posts");
        scene.Bot.Execute("DELETE FROM Answers");

        var restored = await scene.ToldAsync(
            Person.Manager,
            Spot.Talks,
            "mod restore",
            ("id", answer.AnswerId.ToLowerInvariant())
        );
        var again = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod restore", ("id", answer.AnswerId));

        restored.FirstLine.ShouldStartWith($"{answer.AnswerId}, quote 1 ");
        again.FirstLine.ShouldStartWith("There is no such");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        (await scene.AskedAsync(Person.OtherMember, Spot.Talks, Bridge)).Text.ShouldContain(Bargaining);
    }

    private static async Task DisputeFormAsync(Scene scene)
    {
        var (answer, menu) = await ModeratedAsync(scene);

        await scene.Stage.ChooseAsync(Person.Manager, menu, "Dispute a quote …");
        scene.Stage.FormOf(Person.Manager)!.Fields.ShouldBe(["number", "reason", "link"]);
        await scene.Stage.SubmitAsync(
            Person.Manager,
            Spot.Talks,
            new Dictionary<string, string>
            {
                ["number"] = "1",
                ["reason"] = "The office denied it.",
                ["link"] = "https://velm.example/denial",
            }
        );
        await scene.SettleAsync();

        scene
            .Stage.SeenBy(Person.Manager)[^1]
            .FirstLine.ShouldBe($"{answer.AnswerId}, quote 1 is marked as disputed in this server.");
    }

    private static async Task PauseAsync(Scene scene)
    {
        var (_, menu) = await ModeratedAsync(scene);

        await scene.ChosenAsync(Person.Manager, menu, "Stop the bot in this server");

        var question = await scene.AskAsync(Person.OtherMember, Spot.Talks, Bridge);
        scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
    }

    private static async Task RestoreAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod hide", ("id", answer.AnswerId));
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        (await scene.AskedAsync(Person.OtherMember, Spot.Talks, Bridge)).Text.ShouldNotContain(Bargaining);

        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod restore", ("id", answer.AnswerId));

        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        (await scene.AskedAsync(Person.OtherMember, Spot.Talks, Bridge)).Text.ShouldContain(Bargaining);
    }

    private static async Task RestoreProposedAsync(Scene scene)
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

        var restored = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod restore", ("id", answer.AnswerId));

        restored.Text.ShouldBe(
            $"{answer.AnswerId}, quote 1 stays hidden until the admins have settled its correction; /mod undo 2 takes that back."
        );
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "2"));
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        (await scene.AskedAsync(Person.OtherMember, Spot.Talks, Bridge)).Text.ShouldContain(Bargaining);
    }

    private static async Task UndoAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod off");
        var log = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod log");

        var undone = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "2"));
        var again = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "2"));

        log.Text.ShouldContain("the server switched off");
        undone.FirstLine.ShouldBe("Taken back, 2: the server switched off.");
        again.FirstLine.ShouldBe("2 was taken back already.");
        (await scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).Text.ShouldContain(Bargaining);
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod log")).Text.ShouldContain("(taken back)");
    }

    private static async Task UndoChainAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        await ActAsync("mod hide", ("id", answer.AnswerId));
        await ActAsync("mod restore", ("id", answer.AnswerId));
        (await IsShownAsync()).ShouldBeTrue();

        await ActAsync("mod undo", ("number", "3"));
        (await IsShownAsync()).ShouldBeFalse();
        await ActAsync("mod hide", ("id", answer.AnswerId));
        await ActAsync("mod undo", ("number", "2"));
        (await IsShownAsync()).ShouldBeFalse();
        await ActAsync("mod undo", ("number", "4"));

        (await IsShownAsync()).ShouldBeTrue();
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "5"))).FirstLine.ShouldBe(
            "There is no such number in the log."
        );

        Task ActAsync(string command, (string, string) option) =>
            scene.CommandAsync(Person.Manager, Spot.Talks, command, option);

        async Task<bool> IsShownAsync()
        {
            scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
            return (await scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).Text.Contains(Bargaining);
        }
    }

    private static async Task OtherServersModeratorAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        await scene.CommandAsync(
            Person.Manager,
            Spot.OtherServer,
            "mod moderator",
            ("user", Person.OtherMember.Id),
            ("state", "add")
        );
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);

        var here = await scene.ToldAsync(Person.OtherMember, Spot.Talks, "mod off");
        var menu = await scene.ChosenInMenuAsync(Person.OtherMember, Spot.Talks, answer.Id!, MessageCommand.Moderate);
        var there = await scene.ToldAsync(Person.OtherMember, Spot.OtherServer, "mod hide", ("id", answer.AnswerId));
        var undo = await scene.ToldAsync(Person.OtherMember, Spot.Talks, "mod undo", ("number", "1"));

        here.Text.ShouldBe("Only moderators of this server may do that.");
        menu.Text.ShouldBe(here.Text);
        undo.Text.ShouldBe(here.Text);
        there.FirstLine.ShouldStartWith("There is no such");
        (await scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge)).Text.ShouldContain(Bargaining);
    }

    private static async Task KeeperAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.OtherServer);
        var answer = await scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge);

        var command = await scene.ToldAsync(Person.Keeper, Spot.OtherServer, "mod off");
        var menu = await scene.ChosenInMenuAsync(Person.Keeper, Spot.OtherServer, answer.Id!, MessageCommand.Moderate);
        var undo = await scene.ToldAsync(Person.Keeper, Spot.OtherServer, "mod undo", ("number", "1"));

        command.Text.ShouldBe("Only moderators of this server may do that.");
        menu.Text.ShouldBe(command.Text);
        undo.Text.ShouldBe(command.Text);
        (await scene.ToldAsync(Person.Keeper, Spot.OtherServer, "corpus list")).FirstLine.ShouldStartWith(
            "20 articles"
        );
    }

    private static async Task DisputeAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);

        await scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod dispute",
            ("id", answer.AnswerId),
            ("reason", "The office denied it."),
            ("link", "https://velm.example/denial")
        );

        var disputed = await scene.AskedAsync(
            Person.OtherMember,
            Spot.Talks,
            "who said a bridge is not a bargaining position"
        );
        disputed.FirstLine.ShouldBe("The article does not make clear who said this.");
        disputed.Text.ShouldContain("Moderators’ note: The office denied it.");
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue")).Text.ShouldContain(
            $"1 × speaker not confirmed: who-said · {disputed.AnswerId}"
        );
    }

    private static async Task NeedsAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);

        var wordy = await DisputedAsync(scene, answer, new string('x', 201), "https://velm.example/denial");
        var unsourced = await DisputedAsync(scene, answer, "The office denied it.", "velm.example");
        var reaching = await DisputedAsync(scene, answer, "Ask +44 20 7946 0123.", "https://velm.example/denial");
        var unsourcedPin = await PinnedAsync(scene, "see below", "2031-05-21");
        var pastPin = await PinnedAsync(scene, "https://velm.example/notice", "2031-05-19");
        var reachingPin = await PinnedAsync(
            scene,
            "https://velm.example/notice",
            "2031-05-21",
            "Write to ada@velm.example."
        );

        wordy.Text.ShouldBe("Give a reason of at most 200 characters.");
        unsourced.Text.ShouldBe("Give a link that begins with https:// or http://.");
        reaching.Text.ShouldBe("I don’t give out people’s contact details.");
        unsourcedPin.Text.ShouldBe(unsourced.Text);
        reachingPin.Text.ShouldBe(reaching.Text);
        pastPin.Text.ShouldStartWith("Give a day as 2031-05-12;");
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod log")).FirstLine.ShouldStartWith("In the log: 1.");
    }

    private static Task<SeenMessage> DisputedAsync(Scene scene, SeenMessage answer, string reason, string link) =>
        scene.ToldAsync(
            Person.Manager,
            Spot.Talks,
            "mod dispute",
            ("id", answer.AnswerId),
            ("reason", reason),
            ("link", link)
        );

    private static Task<SeenMessage> PinnedAsync(
        Scene scene,
        string source,
        string until,
        string text = "See the notice.",
        string topic = "bridge"
    ) =>
        scene.ToldAsync(
            Person.Manager,
            Spot.Talks,
            "mod pin",
            ("topic", topic),
            ("text", text),
            ("source", source),
            ("until", until)
        );

    private static async Task PinAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var pinned = await scene.ToldAsync(
            Person.Manager,
            Spot.Talks,
            "mod pin",
            ("topic", "bridge open"),
            (
                "text",
                "The bridge is shut. Korvell: “A bridge is not a bargaining position, it is a road with water under it”."
            ),
            ("source", "https://velm.example/bridge"),
            ("until", "2031-05-21")
        );

        pinned.FirstLine.ShouldBe("Pinned until 21 May 2031.");
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, "is the bridge open again");
        answer.FirstLine.ShouldBe("Pinned by moderators, 20 May:");
        answer.Text.ShouldContain("The bridge is shut.");
        answer.Buttons.ShouldBe(["What the articles say"]);
        (await scene.PressedAsync(Person.Member, answer, "What the articles say")).Text.ShouldNotContain("Pinned");
        await scene.Bot.RestartAsync(later: TimeSpan.FromDays(2));
        (await scene.AskedAsync(Person.Member, Spot.Talks, "is the bridge open again")).Text.ShouldNotContain("Pinned");
    }

    private static async Task InventedPinAsync(Scene scene)
    {
        const string Whole = "A bridge is not a bargaining position, it is a road with water under it";
        const string Cut = "These words are cut out of a quote:";
        const string Open = "A quotation mark has no other:";
        const string Invented = "No article here has these words: “We shall burn the bridge”.";
        const string Korvells = "These are the words of Edda Korvell:";
        foreach (
            var (text, refusal) in new[]
            {
                ("Korvell: “We shall burn the bridge”.", Invented),
                ("Korvell: ‘We shall burn the bridge’.", Invented),
                ("Korvell: 'We shall burn the bridge'.", Invented),
                ("Korvell: «We shall burn the bridge».", Invented),
                ("Korvell: ‹We shall burn the bridge›.", Invented),
                ("Korvell: 「We shall burn the bridge」.", Invented),
                ("Korvell: ``We shall burn the bridge''.", Invented),
                ("Korvell: “a bargaining position”.", Cut),
                ("Korvell: “A bridge is not a bargaining position”.", Cut),
                ("Korvell: “We shall burn", Open),
                ("Korvell: ‘We shall burn", Open),
                ("Korvell: We shall burn”", Open),
                ($"Pereth said: “{Whole}.”", Korvells),
                ($"“{Whole},” said Aldous Pereth.", Korvells),
                ($"Barnaby Fibb: “{Whole}.”", Korvells),
                ($"Barnaby Fibb — “{Whole}.”", Korvells),
                ($"“{Whole}.” — Barnaby Fibb", Korvells),
                ($"Tarrovia: “{Whole}.”", Korvells),
                ($"“{Whole},” Barnaby Fibb said.", Korvells),
                ($"Jane Korvell: “{Whole}.”", Korvells),
                ($"Pereth spoke on Monday. He said: “{Whole}.”", Korvells),
            }
        )
        {
            (await PinnedAsync(scene, "https://velm.example/bridge", "2031-05-21", text)).FirstLine.ShouldStartWith(
                refusal,
                Case.Sensitive,
                text
            );
        }
        foreach (
            var text in new[]
            {
                $"The barges' lock is shut. President Edda Korvell said: “{Whole}.”",
                $"The President of Tarrovia: “{Whole}.”",
                $"“{Whole}” — see the notice.",
                $"The President’s word on it: \"{Whole}\".",
                "Clay: “A number is a number.” Tolk: ‘We cannot share snow that did not fall.’",
                "Clay said: “A number is a number.” Tolk said: “We cannot share snow that did not fall.”",
            }
        )
        {
            (await PinnedAsync(scene, "https://velm.example/bridge", "2031-05-21", text)).FirstLine.ShouldBe(
                "Pinned until 21 May 2031.",
                text
            );
        }
    }

    private static async Task PinRecordAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await Keeping.AddedAsync(scene, ("publisher", "Lund Post"), ("url", "none"));
        await PinnedAsync(scene, "https://lund.example/notice", "2031-05-21", topic: "ferry");

        var plain = await scene.AskedAsync(Person.Member, Spot.Talks, "who said the ferry sails on monday");

        plain.FirstLine.ShouldStartWith("Pinned by moderators");
        scene.Bot.Query("SELECT count(*) FROM Shown").ShouldBe(["0"]);
        scene.Bot.Query("SELECT count(*) FROM Evidence").ShouldBe(["0"]);
        (await MenuAsync(plain)).ShouldNotContain("Hide quote 1 here");
        await PinnedAsync(
            scene,
            "https://lund.example/notice",
            "2031-05-21",
            "Ada Holt: “The ferry sails on Monday.”",
            topic: "ferry"
        );
        var quoting = await scene.AskedAsync(Person.OtherMember, Spot.Talks, "does the ferry to nowhere sail");
        quoting.FirstLine.ShouldStartWith("Pinned by moderators");
        scene.Bot.Query("SELECT count(*) FROM Evidence").ShouldBe(["1"]);
        (await MenuAsync(quoting)).ShouldContain("Hide quote 1 here");
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue")).Text.ShouldBe("Nothing waits for you.");

        async Task<IReadOnlyList<string>> MenuAsync(SeenMessage answer) =>
            (await scene.ChosenInMenuAsync(Person.Manager, Spot.Talks, answer.Id!, MessageCommand.Moderate)).Menu;
    }

    private static async Task SuppressedPinAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await PinnedAsync(scene, "https://velm.example/bridge", "2031-05-21", "Edda Korvell shut the bridge.");
        await scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod pin",
            ("topic", "korvell"),
            ("text", "See the notice."),
            ("source", "https://velm.example/notice"),
            ("until", "2031-05-21")
        );
        await scene.CommandAsync(Person.Keeper, Spot.Talks, "corpus suppress", ("name", "Edda Korvell"));

        var bridge = await scene.AskedAsync(Person.Member, Spot.Talks, "is the bridge open again");
        var person = await scene.AskedAsync(Person.Member, Spot.Talks, "what did korvell say");
        var anew = await PinnedAsync(scene, "https://velm.example/bridge", "2031-05-21", "Korvell shut the bridge.");

        bridge.Text.ShouldNotContain("Korvell");
        person.FirstLine.ShouldBe("I don’t answer about that person.");
        anew.Text.ShouldBe(person.FirstLine);
    }

    private static async Task RefusalAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var refused = await scene.AskedAsync(Person.OtherMember, Spot.Talks, "what did rubio say about the bridge");

        var menu = await scene.ChosenInMenuAsync(Person.Manager, Spot.Talks, refused.Id!, MessageCommand.Moderate);
        var hidden = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod hide", ("id", refused.AnswerId));

        refused.Buttons.ShouldContain("Edda Korvell");
        menu.Menu.ShouldNotContain("Hide quote 1 here");
        hidden.FirstLine.ShouldStartWith("There is no such");
        await scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod correct",
            ("id", answer.AnswerId),
            ("speaker", "Aldous Pereth")
        );
        var review = await scene.ToldAsync(Person.Keeper, Spot.Talks, "corpus review");
        (await scene.PressedAsync(Person.Keeper, review, "Accept")).FirstLine.ShouldBe(
            "Accepted for everybody; posts to be brought up to date: 1."
        );
        scene.Stage.SeenIn(Spot.Talks)[1].FirstLine.ShouldBe(refused.FirstLine);
    }

    private static async Task QueueAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.AskAsync(Person.Member, Spot.Talks, "what did rubio say about the call");
        await scene.AskAsync(Person.OtherMember, Spot.Talks, "what did marco rubio say");

        var queue = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue");

        queue.FirstLine.ShouldBe("Waiting for you, 14 days: 2.");
        queue.Text.ShouldContain("2 × not in the articles: Marco Rubio");
        queue.Text.ShouldNotContain("about the call");
    }

    private static async Task QueueLookAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(
            Person.Member,
            Spot.Talks,
            "who said a bridge is not a bargaining position"
        );
        await scene.AskAsync(Person.Member, Spot.Talks, "what did rubio say about the call");
        await scene.PressedAsync(
            Person.OtherMember,
            await scene.PressedAsync(Person.OtherMember, answer, "Wrong?"),
            "Wrong speaker"
        );

        var queue = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue");
        var look = await scene.ChosenAsync(Person.Manager, queue, answer.AnswerId);
        await scene.Stage.PressAsync(Person.Manager, look, "Propose correction");
        var form = scene.Stage.FormOf(Person.Manager)!;
        await scene.Stage.SubmitAsync(
            Person.Manager,
            Spot.Talks,
            new Dictionary<string, string> { ["number"] = "1", ["speaker"] = "Aldous Pereth" }
        );
        await scene.SettleAsync();

        // What was refused has nothing to look at.
        queue.Menu.ShouldBe([answer.AnswerId]);
        look.FirstLine.ShouldStartWith($"Answer {answer.AnswerId}");
        look.Text.ShouldContain("“A bridge is not a bargaining position");
        look.Text.ShouldContain("Edda Korvell, written she");
        form.Fields.ShouldBe(["number", "speaker"]);
        scene
            .Stage.SeenBy(Person.Manager)[^1]
            .FirstLine.ShouldBe($"{answer.AnswerId}, quote 1: proposed to the admins, and hidden here meanwhile.");
        scene.Stage.SeenIn(Spot.Talks).ShouldAllBe(message => !message.Text.Contains("road with water"));
    }

    private static async Task ExpiredPinAsync(Scene scene)
    {
        await PinAsync(scene, "bridge open", "2031-05-21");
        await PinAsync(scene, "ferry times", "2031-05-21");
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue")).Text.ShouldBe("Nothing waits for you.");
        scene.Bot.Clock.Advance(TimeSpan.FromDays(2));

        var expired = await scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue");
        await PinAsync(scene, "bridge open", "2031-05-30");
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod undo", ("number", "2"));

        expired.FirstLine.ShouldBe("Waiting for you, 14 days: 2.");
        expired.Text.ShouldContain("1 × pin that has run out: bridge open, 21 May 2031");
        expired.Text.ShouldContain("1 × pin that has run out: ferry times, 21 May 2031");
        (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod queue")).Text.ShouldBe("Nothing waits for you.");
        (await scene.ToldAsync(Person.Manager, Spot.OtherServer, "mod queue")).Text.ShouldBe("Nothing waits for you.");
    }

    private static Task PinAsync(Scene scene, string topic, string until) =>
        scene.CommandAsync(
            Person.Manager,
            Spot.Talks,
            "mod pin",
            ("topic", topic),
            ("text", "See the notice."),
            ("source", "https://velm.example/notice"),
            ("until", until)
        );

    private static async Task YoungAccountAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var limited = await scene.ToldAsync(
            Person.Manager,
            Spot.Talks,
            "mod limit",
            ("member", "9"),
            ("account-days", "7")
        );

        var question = await scene.AskAsync(Person.Newcomer, Spot.Talks, Bridge);
        await scene.CommandAsync(Person.Newcomer, Spot.Talks, "ask", ("question", Bridge));

        if (scene.Can.TellsAccountAge)
        {
            limited.Text.ShouldBe(
                "In a minute: 9 answers to a member, 6 in a channel. Accounts younger than 7 days: privately only."
            );
            scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
            scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
            scene.Stage.SeenBy(Person.Newcomer).Single().FirstLine.ShouldStartWith("Edda Korvell");
        }
        else
        {
            limited.Text.ShouldBe("How old an account is, I am not told here: leave out account-days.");
            (await scene.ToldAsync(Person.Manager, Spot.Talks, "mod limit")).Text.ShouldBe(
                "In a minute: 4 answers to a member, 6 in a channel."
            );
            scene.Stage.SeenIn(Spot.Talks)[0].FirstLine.ShouldStartWith("Edda Korvell");
        }
    }

    private static async Task MutedAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod mute", ("user", Person.Member.Id), ("minutes", "30"));

        var question = await scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod unmute", ("user", Person.Member.Id));

        scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
        (await scene.AskedAsync(Person.Member, Spot.Talks, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");
    }

    private static async Task OtherServerAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.SwitchOnAsync(Spot.OtherServer);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod off");

        (await scene.AskedAsync(Person.Member, Spot.OtherServer, Bridge)).FirstLine.ShouldStartWith("Edda Korvell");
        (await scene.ToldAsync(Person.Manager, Spot.OtherServer, "mod log")).Text.ShouldNotContain("switched off");
    }

    private static async Task<(SeenMessage Answer, SeenMessage Menu)> ModeratedAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var menu = await scene.ChosenInMenuAsync(Person.Manager, Spot.Talks, answer.Id!, MessageCommand.Moderate);
        menu.Menu.ShouldBe([
            "Delete this reply",
            "Hide quote 1 here",
            "Dispute a quote …",
            "Mute whoever asked for 1 hour",
            "Stop the bot in this server",
        ]);
        return (answer, menu);
    }
}
