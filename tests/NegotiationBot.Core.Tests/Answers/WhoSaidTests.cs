using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Tests.Answers;

public sealed class WhoSaidTests
{
    [Fact]
    public void A_speaker_found_by_a_pronoun_is_shown_with_the_sentence_that_names_her()
    {
        var reply = new World(Some.TalksArticle).Reply("who said we never spoke abt the ferry at all");

        reply.ShouldStartWith(
            """
            Ada Holt said it.
            > Ada Holt spoke about the ferry line on Monday evening in Lund. “We never spoke about the ferry at all,” she said.
            “she” = Ada Holt, from the sentence before.
            """
        );
    }

    [Fact]
    public void Words_with_the_name_in_their_sentence_stand_bare_without_the_reporting_comma()
    {
        var reply = new World(Some.TalksArticle).Reply("who said \"this will take years\"");

        reply.ShouldStartWith("Tomas Reyl said it.\n> “This will take years”\n");
    }

    [Theory]
    [InlineData("who said the ice will hold", "Ada Holt quotes it")]
    [InlineData("who said i met the pilot", "Ada Holt said it")]
    public void Words_that_a_speaker_quotes_in_their_turn_are_not_said_to_be_theirs(string question, string headline)
    {
        var world = new World(
            new ArticleBuilder("“I met the pilot. He told me, ‘The ice will hold.’” said Ada Holt.").Quote(
                "I met the pilot. He told me, ‘The ice will hold.’",
                "Ada Holt"
            )
        );

        world.Reply(question).ShouldStartWith(headline);
    }

    [Theory]
    [InlineData("who said whoever counts the waves does not row", "Ada Holt quotes it")]
    [InlineData("did holt say whoever counts the waves does not row", "Ada Holt quotes it")]
    [InlineData("what did holt say about the waves", "Ada Holt; the article gives no day.")]
    public void What_they_say_beside_the_words_they_quote_makes_those_no_words_of_theirs(
        string question,
        string headline
    ) =>
        new World(
            new ArticleBuilder(
                "“Our pilots have a saying, ‘whoever counts the waves does not row.’ We have counted for years,” said Ada Holt."
            ).Quote(
                "Our pilots have a saying, ‘whoever counts the waves does not row.’ We have counted for years,",
                "Ada Holt"
            )
        )
            .Reply(question)
            .ShouldStartWith(headline);

    [Theory]
    [InlineData("who said the pier was a bridge that lost heart", "Ada Holt quotes it")]
    [InlineData("who said we shall not build the pier without a hard stop here", "Ada Holt said it")]
    public void Words_most_of_which_a_speaker_quotes_are_not_said_to_be_theirs(string question, string headline) =>
        new World(
            new ArticleBuilder(
                "The member for Larn told us that the pier was “a bridge that lost heart”. We shall not build the pier without a “hard stop” here."
            ).Quote(
                "The member for Larn told us that the pier was “a bridge that lost heart”. We shall not build the pier without a “hard stop” here.",
                "Ada Holt",
                QuoteKind.Turn
            )
        )
            .Reply(question)
            .ShouldStartWith(headline);

    [Theory]
    [InlineData("In a speech to miners", "Ada Holt said it, in a speech to miners.")]
    [InlineData("To reporters", "Ada Holt said it, to reporters.")]
    [InlineData("By phone", "Ada Holt said it, by phone.")]
    [InlineData("US officials", "Ada Holt said it, to US officials.")]
    [InlineData("me", "Ada Holt said it.")]
    [InlineData("To us", "Ada Holt said it.")]
    [InlineData("me on his last day", "Ada Holt said it, on his last day.")]
    public void The_occasion_reads_on_in_our_line(string occasion, string headline) =>
        new World(
            new ArticleBuilder("“The lights stay on,” said Ada Holt.").Quote(
                "The lights stay on,",
                "Ada Holt",
                occasion: occasion
            )
        )
            .Ask("who said the lights stay on")
            .Headline.Plain.ShouldBe(headline);

    [Fact]
    public void Words_split_around_the_cue_are_shown_with_both_their_halves()
    {
        const string Sentence = "“The ferry will never sail,” said Ada Holt, “unless the harbour is dredged.”";
        var world = new World(
            new ArticleBuilder(Sentence)
                .Quote("The ferry will never sail,", "Ada Holt", sentence: Sentence)
                .Quote("unless the harbour is dredged.", "Ada Holt", sentence: Sentence)
        );

        world.Reply("who said the ferry will never sail").ShouldStartWith($"Ada Holt said it.\n> {Sentence}\n");
        world.Ask("what did ada holt say").Evidence.ShouldHaveSingleItem().Text.ShouldBe(Sentence);
    }

    [Theory]
    [InlineData("who said the fishermen will as they always have")]
    [InlineData("who said the pilots always sleep")]
    public void One_asked_word_of_several_is_in_too_many_quotations(string question) =>
        new World(
            new ArticleBuilder("“In the third year the number was always a guess,” said Ada Holt.").Quote(
                "In the third year the number was always a guess,",
                "Ada Holt"
            )
        )
            .Reply(question)
            .ShouldStartWith("No article here has anybody saying that.");

    [Theory]
    [InlineData("who said the ferry was safe", "I did not say that the ferry was safe,")]
    [InlineData("who said we knew about the ice", "It is false to say that we knew about the ice,")]
    [InlineData("who said i met the pilot", "I never met the pilot,")]
    [InlineData("who said we are not afraid", "I can’t say I’m not afraid, because I am,")]
    [InlineData("who said i am not afraid of the ice", "Nobody can say that I am not afraid of the ice,")]
    public void Whoever_denies_the_words_is_not_said_to_have_said_them(string question, string words)
    {
        var world = new World(new ArticleBuilder($"“{words}” said Ada Holt.").Quote(words, "Ada Holt"));

        world.Reply(question).ShouldStartWith("Ada Holt said this:\n");
    }

    [Theory]
    [InlineData("who said the ferry tax will not be lifted", "The ferry tax will be lifted at some point,")]
    [InlineData("who said the ferry is a smugglers den", "There are smugglers in their den below the ferry,")]
    [InlineData("who said the ferry is a smugglers den", "A smugglers ring in the den of the ferry is gone,")]
    [InlineData("who said an old ferry is better than no ferry", "No ferry is better than an old ferry,")]
    public void Whoever_says_the_same_words_of_another_thing_is_not_said_to_have_said_it(
        string question,
        string words
    ) =>
        new World(new ArticleBuilder($"“{words}” said Ada Holt.").Quote(words, "Ada Holt"))
            .Reply(question)
            .ShouldNotContain("said it");

    [Theory]
    [InlineData("The police describe it as a smugglers gang of the ferry and the old den,")]
    [InlineData("That ferry is a den of smugglers,")]
    public void The_very_words_of_an_article_go_before_the_same_words_strewn_over_a_quotation(string strewn) =>
        new World(
            new ArticleBuilder($"“{strewn}” said Ada Holt.").Quote(strewn, "Ada Holt"),
            new ArticleBuilder("All of Orle must admit that the ferry is a smugglers den.").Titled("Orle")
        )
            .Reply("who said the ferry is a smugglers den")
            .ShouldStartWith(
                "The article does not make clear who said this.\n> All of Orle must admit that the ferry is a smugglers den."
            );

    [Theory]
    [InlineData(
        "who said his plan for the ferry is to wear us out",
        "He has not moved. His plan for the ferry is to wear us out."
    )]
    [InlineData("who said the shut down ferry is a danger", "The shut-down ferry is a danger,")]
    [InlineData("whos the guy that said the shut down ferry is a danger", "The shut-down ferry is a danger,")]
    [InlineData("who said \"we dont fear the half frozen ferry\"", "We don’t fear the half-frozen ferry,")]
    public void Whoever_says_the_very_words_said_it_whatever_is_denied_beside_and_however_they_are_written(
        string question,
        string words
    ) =>
        new World(new ArticleBuilder($"“{words}” said Ada Holt.").Quote(words, "Ada Holt"))
            .Reply(question)
            .ShouldStartWith("Ada Holt said it.\n");

    [Theory]
    [InlineData("who said the ferry is safe on the ice", "The ferry is safe on the ice? Not while I live here,")]
    [InlineData("who said the ferry is safe on the ice", "The ferry is safe on the ice. That is a lie,")]
    [InlineData("who said the ferry is safe on the ice", "The ferry is safe on the ice, unless it carries anybody,")]
    public void Very_words_that_are_denied_in_the_same_breath_are_not_said_to_be_theirs(
        string question,
        string words
    ) =>
        new World(new ArticleBuilder($"“{words}” said Ada Holt.").Quote(words, "Ada Holt"))
            .Reply(question)
            .ShouldStartWith("Ada Holt said this:\n");

    [Theory]
    [InlineData("who said nobody knew about the ice", "Nobody knew about the ice,")]
    [InlineData("who said we didnt talk about the ice at all", "We didn’t talk about the ice at all,")]
    [InlineData("who said i never met the pilot", "I never met the pilot,")]
    public void Whoever_says_the_asked_denial_said_it(string question, string words) =>
        new World(new ArticleBuilder($"“{words}” said Ada Holt.").Quote(words, "Ada Holt"))
            .Reply(question)
            .ShouldStartWith("Ada Holt said it.\n");

    [Theory]
    [InlineData("who said no comment", "No comment,")]
    [InlineData("who said not this week", "Not this week,")]
    [InlineData("who said i told you so", "I told you so,")]
    public void Words_that_everybody_uses_are_found_as_they_stand(string question, string words)
    {
        var world = new World(
            new ArticleBuilder($"“{words}” said Ada Holt.", "“Your comment told me this, you week,” said Tomas Reyl.")
                .Quote(words, "Ada Holt")
                .Quote("Your comment told me this, you week,", "Tomas Reyl")
        );

        world.Reply(question).ShouldStartWith("Ada Holt said it.");
    }

    [Fact]
    public void Of_words_too_common_to_be_looked_for_nobody_is_said_to_have_said_them_nor_not_to() =>
        new World(Some.TalksArticle).Reply("who said i will not").ShouldStartWith("Words so common");

    [Theory]
    [InlineData("who said a map is a map", "A map is a map")]
    [InlineData("who said we drew it so that we could find it", "We drew it so that we could find it.")]
    public void Of_two_quotations_in_one_breath_the_one_with_the_asked_words_is_shown(string question, string words)
    {
        var world = new World(
            new ArticleBuilder("“A map is a map,” said Ada Holt, who drew it. “We drew it so that we could find it.”")
                .Quote("A map is a map,", "Ada Holt")
                .Quote(
                    "We drew it so that we could find it.",
                    "Ada Holt",
                    basis: AttributionBasis.Continuation,
                    sentence: "“A map is a map,” said Ada Holt, who drew it. “We drew it so that we could find it.”"
                )
        );

        world.Ask(question).Evidence.ShouldHaveSingleItem().Text.ShouldBe(words);
    }

    [Fact]
    public void Where_words_are_only_close_everybody_whose_words_are_is_shown_under_their_own_name()
    {
        var world = new World(
            new ArticleBuilder(
                "“The harbour ice is thin near the ferry,” said Ada Holt.",
                "“The harbour ice is safe near the ferry,” said Tomas Reyl."
            )
                .Quote("The harbour ice is thin near the ferry,", "Ada Holt")
                .Quote("The harbour ice is safe near the ferry,", "Tomas Reyl")
        );

        var answer = world.Ask("who said the ferry might sink if ice comes to the harbour");

        answer
            .Evidence.Select(evidence => evidence.Quote!.Attribution.Speaker)
            .ShouldBe(["Ada Holt", "Tomas Reyl"], ignoreOrder: true);
        answer.Statements[1].Lead!.Plain.ShouldStartWith(answer.Evidence[1].Quote!.Attribution.Speaker!);
    }

    [Fact]
    public void What_an_article_only_tells_is_shown_where_nobody_is_quoted_with_it() =>
        new World(new ArticleBuilder("The harbour master called the ferry line a danger to the ice on Monday."))
            .Ask("who called the ferry line a danger")
            .Evidence.ShouldHaveSingleItem()
            .Quote.ShouldBeNull();

    [Fact]
    public void A_speaker_the_question_offers_wrongly_is_not_the_answer()
    {
        var answer = new World(Some.TalksArticle).Ask("was it holt or reyl who said their plan is to wear us out");

        answer.Headline.Plain.ShouldBe("Bram Ilves said it.");
    }

    [Fact]
    public void An_unconfirmed_speaker_is_not_named_in_a_line_of_ours()
    {
        var world = new World(
            new ArticleBuilder("Holt and Reyl left. “The lights stay on,” the tall one said.").Quote(
                "The lights stay on,",
                "Tomas Reyl",
                basis: AttributionBasis.Nearby,
                status: AttributionStatus.Unconfirmed,
                probability: 0.5
            )
        );

        var answer = world.Ask("who said the lights stay on");

        answer.Headline.Plain.ShouldBe("The article does not make clear who said this.");
        answer.Statements.ShouldHaveSingleItem().Form.ShouldBe(StatementForm.Unconfirmed);
    }

    [Fact]
    public void Reported_speech_gets_no_marks_of_ours()
    {
        var answer = new World(Some.TalksArticle).Ask("who said verane is hiding its catch");

        answer.Headline.Plain.ShouldBe("Bram Ilves, as the article reports it, to reporters; no quotation.");
        answer.Statements.ShouldHaveSingleItem().Form.ShouldBe(StatementForm.Reported);
    }

    [Fact]
    public void Those_through_whom_the_words_came_are_named()
    {
        var world = new World(
            new ArticleBuilder("“The tunnel is closed,” Ilves said, the Ostmark Wire reported.").Quote(
                "The tunnel is closed,",
                "Bram Ilves",
                through: "Ostmark Wire"
            )
        );

        world
            .Ask("who said the tunnel is closed")
            .Headline.Plain.ShouldBe("Bram Ilves said it, quoted by Ostmark Wire.");
    }

    [Fact]
    public void An_accusation_is_never_clipped_from_its_sentence()
    {
        var world = new World(
            new ArticleBuilder("“The minister took a bribe for the pier,” Ilves said.").Quote(
                "The minister took a bribe for the pier,",
                "Bram Ilves",
                probability: 1
            )
        );

        world
            .Ask("who said the minister took a bribe for the pier")
            .Statements.ShouldHaveSingleItem()
            .Form.ShouldBe(StatementForm.SentenceMode);
    }

    [Fact]
    public void Words_nobody_said_are_refused()
    {
        var answer = new World(Some.TalksArticle).Ask("who said the moon base opens in spring");

        answer.Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
        answer.Reason.ShouldBe(Reasons.NobodySaidThat);
        answer.Evidence.ShouldBeEmpty();
    }

    [Fact]
    public void Words_remembered_roughly_are_introduced_as_what_was_said()
    {
        var answer = new World(Some.TalksArticle).Ask("who said their plan is to slowly wear us down");

        answer.Headline.Plain.ShouldBe("Bram Ilves said this:");
    }

    [Fact]
    public void Words_between_marks_are_looked_for_as_they_are()
    {
        var answer = new World(Some.TalksArticle).Ask("who said \"us out their wear plan\"");

        answer.Reason.ShouldBe(Reasons.NobodySaidThat);
    }

    [Fact]
    public void Words_that_stand_in_an_article_without_a_speaker_are_shown_without_a_name()
    {
        var world = new World(new ArticleBuilder("Be kind to the harbour seals. The fog came."));

        var answer = world.Ask("who said \"be kind to the harbour seals\"");

        answer.Headline.Plain.ShouldBe("The article does not make clear who said this.");
        answer.Evidence.ShouldHaveSingleItem().Text.ShouldBe("Be kind to the harbour seals.");
    }

    [Fact]
    public void A_first_line_that_would_be_too_long_loses_the_occasion_and_keeps_the_chain()
    {
        var world = new World(
            new ArticleBuilder("“The tunnel is closed,” Ilves said, the Ostmark Wire reported.").Quote(
                "The tunnel is closed,",
                "Bram Ilves",
                occasion: "in the third of nine long interviews that he gave in the week before the opening of the new tunnel",
                through: "Ostmark Wire"
            )
        );

        world
            .Ask("who said the tunnel is closed")
            .Headline.Plain.ShouldBe("Bram Ilves said it, quoted by Ostmark Wire.");
    }

    [Fact]
    public void Words_strewn_over_a_long_sentence_are_not_what_was_said()
    {
        const string words =
            "I remember the harbour of Brask, where the fishermen who came in peace to the hall of their union were driven out on the ice, and the trade that followed it";
        var world = new World(new ArticleBuilder($"“{words},” said Bram Ilves.").Quote(words + ",", "Bram Ilves"));

        world.Ask("who said the harbour should be a trade for peace").Headline.Plain.ShouldNotContain("said it");
    }

    [Theory]
    [InlineData("who called the finland summit a waste of time", false)]
    [InlineData("who called the summit a waste of time", true)]
    public void Words_of_an_article_that_knows_nothing_of_the_place_asked_about_are_not_meant(
        string question,
        bool answers
    )
    {
        var world = new World(
            new ArticleBuilder("“This summit is a waste of time,” said Ada Holt.").Quote(
                "This summit is a waste of time,",
                "Ada Holt"
            ),
            new ArticleBuilder("The delegates flew to Finland.").Titled("Finland")
        );

        world.Ask(question).Outcome.ShouldBe(answers ? AnswerOutcome.Answered : AnswerOutcome.NotInCorpus);
    }

    [Fact]
    public void What_somebody_is_only_reported_to_have_said_of_the_subject_is_not_the_words_asked_about()
    {
        const string report = "Ada Holt announced that she would go to the Marstad summit.";
        var world = new World(new ArticleBuilder(report).Quote(report, "Ada Holt", QuoteKind.Indirect));

        world.Ask("who called the marstad summit a waste of time").Headline.Plain.ShouldNotContain("Holt");
    }

    [Fact]
    public void Words_that_are_only_like_the_asked_ones_are_not_given_to_different_people()
    {
        var world = new World(
            new ArticleBuilder(
                "“With Larn threatening the lock, does the board consider that a red line?” Ada Holt said."
            )
                .Titled("Asked")
                .Quote("With Larn threatening the lock, does the board consider that a red line?", "Ada Holt"),
            new ArticleBuilder("Bram Ilves said that the lock of Larn is a “red line” for him.")
                .Titled("Told")
                .Quote("red line", "Bram Ilves")
        );

        world.Ask("who said larn has no red lines").Headline.Plain.ShouldNotContain("different people");
    }

    [Fact]
    public void Words_of_one_whom_two_articles_call_by_more_and_fewer_names_are_not_given_to_different_people() =>
        new World(
            new ArticleBuilder("“The ferry is safe on the ice,” said Ada Holt.").Quote(
                "The ferry is safe on the ice,",
                "Ada Holt"
            ),
            new ArticleBuilder("“The ferry is safe on the ice,” said Ada Maria Holt.")
                .Titled("Lund")
                .Quote("The ferry is safe on the ice,", "Ada Maria Holt")
        )
            .Reply("who said the ferry is safe on the ice")
            .ShouldMatch("^Ada (Maria )?Holt said it.");

    [Theory]
    [InlineData("Karl Holt", "Karl Holt Jr.")]
    [InlineData("Maria Holt", "Anna Maria Holt")]
    public void Words_of_father_and_son_or_of_sisters_who_share_a_name_are_given_to_different_people(
        string one,
        string other
    ) =>
        new World(
            new ArticleBuilder($"“The ferry is safe on the ice,” said {one}.").Quote(
                "The ferry is safe on the ice,",
                one
            ),
            new ArticleBuilder($"“The ferry is safe on the ice,” said {other}.")
                .Titled("Lund")
                .Quote("The ferry is safe on the ice,", other)
        )
            .Ask("who said the ferry is safe on the ice")
            .Headline.Plain.ShouldContain("different people");

    [Fact]
    public void Words_that_one_article_gives_to_somebody_are_theirs_though_another_has_them_as_nobodys()
    {
        var world = new World(
            new ArticleBuilder("“Will the lock be lost before winter? The minister fears that the lock will be lost.”")
                .Titled("Asked")
                .Quote("Will the lock be lost before winter? The minister fears that the lock will be lost.", by: null),
            new ArticleBuilder("“The lock will be lost,” Ada Holt said.")
                .Titled("Told")
                .Quote("The lock will be lost,", "Ada Holt")
        );

        world.Ask("who said the lock will be lost").Headline.Plain.ShouldBe("Ada Holt said it.");
    }

    [Fact]
    public void Words_of_nobody_are_not_given_to_somebody_who_said_others_of_the_kind()
    {
        var world = new World(
            new ArticleBuilder("“With Larn threatening the lock, does the board consider that a red line?”")
                .Titled("Asked")
                .Quote("With Larn threatening the lock, does the board consider that a red line?", by: null),
            new ArticleBuilder("Bram Ilves said that the lock of Larn is a “red line” for him.")
                .Titled("Told")
                .Quote("red line", "Bram Ilves")
        );

        world.Ask("who said larn has no red lines").Headline.Plain.ShouldNotContain("Ilves");
    }

    [Theory]
    [InlineData(
        "“They will sign a number, and call it historic,” Ada Holt said.",
        "They will sign a number, and call it historic,"
    )]
    [InlineData("“Nobody has asked me to sign anything,” Ada Holt said.", "Nobody has asked me to sign anything,")]
    public void One_word_of_the_asked_ones_is_not_what_was_said_where_the_small_words_are_others(
        string said,
        string words
    )
    {
        var world = new World(new ArticleBuilder(said).Quote(words, "Ada Holt"));

        world.Ask("who said we will never sign").Headline.Plain.ShouldNotContain("Holt");
    }

    [Theory]
    [InlineData("who said peace is near", "peace is a matter for both towns of the valley")]
    [InlineData("who said verane is behind it", "when Verane is ready we will open the locks together")]
    [InlineData("who said the war is over", "the war is still in every house of this valley")]
    [InlineData("who said the league is weak", "the league is the best friend that our harbour has")]
    public void A_part_of_a_short_claim_is_not_the_claim(string question, string words)
    {
        var world = new World(new ArticleBuilder($"Ada Holt said: “{words}.”").Quote(words, "Ada Holt"));

        world.Ask(question).Headline.Plain.ShouldNotContain("Holt");
    }

    [Fact]
    public void A_short_claim_is_whose_words_have_all_of_it()
    {
        var world = new World(
            new ArticleBuilder("Ada Holt said: “I tell you that peace is near.”").Quote(
                "I tell you that peace is near.",
                "Ada Holt"
            )
        );

        world.Ask("who said peace was near").Headline.Plain.ShouldBe("Ada Holt said this:");
    }

    [Fact]
    public void One_word_with_the_small_words_of_the_question_is_what_was_said()
    {
        var world = new World(
            new ArticleBuilder("“We will never sign it,” Ada Holt said.").Quote("We will never sign it,", "Ada Holt")
        );

        world.Ask("who said we will never sign").Headline.Plain.ShouldBe("Ada Holt said it.");
    }

    [Fact]
    public void What_somebody_is_reported_to_have_said_of_the_same_things_is_not_the_words_asked_about()
    {
        const string report = "Ada Holt said that the army of Larn had crossed into Marstad.";
        var world = new World(new ArticleBuilder(report).Quote(report, "Ada Holt", QuoteKind.Indirect));

        world.Ask("who said larn would never give up on marstad").Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
    }

    [Fact]
    public void The_asked_words_come_before_words_that_share_one_of_them()
    {
        var world = new World(
            new ArticleBuilder("“Sell the boats,” Bram Ilves said. “Keep the boats,” said Ada Holt.")
                .Quote("Sell the boats,", "Bram Ilves")
                .Quote("Keep the boats,", "Ada Holt")
        );

        world.Ask("who said keep the boats").Headline.Plain.ShouldBe("Ada Holt said it.");
    }

    [Theory]
    [InlineData("who said the guild should sign", "What they signed with the guild is a shame")]
    [InlineData(
        "who said the guild should sign",
        "The guild that should have kept the lock is glad of the paper that they signed"
    )]
    [InlineData("who said the strike could last weeks", "Nobody slept during the strike last week")]
    [InlineData("who said the strike could last weeks", "In a few weeks I will give her my last answer")]
    [InlineData("who said the ferry is a wreck", "There is a wreck in the bay where the ferry lands")]
    [InlineData("who called the ferry a wreck", "I was not asked of the wreck that the ferry hit")]
    [InlineData("who said the ferry sale was a mistake", "The ferry sale was a matter of one afternoon")]
    [InlineData("who called the guild a rescue league", "The guild and its league have met")]
    [InlineData("who called Bram Ilves a paid liar", "A liar is paid in every port")]
    [InlineData("who called Bram Ilves a paid liar", "I never wanted this, it was a paid liar who did")]
    [InlineData(
        "who said the guild might leave the league",
        "I ask the guild to leave the lock to those who built it and keep peace with the league"
    )]
    public void Words_that_do_not_say_the_claimed_of_what_it_is_claimed_of_are_another_claim(
        string question,
        string words
    )
    {
        var world = new World(
            new ArticleBuilder($"“{words},” said Ada Holt.").Quote(words + ",", "Ada Holt"),
            new ArticleBuilder("“Row on,” said Bram Ilves.").Titled("Row").Quote("Row on,", "Bram Ilves")
        );

        world.Ask(question).Headline.Plain.ShouldNotContain("Holt");
    }

    [Theory]
    [InlineData("who said the guild should sign", "I want the guild to sign")]
    [InlineData("who said the guild should sign", "The guild must not wait, it must sign")]
    [InlineData("who said the ferry is a wreck", "The ferry that they bought is a wreck")]
    [InlineData("who called the ferry a wreck", "I have seen the ferry. It is a wreck")]
    [InlineData("who said the guild should leave the league", "The guild has to leave this old league")]
    [InlineData("who said the guild is weak", "Nobody fears a weak guild")]
    [InlineData("who said it was the worst night he had at the lock", "It was the worst night I ever saw")]
    public void Words_that_say_the_claimed_of_it_are_the_claim_however_they_put_it(string question, string words) =>
        new World(new ArticleBuilder($"“{words},” said Ada Holt.").Quote(words + ",", "Ada Holt"))
            .Ask(question)
            .Headline.Plain.ShouldStartWith("Ada Holt said");

    [Theory]
    [InlineData("who said \"\"")]
    [InlineData("“” said who")]
    [InlineData("who said is")]
    public void Of_no_words_at_all_nobody_is_said_to_have_said_them(string question) =>
        new World(Some.TalksArticle).Ask(question).Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void What_is_reported_of_the_asked_words_far_apart_is_not_what_was_asked_about()
    {
        const string report =
            "A strike on a van has left four people dead amid confusion over its way through the Larnish harbour, according to Ada Holt.";
        var world = new World(new ArticleBuilder(report).Quote(report, "Ada Holt", QuoteKind.Indirect));

        world.Ask("who said the larnish wont leave").Headline.Plain.ShouldNotContain("Holt");
    }
}
