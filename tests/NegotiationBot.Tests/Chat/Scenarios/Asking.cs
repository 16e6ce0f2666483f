using NegotiationBot.Core.Chat;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>Members ask, each in their way.</summary>
internal static class Asking
{
    private const string River = "who said nobody came here to win a river";

    public static IEnumerable<Scenario> Scenarios =>
        [
            new("A mention is answered under the question, with the speaker in the first line", MentionAsync),
            new("A direct message needs no mention", DirectAsync),
            new("A slash command is answered before the channel", SlashAsync),
            new("A mention where the bot is off gets one sign and no words", OffAsync),
            new("A slash command where the bot is off is answered to its giver alone", OffSlashAsync),
            new("A message that does not mean the bot is not for it", NotMeantAsync),
            new("The same event delivered twice is answered once", TwiceAsync),
            new("Two questions in one message are both answered", TwoQuestionsAsync),
            new("Who said it and what another said, in one sentence, are both answered", WhoAndWhatAsync),
            new("What the articles do not have is refused with who does speak on it", RefusalAsync),
            new("A question in Ukrainian is framed in Ukrainian and quoted as written", UkrainianAsync),
            new("A question in Russian is framed in Russian and quoted as written", RussianAsync),
            new("A Ukrainian member is answered in Ukrainian whatever the question's script", LocaleAsync),
            new("A Russian member is answered in Russian whatever the question's script", RussianLocaleAsync),
            new("A mention without words is answered with what can be asked", HelpAsync),
            new("What the bot does not do is declined in one line without buttons", DeclineAsync),
            new("Quotes, compare and timeline are the same questions in plain words", AliasesAsync),
            new("Speakers and topics are offered while they are typed", OffersAsync),
            new("The first answer says once that a program answers and how to ask on", FirstAnswerAsync),
            new("A sample is never answered from", NoSampleAsync),
        ];

    private static async Task MentionAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var question = await scene.AskAsync(Person.Member, Spot.Talks, River);

        var answer = scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem();
        answer.RepliesTo.ShouldBe(question);
        answer.FirstLine.ShouldBe("Thea Brandel said it.");
        answer.Text.ShouldContain("> “Nobody came here to win a river”");
        answer.Text.ShouldContain("Interriver Press, Lena Ostrow");
        answer.Buttons.ShouldBe(["Who else", "Wrong?"]);
        scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBeEmpty();
    }

    private static async Task TwoQuestionsAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var both = await scene.AskedAsync(
            Person.Member,
            Spot.Talks,
            "what did brandel say about the river? and what did olden say about the length of the treaty?"
        );
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        var half = await scene.AskedAsync(
            Person.Member,
            Spot.Talks,
            "what did brandel say about the river? and did rubio say anything about the treaty?"
        );

        both.Text.ShouldContain("We have moved from shouting across the river");
        both.Text.ShouldContain("“matters less than the courage to open it again.”");
        half.Text.ShouldContain("We have moved from shouting across the river");
        half.Text.ShouldContain("I have nothing from Marco Rubio: no article here names him.");
    }

    private static async Task DirectAsync(Scene scene)
    {
        await scene.Stage.WriteAsync(Person.Member, Spot.DirectWith(Person.Member), River);
        await scene.SettleAsync();

        var answer = scene.Stage.SeenIn(Spot.DirectWith(Person.Member)).ShouldHaveSingleItem();
        answer.FirstLine.ShouldBe("Thea Brandel said it.");
    }

    private static async Task SlashAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        await scene.CommandAsync(Person.Member, Spot.Talks, "ask", ("question", River));

        scene.Stage.SeenIn(Spot.Talks).ShouldHaveSingleItem().FirstLine.ShouldBe("Thea Brandel said it.");
        scene.Stage.SeenBy(Person.Member).ShouldBeEmpty();
    }

    private static async Task OffAsync(Scene scene)
    {
        var question = await scene.AskAsync(Person.Member, Spot.Talks, River);

        scene.Stage.ReactionsUnder(Spot.Talks, question).ShouldBe([Reaction.Off]);
        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
        scene.Stage.Posted.ShouldBe(0);
    }

    private static async Task OffSlashAsync(Scene scene)
    {
        var told = await scene.ToldAsync(Person.Member, Spot.Talks, "ask", ("question", River));

        told.FirstLine.ShouldBe("Thea Brandel said it.");
        scene.Stage.SeenIn(Spot.Talks).ShouldBeEmpty();
    }

    private static async Task NotMeantAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        var posted = scene.Stage.Posted;

        var message = await scene.Stage.WriteAsync(Person.Member, Spot.Talks, River);
        await scene.SettleAsync();

        scene.Stage.Posted.ShouldBe(posted);
        scene.Stage.ReactionsUnder(Spot.Talks, message).ShouldBeEmpty();
    }

    private static async Task TwiceAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);
        await scene.AskAsync(Person.Member, Spot.Talks, River);

        await scene.Stage.DeliverAgainAsync();
        await scene.SettleAsync();

        scene.Stage.SeenIn(Spot.Talks).Count.ShouldBe(1);
    }

    private static async Task WhoAndWhatAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var answer = await scene.AskedAsync(
            Person.Member,
            Spot.Talks,
            "who said nobody came here to win a river and what did pereth say about the bridge"
        );

        answer.FirstLine.ShouldBe("Thea Brandel said it.");
        answer.Text.ShouldContain("> “Nobody came here to win a river”");
        answer.Text.ShouldContain("\nAldous Pereth");
        answer.Text.ShouldContain("I can see the bridge from my constituency.");
    }

    private static async Task RefusalAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, "what did rubio say about the call");

        answer.FirstLine.ShouldBe("I have nothing from Marco Rubio: no article here names him.");
        answer.Text.ShouldContain("On that I do have: ");
        answer.Buttons.Count.ShouldBe(3);
        var said = await scene.PressedAsync(Person.OtherMember, answer, answer.Buttons[0]);
        said.FirstLine.ShouldStartWith(answer.Buttons[0]);
        scene.Stage.SeenIn(Spot.Talks).Count.ShouldBe(1);
    }

    private static async Task UkrainianAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var answer = await scene.AskedAsync(
            Person.Member,
            Spot.Talks,
            "хто сказав “nobody came here to win a river” і ще щось"
        );

        answer.FirstLine.ShouldBe("Це слова Thea Brandel.");
        answer.Text.ShouldContain("> “Nobody came here to win a river”");
        answer.Text.ShouldContain("\n(англійською, як у статті)\n");
        answer.Buttons.ShouldBe(["Хто ще", "Помилка?"]);
    }

    private static async Task RussianAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var answer = await scene.AskedAsync(
            Person.Member,
            Spot.Talks,
            "кто сказал “nobody came here to win a river” и ещё что-то"
        );

        answer.FirstLine.ShouldBe("Это слова Thea Brandel.");
        answer.Text.ShouldContain("> “Nobody came here to win a river”");
        answer.Buttons.ShouldBe(["Кто ещё", "Ошибка?"]);
    }

    private static async Task LocaleAsync(Scene scene)
    {
        var told = await scene.ToldAsync(Person.Ukrainian, Spot.Talks, "ask", ("question", River));

        told.FirstLine.ShouldBe("Це слова Thea Brandel.");
    }

    private static async Task RussianLocaleAsync(Scene scene)
    {
        var told = await scene.ToldAsync(Person.Russian, Spot.Talks, "ask", ("question", River));
        var slip = await scene.ToldAsync(Person.Russian, Spot.Talks, "mod off");

        told.FirstLine.ShouldBe("Это слова Thea Brandel.");
        told.Text.ShouldContain("> “Nobody came here to win a river”");
        told.Text.ShouldContain("\n(по-английски, как в статье)\n");
        slip.Text.ShouldNotContain("Only moderators");
    }

    private static async Task HelpAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, "");

        answer.FirstLine.ShouldStartWith("Ask who said what;");
        answer.Text.ShouldContain("I’m a program.");
    }

    private static async Task DeclineAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, "whats a good pizza place");

        answer.FirstLine.ShouldBe("I only know the articles on these talks. Not that.");
        answer.Buttons.ShouldBeEmpty();
    }

    private static async Task AliasesAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        await scene.CommandAsync(
            Person.Member,
            Spot.Talks,
            "quotes",
            ("speaker", "Edda Korvell"),
            ("topic", "the bridge")
        );
        await scene.CommandAsync(
            Person.OtherMember,
            Spot.Talks,
            "compare",
            ("first", "Edda Korvell"),
            ("second", "Aldous Pereth"),
            ("topic", "the bridge")
        );
        await scene.CommandAsync(Person.Manager, Spot.Talks, "timeline", ("speaker", "Thea Brandel"));
        var plain = await scene.AskedAsync(Person.Keeper, Spot.Talks, "timeline of Thea Brandel");

        var seen = scene.Stage.SeenIn(Spot.Talks);
        seen[0].Text.ShouldContain("A bridge is not a bargaining position");
        seen[1].FirstLine.ShouldStartWith("Two accounts");
        seen[2].FirstLine.ShouldBe("Thea Brandel, day by day:");
        Days(seen[2]).ShouldBe(Days(seen[2]).Order());
        Days(seen[2]).Count().ShouldBeGreaterThan(1);
        plain.FirstLine.ShouldBe("Thea Brandel, day by day:");
    }

    private static IEnumerable<DateTime> Days(SeenMessage timeline) =>
        timeline
            .Text.Split('\n')
            .Where(line => line.EndsWith(':') || line.EndsWith("):"))
            .Select(line =>
                DateTime.TryParse(
                    line.Split(':', ' ', '(') is { Length: > 2 } words ? $"{words[0]} {words[1]} {words[2]}" : "",
                    out var day
                )
                    ? day
                    : default
            )
            .Where(day => day != default);

    private static async Task OffersAsync(Scene scene)
    {
        var speakers = await scene.Stage.TypeAsync(Person.Member, Spot.Talks, "quotes", "speaker", "kor");
        var topics = await scene.Stage.TypeAsync(Person.Member, Spot.Talks, "quotes", "topic", "trea");
        var elsewhere = await scene.Stage.TypeAsync(Person.Member, Spot.Talks, "mod hide", "id", "A");

        speakers.ShouldContain("Edda Korvell");
        topics.ShouldContain(topic => topic.Equals("treaty", StringComparison.OrdinalIgnoreCase));
        elsewhere.ShouldBeEmpty();
    }

    private static async Task FirstAnswerAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var first = await scene.AskedAsync(Person.Member, Spot.Talks, River);
        var second = await scene.AskedAsync(Person.Member, Spot.Talks, "what did korvell say about the bridge");

        first.Text.ShouldContain("I’m a program. Sentences are copied from articles.");
        first.Text.ShouldContain(
            !scene.Can.AnswersInThreads ? "Reply to this message to ask on."
            : scene.Can.HearsFollowUps ? "Write in this thread to ask on."
            : "Mention me in this thread to ask on."
        );
        second.Text.ShouldNotContain("I’m a program.");
        second.Text.ShouldNotContain("to ask on.");
    }

    private static async Task NoSampleAsync(Scene scene)
    {
        await scene.SwitchOnAsync(Spot.Talks);

        var answer = await scene.AskedAsync(Person.Member, Spot.Talks, River);

        answer.Text.ShouldNotContain("sample corpus");
    }
}
