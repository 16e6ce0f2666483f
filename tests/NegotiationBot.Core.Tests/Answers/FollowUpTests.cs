namespace NegotiationBot.Core.Tests.Answers;

public sealed class FollowUpTests
{
    [Fact]
    public void Where_she_said_it_is_told_by_the_sentence_with_the_occasion()
    {
        var world = new World(
            new ArticleBuilder("“The quota is a bargain,” Ada Holt wrote on Harbourline. “It will not come again.”")
                .Quote("The quota is a bargain,", "Ada Holt", cue: "wrote on Harbourline", occasion: "on Harbourline")
                .Quote("It will not come again.", "Ada Holt", basis: Core.Quotes.AttributionBasis.Continuation)
        );

        var answer = world.Ask("and where did she say it?", "who said it will not come again", "Ada Holt said it.");

        answer.Headline.Plain.ShouldBe("Ada Holt, on Harbourline; the article gives no day.");
        answer.Evidence.ShouldHaveSingleItem().Text.ShouldContain("wrote on Harbourline");
    }

    [Fact]
    public void What_the_article_tells_of_what_was_asked_before_does_not_answer_what_is_asked_now() =>
        new World(
            new ArticleBuilder(
                "Tomas Reyl has demanded a new mole and a deeper channel from the harbour guild, he said on Monday."
            ),
            new ArticleBuilder("The harbour sells lamps to pilots. A thief stole lamps.").Titled("Lamps", "second")
        )
            .Ask(
                "and what did he say about the harbour thieves stealing lamps",
                "what does reyl want from the harbour guild",
                "Tomas Reyl has demanded a new mole and a deeper channel from the harbour guild."
            )
            .Outcome.ShouldBe(Core.Answers.AnswerOutcome.NotInCorpus);

    [Theory]
    [InlineData("what network did holt post on", "on Harbourline")]
    [InlineData("which show did holt say it on", "on Radio Verane")]
    public void On_what_it_was_is_told_by_the_occasion(string question, string occasion)
    {
        var world = new World(
            new ArticleBuilder(
                "“The ice is thin,” Ada Holt told the council. “The ferry sails,” Ada Holt said on Radio Verane. “The quota is a bargain,” Ada Holt wrote on Harbourline."
            )
                .Quote("The ice is thin,", "Ada Holt", cue: "told the council", occasion: "the council")
                .Quote("The ferry sails,", "Ada Holt", cue: "said on Radio Verane", occasion: "on Radio Verane")
                .Quote("The quota is a bargain,", "Ada Holt", cue: "wrote on Harbourline", occasion: "on Harbourline")
        );

        world.Ask(question).Headline.Plain.ShouldStartWith("Ada Holt, " + occasion);
    }

    [Theory]
    [InlineData("and when was that")]
    [InlineData("and when?")]
    public void When_that_was_is_told_by_the_day_of_the_article(string question)
    {
        var world = new World(
            new ArticleBuilder("“The quota is a bargain,” said Ada Holt.")
                .Published("2031-05-02")
                .Quote("The quota is a bargain,", "Ada Holt")
        );

        world
            .Ask(question, "who said the quota is a bargain", "Ada Holt said it.")
            .Headline.Plain.ShouldBe("Ada Holt, in an article of 2 May 2031.");
    }

    [Theory]
    [InlineData(
        "what did she say about the quota",
        "The article does not make clear who said this.\n> Ada Holt and Tomas Reyl left."
    )]
    [InlineData(
        "what else did she say",
        "The article does not make clear who said this.\n> Ada Holt and Tomas Reyl left."
    )]
    [InlineData(
        "and what did he say",
        "The article does not make clear who said this.\n> Ada Holt and Tomas Reyl left."
    )]
    [InlineData("when did she leave", "Из статьи не ясно, кто это сказал.\n> Ada Holt and Tomas Reyl left.")]
    [InlineData(
        "what did they say",
        "Ada Holt quotes it.\nNo one speaker is sure, so I don’t tell what else they said."
    )]
    public void After_an_answer_that_was_sure_of_nobody_a_pronoun_means_nobody_whom_it_names(
        string question,
        string answer
    ) =>
        HoltAndReylLeft
            .Ask(question, "who said the lights stay on", answer)
            .Headline.Plain.ShouldBe("Whom do you mean? Write the name.");

    [Fact]
    public void After_an_answer_that_was_sure_of_somebody_a_pronoun_means_them() =>
        HoltAndReylLeft
            .Ask(
                "what did she say about the quota",
                "who said the lights stay on",
                "Ada Holt said it.\n> “The lights stay on”"
            )
            .Headline.Plain.ShouldStartWith("Ada Holt");

    [Fact]
    public void A_pronoun_means_whom_the_answer_names_before_what_it_calls_them()
    {
        var world = new World(
            new ArticleBuilder("“The nets were old,” said the fishing guild. “The nets were ours,” said Larnhal.")
                .Quote("The nets were old,", "The fishing guild")
                .Quote("The nets were ours,", "Larnhal")
        );

        world
            .Ask(
                "and what did they say about the nets",
                "who cut the nets of the ferry",
                "The nets of the ferry were cut by the fishing guild Larnhal."
            )
            .Headline.Plain.ShouldStartWith("Larnhal");
    }

    private static World HoltAndReylLeft { get; } =
        new(
            new ArticleBuilder("Ada Holt and Tomas Reyl left. “The quota is a bargain,” said Ada Holt.").Quote(
                "The quota is a bargain,",
                "Ada Holt"
            )
        );

    [Fact]
    public void The_other_one_of_a_surname_is_not_the_one_spoken_of()
    {
        var world = new World(
            new ArticleBuilder("“The quota is a bargain,” said Ada Holt. “I know no quota,” said Peer Holt.")
                .Quote("The quota is a bargain,", "Ada Holt")
                .Quote("I know no quota,", "Peer Holt")
        );

        world
            .Ask("ok and the other holt", "what did ada holt say about the quota", "Ada Holt: “The quota is a bargain”")
            .Headline.Plain.ShouldStartWith("Peer Holt");
    }

    [Fact]
    public void What_somebody_said_is_asked_anew_after_a_question_without_an_answer()
    {
        var world = new World(
            new ArticleBuilder("“The quota is a bargain,” said Ada Holt.").Quote("The quota is a bargain,", "Ada Holt")
        );

        world
            .Ask("what did ada holt say", "how old is the ferry", "The articles here do not tell.")
            .Headline.Plain.ShouldStartWith("Ada Holt");
    }

    [Theory]
    [InlineData("who is he", "Whom do you mean? Write the name.")]
    [InlineData("who is she", "Anna Merrow, in the article’s words:")]
    public void A_pronoun_means_nobody_whose_given_name_says_otherwise(string question, string headline)
    {
        var world = new World(
            new ArticleBuilder("“The quota is a bargain,” said Anna Merrow, a pilot.").Quote(
                "The quota is a bargain,",
                "Anna Merrow"
            )
        );

        world
            .Ask(question, "who said the quota is a bargain", "Anna Merrow said it.")
            .Headline.Plain.ShouldBe(headline);
    }

    [Fact]
    public void A_question_that_names_nothing_is_answered_where_the_conversation_stands()
    {
        var world = new World(
            new ArticleBuilder(
                "Ada Holt wants the harbours of Tarn and Larn as partners.",
                "Sorvik has shown interest, too."
            ).Published("2031-05-02"),
            new ArticleBuilder("The museum has shown interest in nets.").Titled("Nets").Published("2031-04-02")
        );

        world
            .Ask("anyone shown interest yet", "which harbours does ada holt want as partners", "Tarn and Larn.")
            .Evidence[0]
            .Text.ShouldContain("Sorvik");
    }

    [Fact]
    public void For_how_long_asks_about_what_was_just_answered()
    {
        var answer = new World(Some.TalksArticle).Ask(
            "for how long",
            "what did ostmark agree to",
            "To halt patrols near the strait."
        );

        answer.Evidence[0].Text.ShouldContain("six weeks");
    }

    [Fact]
    public void Another_name_asks_the_same_of_somebody_else()
    {
        var answer = new World(Some.TalksArticle).Ask(
            "ok and reyl?",
            "what did ilves say",
            "Bram Ilves: “Nothing moved”"
        );

        answer.Headline.Plain.ShouldStartWith("Tomas Reyl");
        answer.Evidence[0].Text.ShouldBe("This will take years");
    }

    [Fact]
    public void Who_is_he_means_whom_the_bot_named()
    {
        var answer = new World(Some.TalksArticle).Ask(
            "who is he?",
            "who said this will take years",
            "Tomas Reyl said it."
        );

        answer.Reason.ShouldBe("who-is");
        answer.Headline.Plain.ShouldStartWith("Tomas Reyl");
    }

    [Fact]
    public void A_follow_up_is_answered_by_the_article_that_was_spoken_of()
    {
        var world = new World(
            new ArticleBuilder("The herring fleet of Ostmark waits.", "The pause will last nine weeks.").Titled(
                "Herring"
            ),
            new ArticleBuilder("The salt road of Verane is shut.", "The pause will last four weeks.").Titled("Salt")
        );

        string Lasts(params string[] turns) => world.Ask("and how long will the pause last?", turns).Evidence[0].Text;

        Lasts("what of the herring fleet", "The herring fleet of Ostmark waits.").ShouldContain("nine weeks");
        Lasts("what of the salt road", "The salt road of Verane is shut.").ShouldContain("four weeks");
    }

    [Fact]
    public void Days_alone_ask_the_same_of_those_days()
    {
        var world = new World(
            new ArticleBuilder("In the exchange three sailors were freed.")
                .Titled("An exchange in spring")
                .Published("2031-04-03"),
            new ArticleBuilder("In the exchange eleven sailors were freed.")
                .Titled("An exchange in summer")
                .Published("2031-06-03")
        );

        var answer = world.Ask(
            "and in april 2031?",
            "how many sailors were freed in june 2031",
            "In the exchange eleven sailors were freed."
        );

        answer.Evidence[0].Text.ShouldContain("three sailors");
    }
}
