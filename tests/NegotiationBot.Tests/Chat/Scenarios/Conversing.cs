using NegotiationBot.Core.Chat;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>Follow-ups, edits, deletions.</summary>
internal static class Conversing
{
    private const string Bridge = "what did korvell say about the bridge";

    public static IEnumerable<Scenario> Scenarios =>
        [
            new("A reply to the bot leans on what was said, without a mention", ReplyAsync),
            new("In a direct message a follow-up leans on what was said", DirectAsync),
            new("A follow-up in another conversation leans on nothing", OtherConversationAsync),
            new("An edit within a minute is answered anew in place and under the same id", EditAsync),
            new("In a direct message an edit and a deletion do the same", DirectEditAsync),
            new("An edited follow-up leans on what it leant on", EditedFollowUpAsync),
            new("A question that is edited while it waits is answered once, as it then is", EditWhileWaitingAsync),
            new(
                "A question that is deleted while it waits leaves neither an answer nor its words",
                DeleteWhileWaitingAsync
            ),
            new("An edit after a minute changes nothing", LateEditAsync),
            new("A mention that comes with an edit within a minute is a question", MentionedLaterAsync),
            new("A mention that comes with an edit after a minute is none", MentionedTooLateAsync),
            new("A mention without words becomes a question when it is edited", WordsLaterAsync),
            new("A question that was led to another's answer is answered when it becomes another", AnotherLaterAsync),
            new("A deleted question takes the answer with it, and its text is dropped", DeleteAsync),
            new("The same question within ten minutes is led to the first answer", SameAsync),
            new("After an edit nobody who asks the first words is led to the other answer", SameBeforeEditAsync),
            new("Nobody is led to an answer that was taken away", SameDeletedAsync),
            new("What stands under a first answer stays when its question is edited", FirstWordsStayAsync),
            new("How to ask on stands under the first answer that everybody sees", FirstOpenAnswerAsync),
            new("Alone with a member the bot says anew that it is a program", FirstDirectAnswerAsync),
            new("An edit beyond a member's share of a minute gets a sign", EditLimitAsync),
            new("Questions beyond a member's share of a minute get a sign", MemberLimitAsync),
            new("Questions beyond a channel's share of a minute get a sign", ChannelLimitAsync),
            new("Whoever is not answered takes no place among the answers of a minute", UnansweredTakesNoPlaceAsync),
        ];

    private static async Task ReplyAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);

        await scene.Stage.WriteAsync(Person.OtherMember, Spot.Talks, "and pereth?", repliesTo: answer.Id);
        await scene.SettleAsync();

        var second = scene.Stage.SeenIn(Spot.Talks)[1];
        second.FirstLine.ShouldStartWith("Aldous Pereth");
        second.Text.ShouldContain("I will open the bridge on the morning");
        second.Text.ShouldNotContain("figures belong at the table");
    }

    private static async Task DirectAsync(Scene scene)
    {
        var direct = Spot.DirectWith(Person.Member);
        await scene.Stage.WriteAsync(Person.Member, direct, Bridge);
        await scene.SettleAsync();

        await scene.Stage.WriteAsync(Person.Member, direct, "and pereth?");
        await scene.SettleAsync();

        scene.Stage.SeenIn(direct)[1].Text.ShouldContain("I will open the bridge on the morning");
    }

    private static async Task OtherConversationAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        var alone = await scene.AskedAsync(Person.OtherMember, Spot.Talks, "and pereth?");

        // All that he said, and not only what he said of the bridge.
        alone.Text.ShouldContain("figures belong at the table");
    }

    private static async Task EditAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var question = await scene.AskAsync(Person.Member, Spot.Talks, "wat did nobdy say");
        var before = scene.Stage.SeenIn(Spot.Talks).Single();
        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(40));

        await scene.Stage.EditAsync(Person.Member, Spot.Talks, question, Bridge);
        await scene.SettleAsync();

        var after = scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
        after.Id.ShouldBe(before.Id);
        after.FirstLine.ShouldStartWith("Edda Korvell");
        var why = await scene.ToldAsync(Person.Member, Spot.Talks, "why", ("id", after.AnswerId));
        why.Text.ShouldContain("A bridge is not a bargaining position");
    }

    private static async Task DirectEditAsync(Scene scene)
    {
        var direct = Spot.DirectWith(Person.Member);
        var question = await scene.Stage.WriteAsync(Person.Member, direct, "wat did nobdy say");
        await scene.SettleAsync();
        var before = scene.Stage.SeenIn(direct).ShouldHaveSingleItem();

        await scene.Stage.EditAsync(Person.Member, direct, question, Bridge, mentions: false);
        await scene.SettleAsync();

        var after = scene.Stage.SeenIn(direct).ShouldHaveSingleItem();
        (after.Id, after.AnswerId).ShouldBe((before.Id, before.AnswerId));
        after.FirstLine.ShouldStartWith("Edda Korvell");
        await scene.Stage.DeleteAsync(Person.Member, direct, question);
        await scene.SettleAsync();
        scene.Stage.SeenIn(direct).ShouldBeEmpty();
    }

    private static async Task EditedFollowUpAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var first = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var question = await scene.Stage.WriteAsync(
            Person.Member,
            Spot.Talks,
            "and castell?",
            mentions: !scene.Can.HearsFollowUps,
            repliesTo: first.Id
        );
        await scene.SettleAsync();
        var before = scene.Stage.SeenIn(Spot.Talks)[1];

        await scene.Stage.EditAsync(
            Person.Member,
            Spot.Talks,
            question,
            "and pereth?",
            mentions: !scene.Can.HearsFollowUps
        );
        await scene.SettleAsync();

        var seen = scene.Stage.SeenIn(Spot.Talks);
        seen.Count.ShouldBe(2);
        seen[1].Id.ShouldBe(before.Id);
        seen[1].Text.ShouldContain("I will open the bridge on the morning");
    }

    private static async Task EditWhileWaitingAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.Bot.HoldAsync();
        var question = await scene.Stage.WriteAsync(Person.Member, Spot.Talks, "what did brandel say", mentions: true);

        await scene.Stage.EditAsync(Person.Member, Spot.Talks, question, Bridge);
        await scene.Bot.RestartAsync();
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Edda Korvell");
    }

    private static async Task DeleteWhileWaitingAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.Bot.HoldAsync();
        var question = await scene.Stage.WriteAsync(
            Person.Member,
            Spot.Talks,
            "what did brandel say about the zebra",
            mentions: true
        );

        await scene.Stage.DeleteAsync(Person.Member, Spot.Talks, question);
        await scene.Bot.RestartAsync();
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        await scene.ToldAsync(Person.Member, Spot.Talks, "my-data");
        scene.Stage.FilesOf(Person.Member).Single().ShouldNotContain("zebra");
    }

    private static async Task LateEditAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var question = await scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        var before = scene.Stage.SeenIn(Spot.Talks).Single();
        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(61));

        await scene.Stage.EditAsync(Person.Member, Spot.Talks, question, "what did brandel say");
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().Text.ShouldBe(before.Text);
    }

    private static async Task MentionedLaterAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var talk = await scene.Stage.WriteAsync(Person.Member, Spot.Talks, Bridge);
        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(40));

        await scene.Stage.EditAsync(Person.Member, Spot.Talks, talk, "wat did nobdy say", mentions: false);
        await scene.SettleAsync();
        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        await scene.Stage.EditAsync(Person.Member, Spot.Talks, talk, Bridge);
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Edda Korvell");
    }

    private static async Task MentionedTooLateAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var talk = await scene.Stage.WriteAsync(Person.Member, Spot.Talks, "what a bridge");
        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(61));

        await scene.Stage.EditAsync(Person.Member, Spot.Talks, talk, Bridge);
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        scene.Stage.ReactionsUnder(Spot.Talks, talk).ShouldBeEmpty();
    }

    private static async Task WordsLaterAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var question = await scene.AskAsync(Person.Member, Spot.Talks, "");
        var help = scene.Stage.SeenIn(Spot.Talks).Single();
        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(20));

        await scene.Stage.EditAsync(Person.Member, Spot.Talks, question, Bridge);
        await scene.SettleAsync();
        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(20));
        await scene.Stage.EditAsync(Person.Member, Spot.Talks, question, "what did brandel say");
        await scene.SettleAsync();

        var answer = scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
        answer.Id.ShouldBe(help.Id);
        answer.FirstLine.ShouldStartWith("Thea Brandel");
        (await scene.ToldAsync(Person.Member, Spot.Talks, "why", ("id", answer.AnswerId))).FirstLine.ShouldStartWith(
            $"Answer {answer.AnswerId},"
        );
        await scene.Stage.DeleteAsync(Person.Member, Spot.Talks, question);
        await scene.SettleAsync();
        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
    }

    private static async Task AnotherLaterAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        var question = await scene.AskAsync(Person.OtherMember, Spot.Talks, Bridge);
        scene.Stage.SeenIn(Spot.Talks)[1].Text.ShouldStartWith("Answered a moment ago: ");

        await scene.Stage.EditAsync(Person.OtherMember, Spot.Talks, question, "what did brandel say");
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).Select(message => message.FirstLine.Split(' ')[0]).ShouldBe(["Edda", "Thea"]);
    }

    private static async Task DeleteAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var question = await scene.AskAsync(Person.Member, Spot.Talks, "what did korvell say about the bridge zebra");
        var id = scene.Stage.SeenIn(Spot.Talks).Single().AnswerId;

        await scene.Stage.DeleteAsync(Person.Member, Spot.Talks, question);
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        var why = await scene.ToldAsync(Person.Member, Spot.Talks, "why", ("id", id));
        why.FirstLine.ShouldStartWith("I gave no answer with that id");
        await scene.ToldAsync(Person.Member, Spot.Talks, "my-data");
        scene.Stage.FilesOf(Person.Member).Single().ShouldNotContain("zebra");
    }

    private static async Task SameAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var first = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);

        var second = await scene.AskedAsync(Person.OtherMember, Spot.Talks, "What did Korvell say about the bridge?");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
        var third = await scene.AskedAsync(Person.Manager, Spot.Talks, Bridge);

        second.Text.ShouldStartWith("Answered a moment ago: ");
        second.Text.ShouldNotContain("bargaining");
        third.Text.ShouldContain(first.Text.Split('\n')[1]);
    }

    private static async Task SameBeforeEditAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var question = await scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        await scene.Stage.EditAsync(Person.Member, Spot.Talks, question, "what did brandel say");
        await scene.SettleAsync();

        var asked = await scene.AskedAsync(Person.OtherMember, Spot.Talks, Bridge);

        asked.FirstLine.ShouldStartWith("Edda Korvell");
    }

    private static async Task SameDeletedAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var first = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        await scene.Stage.DeleteAsync(Person.Manager, Spot.Talks, first.Id!);
        await scene.SettleAsync();

        await scene.AskAsync(Person.OtherMember, Spot.Talks, Bridge);

        scene.Stage.SeenIn(Spot.Talks)[^1].FirstLine.ShouldStartWith("Edda Korvell");
    }

    private const string Program = "I’m a program. Sentences are copied from articles.";

    private static string HowToAskOn(Scene scene) =>
        scene.Can.AnswersInThreads ? "Write in this thread to ask on." : "Reply to this message to ask on.";

    private static async Task FirstWordsStayAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var question = await scene.AskAsync(Person.Member, Spot.Talks, "wat did nobdy say");

        await scene.Stage.EditAsync(Person.Member, Spot.Talks, question, Bridge);
        await scene.SettleAsync();

        var edited = scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
        edited.FirstLine.ShouldStartWith("Edda Korvell");
        edited.Text.ShouldContain(Program);
        edited.Text.ShouldContain(HowToAskOn(scene));
        (await scene.AskedAsync(Person.Member, Spot.Talks, "what did brandel say")).Text.ShouldNotContain(Program);
    }

    private static async Task FirstOpenAnswerAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var alone = await scene.ToldAsync(Person.Member, Spot.Elsewhere, "ask", ("question", "what did pereth say"));

        var open = await scene.AskedAsync(Person.Member, Spot.Talks, Bridge);
        var next = await scene.AskedAsync(Person.Member, Spot.Talks, "what did brandel say");

        alone.Text.ShouldContain(Program);
        alone.Text.ShouldNotContain("ask on");
        open.Text.ShouldNotContain(Program);
        open.Text.ShouldContain(HowToAskOn(scene));
        next.Text.ShouldNotContain("ask on");
    }

    private static async Task FirstDirectAnswerAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var direct = Spot.DirectWith(Person.Member);
        await scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        await scene.Stage.WriteAsync(Person.Member, direct, Bridge);
        await scene.SettleAsync();
        await scene.Stage.WriteAsync(Person.Member, direct, "what did brandel say");
        await scene.SettleAsync();

        scene.Stage.SeenIn(direct)[0].Text.ShouldContain(Program);
        scene.Stage.SeenIn(direct)[1].Text.ShouldNotContain(Program);
    }

    private static async Task EditLimitAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod limit", ("member", "1"));
        var question = await scene.AskAsync(Person.Member, Spot.Talks, Bridge);

        await scene.Stage.EditAsync(Person.Member, Spot.Talks, question, "what did brandel say");
        await scene.SettleAsync();

        scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.TooMany]);
        scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldStartWith("Edda Korvell");
    }

    private static async Task MemberLimitAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod limit", ("member", "2"));
        await scene.AskAsync(Person.Member, Spot.Talks, Bridge);
        await scene.AskAsync(Person.Member, Spot.Talks, "what did brandel say");

        var third = await scene.AskAsync(Person.Member, Spot.Talks, "what did pereth say");
        var others = await scene.AskAsync(Person.OtherMember, Spot.Talks, "what did olden say");
        var told = await scene.ToldAsync(Person.Member, Spot.Talks, "ask", ("question", Bridge));

        scene.Stage.ReactionsUnder(Spot.Talks, third).ShouldBe([Reaction.TooMany]);
        scene.Stage.ReactionsUnder(Spot.Talks, others).ShouldBeEmpty();
        told.Text.ShouldBe("Too many questions just now: ask again in a minute.");
        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(61));
        var later = await scene.AskAsync(Person.Member, Spot.Talks, "what did pereth say");
        scene.Stage.ReactionsUnder(Spot.Talks, later).ShouldBeEmpty();
    }

    private static async Task ChannelLimitAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        for (var i = 0; i < 6; i++)
        {
            await scene.AskAsync(new Person($"20{i}"), Spot.Talks, $"what did korvell say about the bridge {i}");
        }

        var seventh = await scene.AskAsync(Person.Member, Spot.Talks, "what did brandel say");

        scene.Stage.SeenIn(Spot.Talks).Count.ShouldBe(6);
        scene.Stage.ReactionsUnder(Spot.Talks, seventh).ShouldBe([Reaction.TooMany]);
    }

    private static async Task UnansweredTakesNoPlaceAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod limit", ("channel", "2"), ("account-days", "7"));
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod mute", ("user", Person.Member.Id), ("minutes", "30"));
        for (var i = 0; i < 4; i++)
        {
            await scene.AskAsync(Person.Member, Spot.Talks, $"{Bridge} {i}");
            if (scene.Can.TellsAccountAge)
            {
                await scene.AskAsync(Person.Newcomer, Spot.Talks, $"{Bridge} {i}");
            }
        }
        await scene.CommandAsync(Person.Manager, Spot.Talks, "mod unmute", ("user", Person.Member.Id));

        await scene.AskedAsync(Person.OtherMember, Spot.Talks, "what did brandel say");
        await scene.AskedAsync(Person.Member, Spot.Talks, "what did pereth say");
    }
}
