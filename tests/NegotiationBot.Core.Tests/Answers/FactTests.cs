using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Answers;

public sealed class FactTests
{
    [Fact]
    public void Who_denied_something_is_not_whoever_says_that_it_is_so() =>
        new World(
            new ArticleBuilder(
                "“The ferry to Lund is slow,” said Ada Holt.",
                "Tomas Reyl denied that the ferry to Lund is slow."
            ).Quote("The ferry to Lund is slow,", "Ada Holt")
        )
            .Reply("who denied the ferry to lund is slow")
            .ShouldStartWith("The article has: Tomas Reyl.\n> Tomas Reyl denied");

    [Theory]
    [InlineData("how long did ostmark agree to halt patrols", "six weeks")]
    [InlineData("how long did the halt of patrols last", "six weeks")]
    [InlineData("where did the two sides meet", "Marstad")]
    [InlineData("when did the two sides meet", "Thursday")]
    public void The_sentence_that_holds_the_fact_is_shown(string question, string fact)
    {
        var answer = new World(Some.TalksArticle).Ask(question);

        answer.Evidence[0].Text.ShouldContain(fact);
    }

    [Theory]
    [InlineData(
        "who was in detention after the collision",
        "The coast guard detained two captains when the ferries collided."
    )]
    [InlineData("when was the departure of france", "The French delegation departed on Friday.")]
    [InlineData("how many people signed the petition", "The petition has been signed by 2,316 people.")]
    [InlineData("how many injuries in the blast", "Nine people were injured when the depot exploded.")]
    [InlineData("when did the envoy die", "The envoy died on Saturday evening.")]
    [InlineData("when did the dems sign", "The Democrats signed on Monday.")]
    [InlineData("when was the defense program canceled", "The defence programme was cancelled on Monday.")]
    public void The_same_thing_in_another_form_of_its_words_is_found(string question, string sentence) =>
        new World(new ArticleBuilder(sentence)).Ask(question).Evidence[0].Text.ShouldBe(sentence);

    [Fact]
    public void A_correction_is_shown_by_itself_and_only_of_what_it_counts()
    {
        var world = new World(
            new ArticleBuilder(
                "The fair opened in the rain. The fair drew 16 boats. They were painted by the school. Mayor Vint said that 16 robbers ran the fair."
            ).Titled("The fair opens"),
            new ArticleBuilder(
                "Mayor Vint is no thief. The article “The fair opens” had a wrong number of boats. It was 14 boats, not 16."
            ).Titled("Correction: The fair opens", "second")
        );

        world.Ask("how many robbers ran the fair").Evidence[0].Text.ShouldContain("16 robbers");
        world
            .Ask("how many boats did the fair draw")
            .Evidence[0]
            .Text.ShouldBe("The article “The fair opens” had a wrong number of boats. It was 14 boats, not 16.");
    }

    [Fact]
    public void Of_what_may_tell_why_that_stands_first_which_gives_a_reason()
    {
        const string Reason = "A quarrel between the pilot and a guest caused the ferry to sink off the old quay.";

        new World(
            new ArticleBuilder(
                "The ferry met a storm.",
                "A film shows the ferry turning and sinking beside the quay.",
                Reason
            )
        )
            .Ask("why did the ferry sink at the quay")
            .Evidence[0]
            .Text.ShouldBe(Reason);
    }

    [Theory]
    [InlineData("The pilot is due to meet the Larn council in May.")]
    [InlineData("Thanks go to the pilot, wrote a guest of the Larn council.")]
    public void What_is_due_and_thanks_give_no_reason(string other)
    {
        const string Reason = "The pilot quit the Larn council over a quarrel with a guest about the roof.";

        new World(new ArticleBuilder(Reason, other))
            .Ask("why did the pilot quit the larn council")
            .Evidence[0]
            .Text.ShouldBe(Reason);
    }

    [Fact]
    public void Who_is_called_by_the_first_word_of_the_name_is_who_did_it() =>
        new World(
            new ArticleBuilder(
                "“We will fish,” said Premier Tan Weiming.",
                "Tan, the head of the board, set the quota at 14 boats."
            ).Quote("We will fish,", "Tan Weiming")
        )
            .Ask("how many boats did tan weiming set as the quota")
            .Evidence[0]
            .Text.ShouldContain("14 boats");

    [Fact]
    public void A_sentence_that_several_articles_have_is_shown_once() =>
        new World(
            new ArticleBuilder("The ferry sank on Tuesday in fog.").Titled("One"),
            new ArticleBuilder("The ferry sank on Tuesday in fog.").Titled("Two")
        )
            .Ask("when did the ferry sink")
            .Evidence.ShouldHaveSingleItem();

    [Theory]
    [InlineData("Talks", "Envoy Holt met the ministers of Ostmark and Verane in the old customs house.", true)]
    [InlineData("Talks", "Envoy Holt met the ministers of Ostmark and Verane in the afternoon.", false)]
    [InlineData("Talks", "Envoy Holt met the ministers of Ostmark and Verane on Monday.", false)]
    [InlineData("Talks", "Envoy Holt met the ministers of Ostmark and Verane on Monday in Larn.", true)]
    [InlineData("Talks with Larn", "Envoy Holt met the ministers of Ostmark and Verane on Monday.", false)]
    [InlineData("Talks in Larn", "Envoy Holt met the ministers of Ostmark and Verane on Monday.", true)]
    public void Where_it_was_the_sentence_or_the_title_tells(string title, string sentence, bool tells) =>
        new World(new ArticleBuilder(sentence).Titled(title))
            .Ask("where did the envoy meet the ministers")
            .Outcome.ShouldBe(tells ? AnswerOutcome.Answered : AnswerOutcome.NotInCorpus);

    [Fact]
    public void A_sentence_that_points_back_is_shown_with_the_one_that_it_points_to() =>
        new World(
            new ArticleBuilder(
                "The council spoke of the harbour fees on Monday. The envoys of Ostmark and Verane talked by telephone that evening. It lasted three hours."
            )
        )
            .Ask("how long did the envoys talk by telephone")
            .Evidence[0]
            .Text.ShouldBe("The envoys of Ostmark and Verane talked by telephone that evening. It lasted three hours.");

    [Fact]
    public void What_is_done_is_told_though_something_else_will_be() =>
        new World(new ArticleBuilder("The glass fair, which will run until June, opened on Monday."))
            .Ask("when did the glass fair open")
            .Evidence[0]
            .Text.ShouldContain("opened on Monday");

    [Fact]
    public void A_sentence_whose_that_points_to_its_own_words_is_shown_alone() =>
        new World(
            new ArticleBuilder(
                "The envoys met in Karsk to talk about the ferries. The storm that hit the harbour lasted nine hours."
            )
        )
            .Reply("how long did the storm in the harbour last")
            .ShouldNotContain("envoys");

    [Fact]
    public void The_reason_why_something_was_not_done_need_not_deny_anything() =>
        new World(new ArticleBuilder("The ferry sailed to Verane because the old harbour is full of ice."))
            .Ask("why did the ferry not sail to the old harbour")
            .Evidence[0]
            .Text.ShouldContain("full of ice");

    [Fact]
    public void Whose_words_they_are_no_sentence_of_a_speech_says() =>
        new World(
            new ArticleBuilder("Sixty boats were seized by Ostmark.").Quote(
                "Sixty boats were seized by Ostmark.",
                "Ada Holt",
                QuoteKind.Turn
            )
        )
            .Ask("which of ada holts boats were seized by ostmark")
            .Evidence[0]
            .Text.ShouldContain("Sixty boats");

    [Theory]
    [InlineData("how many missles were found in the harbour")]
    [InlineData("how many misiles were found in the harbour")]
    [InlineData("how many missiels were found in the harbour")]
    public void A_mistyped_word_is_read_as_that_of_the_article(string question) =>
        new World(new ArticleBuilder("Divers found nine missiles in the harbour.", "The ice is thin."))
            .Ask(question)
            .Headline.Plain.ShouldBe("The article has: nine missiles.");

    [Theory]
    [InlineData("The league of Larn needs 101 votes.", "The article reports it.")]
    [InlineData("The league of Larn needs three more votes.", "The article has: three.")]
    public void How_many_more_there_must_be_is_not_how_many_there_must_be(string sentence, string headline) =>
        new World(new ArticleBuilder(sentence))
            .Ask("how many more votes does the league of larn need")
            .Headline.Plain.ShouldBe(headline);

    [Fact]
    public void Who_did_not_do_it_is_not_who_did() =>
        new World(new ArticleBuilder("The envoy of Estmark said that her country had not fired first."))
            .Ask("who fired first")
            .Headline.Plain.ShouldNotContain("Estmark");

    [Fact]
    public void A_word_of_the_dictionary_is_not_mistyped() =>
        new World(new ArticleBuilder("Divers found nine cables in the harbour.", "The ice is thin."))
            .Ask("how many tables")
            .Evidence.ShouldBeEmpty();

    [Fact]
    public void A_day_without_a_year_is_of_the_year_that_the_articles_tell_of()
    {
        var world = new World(
            new ArticleBuilder("The ferry sailed at noon.").Titled("Sails").Published("2029-02-12"),
            new ArticleBuilder("The ferry sailed at dusk.").Titled("Sails again").Published("2030-06-30")
        );

        world.Ask("what happened on feb 12").Evidence[0].Text.ShouldContain("noon");
    }

    [Fact]
    public void The_articles_own_sentence_does_not_stand_under_somebodys_name()
    {
        var world = new World(
            new ArticleBuilder(
                "“I signed the ferry treaty in the harbour,” said Ada Holt.",
                "The ferry treaty was signed in the harbour by a pilot."
            ).Quote("I signed the ferry treaty in the harbour,", "Ada Holt")
        );

        world
            .Reply("who signed the ferry treaty in the harbour")
            .ShouldContain("Ada Holt:\n> “I signed the ferry treaty in the harbour”\nThe article itself:\n> The ferry");
    }

    [Theory]
    [InlineData("how many boats lie in the old harbour", "The article has: 214 boats.")]
    [InlineData("what day did the old harbour open", "The article has: 3 May.")]
    public void The_first_line_gives_the_asked_words_as_the_article_has_them(string question, string headline)
    {
        var world = new World(
            new ArticleBuilder(
                "The old harbour opened again on 3 May. In the old harbour lie 214 boats, all of them dry."
            )
        );

        world.Ask(question).Headline.Plain.ShouldBe(headline);
    }

    [Fact]
    public void A_sentence_with_two_numbers_leaves_the_choice_to_the_reader()
    {
        var world = new World(new ArticleBuilder("In the old harbour lie 214 boats or, as others count, 190."));

        world.Ask("how many boats lie in the old harbour").Headline.Plain.ShouldBe("The article reports it.");
    }

    [Theory]
    [InlineData("were any boats lost in the harbour", "No boats were lost in the harbour.")]
    [InlineData("so did the boats leave the harbour", "The boats left the harbour on Monday.")]
    public void Where_yes_or_no_is_asked_the_first_line_says_neither(string question, string sentence)
    {
        var answer = new World(new ArticleBuilder(sentence)).Ask(question);

        answer.Headline.Plain.ShouldBe("The article has this on it.");
        answer.Evidence[0].Text.ShouldBe(sentence);
    }

    [Fact]
    public void Of_two_articles_numbers_the_first_line_picks_none()
    {
        var world = new World(
            new ArticleBuilder("In the old harbour lie 214 boats.").Titled("The harbour"),
            new ArticleBuilder("In the old harbour lie 190 boats.").Titled("The boats")
        );

        world.Ask("how many boats lie in the old harbour").Headline.Plain.ShouldBe("The article reports it.");
    }

    [Theory]
    [InlineData("what does kestrel want", "Kestrel met Sarvia on Monday.")]
    [InlineData("who won", "Nobody came here to win a river.")]
    public void A_sentence_with_the_one_word_asked_about_need_not_answer(string question, string sentence) =>
        new World(new ArticleBuilder(sentence)).Ask(question).Headline.Plain.ShouldBe("This may answer it.");

    [Theory]
    [InlineData("who sold the old theatre", "The Tarn Theatre was sold to a bidder in May.", false)]
    [InlineData("who sold the old theatre", "The old theatre was sold to a bidder in May.", false)]
    [InlineData("who sold the old theatre", "The old theatre was sold by Orla Brenk in May.", true)]
    [InlineData("who closed the old theatre", "The old theatre was later closed.", false)]
    [InlineData("who closed the old theatre", "Orla Brenk closed the old theatre.", true)]
    public void A_sentence_that_leaves_out_who_did_it_does_not_tell_who_did_it(
        string question,
        string sentence,
        bool tells
    )
    {
        var answer = new World(new ArticleBuilder(sentence)).Ask(question);

        answer.Outcome.ShouldBe(tells ? AnswerOutcome.Answered : AnswerOutcome.NotInCorpus);
    }

    [Fact]
    public void Who_owns_something_is_asked_with_a_word_that_says_little_elsewhere()
    {
        var world = new World(
            new ArticleBuilder(
                "The pier of Tarn has been closed since Monday. The pier is owned by Orla Brenk of Verane."
            )
        );

        world.Ask("who owns the pier").Evidence[0].Text.ShouldContain("owned by Orla Brenk");
    }

    [Theory]
    [InlineData("Orla Brenk built the pier in 1971.", "The article has: Orla Brenk.")]
    [InlineData("The pier was built by Orla Brenk in 1971.", "The article has: Orla Brenk.")]
    [InlineData("His father built the pier of Tarn in 1971.", "The article reports it.")]
    [InlineData("In 1971 Verane’s father built the pier.", "The article reports it.")]
    public void Who_did_it_stands_before_the_deed_or_behind_by(string sentence, string headline) =>
        new World(new ArticleBuilder(sentence)).Ask("who built the pier").Headline.Plain.ShouldBe(headline);

    [Fact]
    public void Who_somebody_is_the_article_tells_that_has_the_name_in_full()
    {
        var world = new World(
            new ArticleBuilder("Norland’s harbour envoy, Orrin Vale, said that the quota was fair.")
                .Titled("Fair")
                .Quote("that the quota was fair", "Orrin Vale", QuoteKind.Indirect, office: "harbour envoy"),
            new ArticleBuilder("“The quota is a trap,” Vale said.").Titled("Trap").Quote("The quota is a trap,", "Vale")
        );

        world.Ask("who is vale").Headline.Plain.ShouldBe("Orrin Vale, in the article’s words:");
    }

    [Fact]
    public void A_span_of_years_is_no_age()
    {
        var world = new World(
            new ArticleBuilder("Orla Brenk has kept the price for four years.", "Orla Brenk, 34, lives in Tarn.")
        );

        world.Ask("how old is orla brenk").Evidence.ShouldHaveSingleItem().Text.ShouldContain("34");
    }

    [Theory]
    [InlineData("how many pilots are on strike", AnswerOutcome.NotInCorpus)]
    [InlineData("how many weeks can pilots be on strike", AnswerOutcome.Answered)]
    public void What_counts_time_counts_nothing_else(string question, AnswerOutcome outcome) =>
        new World(new ArticleBuilder("The pilots can be on strike for two weeks."))
            .Ask(question)
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void A_sentence_may_tell_of_a_day_long_before_its_article()
    {
        var world = new World(
            new ArticleBuilder("Brenk drew a map.", "Brenk walked into the kitchen on 19 May.").Published("2031-08-01")
        );

        world.Ask("what did brenk do on may 19").Evidence[0].Text.ShouldContain("kitchen");
    }

    [Fact]
    public void No_article_tells_of_days_after_all_of_them()
    {
        var world = new World(new ArticleBuilder("Nine boats were seized in the strait.").Published("2031-05-11"));

        world
            .Ask("how many boats were seized yesterday")
            .Headline.Plain.ShouldBe("Nothing here is newer than 11 May 2031.");
        world.Ask("how many boats were seized on 11 may").Outcome.ShouldBe(AnswerOutcome.Answered);
        world.Ask("how many boats were seized in april").Outcome.ShouldBe(AnswerOutcome.Answered);
    }

    [Fact]
    public void Under_a_sentence_that_is_about_all_of_it_none_stands_that_has_no_word_of_it()
    {
        var world = new World(
            new ArticleBuilder(
                "Ships are diverted to Norhaven, 140 kilometres up the coast. Two lines come back in 2 weeks. A day costs 11 million crowns."
            )
        );

        world.Ask("how far is norhaven").Evidence.ShouldHaveSingleItem().Text.ShouldContain("140");
    }

    [Fact]
    public void A_name_with_a_word_of_the_question_in_it_is_not_put_in_the_first_line()
    {
        var world = new World(new ArticleBuilder("The old theatre, now the Tarn Theatre, won the prize of the town."));

        world.Ask("who won the prize of the old theatre").Headline.Plain.ShouldNotContain("Tarn");
    }

    [Fact]
    public void A_year_is_no_sum()
    {
        var world = new World(
            new ArticleBuilder(
                "They need money to buy the old theatre and hope to open it in summer 2026.",
                "It is said that 500,000 dollars are needed to buy the old theatre."
            )
        );

        world.Ask("how much money is needed to buy the old theatre").Evidence[0].Text.ShouldContain("500,000");
    }

    [Theory]
    [InlineData("how many swedish divers were sent back")]
    [InlineData("how many finnish divers were sent back")]
    public void People_of_two_states_are_of_either(string question)
    {
        var world = new World(
            new ArticleBuilder("The harbour board said that nineteen Swedish and Finnish divers were sent back.")
        );

        world.Ask(question).Evidence[0].Text.ShouldContain("nineteen");
    }

    [Fact]
    public void People_of_another_state_are_others()
    {
        var world = new World(
            new ArticleBuilder(
                "The harbour board said that nineteen Swedish and Zambian divers were sent back in Finland."
            )
        );

        world.Ask("how many finnish divers were sent back").Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
    }

    [Fact]
    public void Of_whom_somebody_serves_no_office_is_told_in_the_first_line()
    {
        var world = new World(
            new ArticleBuilder("Adviser to the Prime Minister Mara Ellery will see to the old ferries.")
        );

        world
            .Ask("who is the adviser to the prime minister")
            .Headline.Plain.ShouldNotContain("Prime Minister Mara Ellery");
    }

    [Theory]
    [InlineData("Harbour Minister Mara Ellery came to Hallin.", "who is the harbour minister")]
    [InlineData(
        "The board’s chair, Mara Ellery, said it could not sell the old ferries.",
        "who is the chair of the board"
    )]
    [InlineData("The envoy of Norland to Hallin, Mara Ellery, denied it.", "who is the envoy of norland to hallin")]
    public void Whoever_holds_an_office_is_shown_though_they_tell_of_something_else(string text, string question) =>
        new World(new ArticleBuilder(text + "\n\nThe ferries of Hallin were moved to Larn because of the board."))
            .Ask(question)
            .Evidence[0]
            .Text.ShouldContain("Mara Ellery");

    [Fact]
    public void One_of_many_is_no_number()
    {
        var world = new World(
            new ArticleBuilder("One of the boats of the old harbour sank, and one of the crews cheered.")
        );

        world.Ask("how many boats of the old harbour sank").Headline.Plain.ShouldNotContain("has: One");
    }

    [Fact]
    public void Several_sentences_that_nobody_is_sure_to_have_said_stand_under_one_line()
    {
        var world = new World(
            new ArticleBuilder("“The ice on the harbour is thin.”", "“The ice on the harbour will break.”")
                .Quote("The ice on the harbour is thin.", null, status: AttributionStatus.Unconfirmed)
                .Quote("The ice on the harbour will break.", null, status: AttributionStatus.Unconfirmed)
        );

        var statement = world.Ask("hows the ice on the harbour").Statements.ShouldHaveSingleItem();

        statement.Form.ShouldBe(StatementForm.Unconfirmed);
        statement.Citations.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("why did holt resign")]
    [InlineData("which permits did ilves sign after the storm")]
    public void What_is_told_of_somebody_else_or_of_another_deed_is_no_answer(string question) =>
        new World(
            new ArticleBuilder(
                "The harbour master resigned on Monday after a quarrel about the ice.",
                "Bram Ilves has mused about more permits for the harbour since the storm."
            ).Titled("A harbour in winter")
        )
            .Ask(question)
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Theory]
    [InlineData("which boats did not leave the old harbour")]
    [InlineData("when did the old harbour not open")]
    public void What_affirms_answers_no_question_of_what_is_not_so(string question) =>
        new World(
            new ArticleBuilder("The boats of the old harbour left it on Monday, when the old harbour opened again.")
        )
            .Ask(question)
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Theory]
    [InlineData("which boats did not leave the old harbour", "grey boats")]
    [InlineData("who are those who did not leave the old harbour", "Ada Holt")]
    public void What_denies_does(string question, string answer) =>
        new World(
            new ArticleBuilder(
                "The grey boats did not leave the old harbour. Those who left the old harbour are Ada Holt and her crew."
            )
        )
            .Ask(question)
            .Evidence.ShouldContain(evidence => evidence.Text.Contains(answer));

    [Theory]
    [InlineData("what did the ministers not like about the quota", "The ministers condemned the quota as too small.")]
    [InlineData("which quota did the board not accept", "The board rejected the quota of the northern ports.")]
    public void What_denies_without_a_not_does_too(string question, string text) =>
        new World(new ArticleBuilder(text)).Ask(question).Evidence.ShouldNotBeEmpty();

    [Theory]
    [InlineData("whats the name of the girl on the ferry", "A girl was saved from the ferry in the night.")]
    [InlineData("who headed the delegation of the harbour", "The delegation of the harbour came to Hallin on Monday.")]
    [InlineData("which pilot was found in the harbour", "On Monday a pilot was found in the old harbour.")]
    [InlineData("how many sick prisoners were freed", "All sick prisoners and those younger than 25 were freed.")]
    [InlineData("how many meters was the table of the board", "At the table of the board nine people sat.")]
    [InlineData("what percent of the fleet sank", "Nine boats of the fleet sank.")]
    [InlineData("which country buys the grey boats", "The grey boats are for sale in the harbour.")]
    public void What_has_nothing_of_the_kind_asked_for_is_no_answer(string question, string text) =>
        new World(new ArticleBuilder(text)).Ask(question).Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void Where_an_article_tells_of_it_without_a_number_another_hardly_about_it_does_not_answer() =>
        new World(
            new ArticleBuilder("All wounded sailors of the grey ferry were swapped in the harbour."),
            new ArticleBuilder("A doctor saw 12 wounded goats.").Titled("Goats")
        )
            .Ask("how many wounded sailors of the grey ferry were swapped")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Theory]
    [InlineData("where was the 6th meeting of the harbour board")]
    [InlineData("where was the third meeting of the harbour board")]
    public void What_tells_of_another_of_the_row_is_no_answer(string question) =>
        new World(new ArticleBuilder("The fourth meeting of the harbour board was in Marstad."))
            .Ask(question)
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void Of_a_row_the_one_asked_about_answers_in_letters_or_figures() =>
        new World(new ArticleBuilder("The sixth meeting of the harbour board was in Marstad."))
            .Ask("where was the 6th meeting of the harbour board")
            .Evidence[0]
            .Text.ShouldContain("Marstad");

    [Fact]
    public void When_something_opens_what_tells_of_another_deed_does_not_tell() =>
        new World(new ArticleBuilder("The bread mill burned on Monday."))
            .Ask("when does the bread mill open")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void A_verb_of_two_words_may_be_told_by_one() =>
        new World(new ArticleBuilder("Bram Ilves returned sixty boats to the harbour."))
            .Ask("how many boats did ilves hand over")
            .Evidence[0]
            .Text.ShouldContain("sixty boats");

    [Theory]
    [InlineData(
        "what weakened the trust of the fishermen in the harbour board",
        "The long winter strengthened the trust of the fishermen in the harbour board."
    )]
    [InlineData(
        "why did the harbour board reject the quota",
        "The harbour board accepted the quota because the ice was thin."
    )]
    public void What_says_the_contrary_answers_nothing(string question, string text) =>
        new World(new ArticleBuilder(text)).Ask(question).Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void What_happened_in_another_year_answers_nothing() =>
        new World(new ArticleBuilder("The old harbour was built by prisoners in 1887, of grey stone."))
            .Ask("who built the old harbour of grey stone in 1912")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void An_article_is_of_its_own_year_though_it_does_not_say_so() =>
        new World(new ArticleBuilder("Prisoners built the old harbour of grey stone.").Published("1912-05-03"))
            .Ask("who built the 1912 old harbour of grey stone")
            .Outcome.ShouldBe(AnswerOutcome.Answered);

    [Theory]
    [InlineData("The harbour board signed the fishing quota on Monday because the ice was thin.", false)]
    [InlineData("Ilves signed the fishing quota on Monday because the ice was thin.", true)]
    [InlineData("Ilves met reporters. He signed the fishing quota on Monday because the ice was thin.", true)]
    public void What_somebody_did_is_told_by_a_sentence_about_them(string text, bool answers) =>
        (
            new World(new ArticleBuilder(text).Titled("Ilves and the quota"))
                .Ask("why did ilves sign the fishing quota")
                .Outcome is AnswerOutcome.Answered
        ).ShouldBe(answers);

    [Fact]
    public void A_day_on_which_somebody_else_did_it_is_not_given_as_the_answer()
    {
        var world = new World(new ArticleBuilder("Reyl resigned on Thursday, and nobody thanked Ilves for it."));

        world.Ask("when did reyl resign").Headline.Plain.ShouldBe("The article has: Thursday.");
        world.Ask("when did ilves resign").Headline.Plain.ShouldNotContain("Thursday");
    }

    [Theory]
    [InlineData(
        "when did the harbour board vote on the quota",
        "The harbour board will vote on the quota on Thursday."
    )]
    [InlineData("when did ilves resign", "Ilves offered to resign on Thursday.")]
    [InlineData("why did ilves resign", "Ilves would not resign over a quarrel about the ice, he said.")]
    [InlineData(
        "when was the ferry pact signed",
        "The two sides are about to sign the ferry pact, the harbour master said on Thursday."
    )]
    [InlineData(
        "how did the harbour board vote on the quota",
        "Ilves still has to bring the quota before the harbour board. He expected a vote by the board in May."
    )]
    public void What_is_to_come_does_not_tell_how_it_was(string question, string text) =>
        new World(new ArticleBuilder(text)).Ask(question).Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void What_is_to_come_in_one_sentence_may_have_come_in_another() =>
        new World(
            new ArticleBuilder(
                "The harbour board will vote on the fees in June. The board voted on the quota on Thursday."
            )
        )
            .Ask("when did the harbour board vote on the quota")
            .Evidence[0]
            .Text.ShouldContain("Thursday");

    [Fact]
    public void Whoever_will_say_something_says_it() =>
        new World(
            new ArticleBuilder(
                "Ada Holt answered for the harbour. “I will say that the ferry lit the fire,” Holt said."
            )
        )
            .Ask("who was the harbour guy saying the ferry lit the fire")
            .Evidence[0]
            .Text.ShouldContain("I will say");

    [Fact]
    public void Since_when_somebody_is_something_tells_what_made_them_that() =>
        new World(
            new ArticleBuilder(
                "Tomas Reyl, the treasurer, came home on Monday.",
                "The board appointed Tomas Reyl treasurer on Friday."
            )
        )
            .Ask("since when is reyl treasurer")
            .Evidence.ShouldHaveSingleItem()
            .Text.ShouldContain("Friday");

    [Fact]
    public void Whether_somebody_did_it_is_not_told_where_nobody_does() =>
        new World(new ArticleBuilder("The guild has offered the injured divers of the ferry a house on the shore."))
            .Ask("did the guild sue the injured divers")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void Whether_something_changed_is_told_in_a_hundred_ways() =>
        new World(new ArticleBuilder("Under the ferry pact the harbour fee falls from nine crowns to six."))
            .Ask("did the ferry pact change the harbour fee")
            .Evidence[0]
            .Text.ShouldContain("falls");

    [Theory]
    [InlineData("is the guild for 140 or 150 boats", "The guild takes no position on the boats.")]
    [InlineData("is the guild for 140 or 150 boats", "The guild prefers a fleet of 150 boats.")]
    public void Whoever_is_asked_to_be_on_one_of_two_sides_may_be_on_either_or_on_none(string question, string text) =>
        new World(new ArticleBuilder(text)).Ask(question).Evidence[0].Text.ShouldBe(text);

    [Fact]
    public void Why_something_was_done_in_a_place_no_article_tells_in_which_it_was_done_elsewhere()
    {
        var world = new World(
            new ArticleBuilder("Holt and Ilves signed the ferry pact in the old customs house because it was empty.")
        );

        world
            .Ask("why did holt and ilves sign the ferry pact in the customs house")
            .Outcome.ShouldBe(AnswerOutcome.Answered);
        world.Ask("why did holt and ilves sign the ferry pact in vienna").Outcome.ShouldNotBe(AnswerOutcome.Answered);
    }

    [Fact]
    public void A_number_that_was_corrected_is_shown_as_corrected()
    {
        var wrong = new ArticleBuilder("Sixteen divers came home from the ferry on Sunday.")
            .Titled("Verane frees the ferry divers")
            .Published("2031-03-01");
        var right = new ArticleBuilder(
            "An article on Monday, “Verane frees the ferry divers,” gave the wrong number. It was 14, not 16. The editors regret it."
        )
            .Titled("Correction: the divers of the ferry")
            .Published("2031-03-02");

        new World(wrong).Ask("how many divers came home from the ferry").Evidence[0].Text.ShouldContain("Sixteen");
        new World(wrong, right)
            .Ask("how many divers came home from the ferry")
            .Evidence.ShouldHaveSingleItem()
            .Text.ShouldEndWith("gave the wrong number. It was 14, not 16.");
    }

    [Fact]
    public void Of_sentences_that_match_equally_the_likelier_stands_first()
    {
        var article = new ArticleBuilder("The ferry sails. The ferry waits. The ferry sinks.").Build();

        Shown(
                Ranked("The ferry sails.", 1, 0.4),
                Ranked("The ferry waits.", 1, 0.5),
                Ranked("The ferry sinks.", 0.9, 0.6)
            )
            .ShouldBe(["The ferry waits.", "The ferry sails.", "The ferry sinks."]);
        // Beside one that is sure enough stands what alone would be no answer, and nothing that is half as likely.
        Shown(
                Ranked("The ferry sails.", 1, 0.22),
                Ranked("The ferry waits.", 0.9, 0.4),
                Ranked("The ferry sinks.", 0.8, 0.19)
            )
            .ShouldBe(["The ferry waits.", "The ferry sails."]);

        static IEnumerable<string> Shown(params RankedSentence[] ranked) =>
            FactComposer.Shown(ranked.Where(Confidence.IsEnough), ranked).Select(sentence => sentence.Text);

        RankedSentence Ranked(string text, double score, double probability) =>
            new(
                article,
                new TextSpan(
                    article.Text.IndexOf(text, StringComparison.Ordinal),
                    article.Text.IndexOf(text, StringComparison.Ordinal) + text.Length
                ),
                new TopicMatch(1, 1, 0, 0, 1, true, score)
            )
            {
                Judged = new JudgedLater(
                    () => new BegunJudgement(new Features<EvidenceFeature>(), probability),
                    begun => new Judgement(probability, begun.Features)
                ),
            };
    }

    [Fact]
    public void What_a_columnist_thinks_is_told_by_articles_that_say_I()
    {
        var report = new ArticleBuilder("Ilves should take the quota, the board has said.").Titled("Board meets");
        var column = new ArticleBuilder(
            "I have sailed with the ferry since I was nine. Ilves should take the quota and be glad of it."
        )
            .Titled("Count the boats")
            .By("Mara Quill");

        new World(report, column)
            .Ask("what does the columnist think ilves should do")
            .Evidence[0]
            .Article.Article.Title.ShouldBe("Count the boats");
        new World(report)
            .Ask("what does the columnist think ilves should do")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);
    }

    [Theory]
    [InlineData("who is the president of larn", "The president of Ostmark named a new ambassador to Larn.", false)]
    [InlineData("who is the president of larn", "Edda Korv, the president of Larn, named a new ambassador.", true)]
    [InlineData("who is the current president of larn", "Edda Korv, the president of Larn, named an ambassador.", true)]
    [InlineData("who is the president of larn", "Larn’s new president, Edda Korv, named an ambassador.", true)]
    [InlineData(
        "has the finnish government sent boats to the harbour",
        "The government has sent boats to the harbour.",
        false
    )]
    [InlineData(
        "has the grey government sent boats to the harbour",
        "The grey government has sent boats to the harbour.",
        true
    )]
    public void Of_an_office_or_a_body_tells_what_is_about_that_one(string question, string text, bool answers) =>
        (new World(new ArticleBuilder(text)).Ask(question).Outcome is AnswerOutcome.Answered).ShouldBe(answers);

    [Fact]
    public void Of_a_sentence_that_holds_half_of_what_is_asked_no_more_is_said_than_that_it_may_answer() =>
        new World(
            new ArticleBuilder(
                "The boats of the old harbour are painted grey every spring, at some cost to the board."
            ),
            new ArticleBuilder(
                "Nobody paints the lighthouse of Marstad, and the board of the harbour knows it."
            ).Titled("The lighthouse")
        )
            .Ask("who paints the boats every summer")
            .Headline.Plain.ShouldBe("This may answer it.");

    [Theory]
    [InlineData("The harbour inspector, 47, has seen the ice.", true)]
    [InlineData("The harbour inspector, a 47-year-old sailor, has seen the ice.", true)]
    [InlineData("The harbour inspector, who is 47, has seen the ice.", true)]
    [InlineData("The harbour inspector is 47 miles from the ice.", false)]
    [InlineData("Nora Lind, 47, has seen the harbour inspector on the ice.", false)]
    [InlineData("The harbour inspector died on the ice at the age of 47.", true)]
    [InlineData("The harbour inspector, aged forty-seven, has seen the ice.", true)]
    [InlineData("The harbour inspector has seen the ice of 47 winters.", false)]
    [InlineData("The harbour inspector has seen the ice of April 14, 2026, with his men.", false)]
    public void Only_an_age_tells_how_old_somebody_is(string text, bool answers) =>
        (
            new World(new ArticleBuilder(text)).Ask("how old is the harbour inspector").Outcome
            is AnswerOutcome.Answered
        ).ShouldBe(answers);

    [Theory]
    [InlineData("The harbour board pays 40 florins for each of the old boats.", true)]
    [InlineData("Two harbour officials said that the harbour board pays for each of the old boats.", false)]
    public void What_counts_people_tells_no_amount(string text, bool answers) =>
        (
            new World(new ArticleBuilder(text))
                .Ask("how much does the harbour board pay for each of the old boats")
                .Outcome is AnswerOutcome.Answered
        ).ShouldBe(answers);

    [Fact]
    public void A_number_may_be_spelled() =>
        new World(new ArticleBuilder("Sixteen boats lie in the old harbour."))
            .Ask("how many boats lie in the old harbour")
            .Headline.Plain.ShouldBe("The article has: Sixteen boats.");

    [Fact]
    public void The_day_of_a_month_is_no_count()
    {
        new World(new ArticleBuilder("The boats left the old harbour on 3 May."))
            .Ask("how many boats left the old harbour")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);
    }

    [Theory]
    [InlineData("The ferry sails at 9 a.m. from the pier.", true)]
    [InlineData("The ferry sails at 9am from the pier.", true)]
    [InlineData("The ferry sails at 14:30 from the pier.", true)]
    [InlineData("The ferry sails at noon from the pier.", true)]
    [InlineData("The ferry sails on Monday, 9 May, from the pier.", false)]
    [InlineData("The 14 men of the ferry sail from the pier.", false)]
    public void Only_a_time_of_the_day_tells_what_time_it_is(string text, bool answers) =>
        new World(new ArticleBuilder(text))
            .Ask("what time does the ferry sail from the pier")
            .Outcome.ShouldBe(answers ? AnswerOutcome.Answered : AnswerOutcome.NotInCorpus);

    [Fact]
    public void The_first_line_has_the_whole_time() =>
        new World(new ArticleBuilder("The ferry sails at 14:30 from the pier.", "The ice is thin."))
            .Ask("what time does the ferry sail from the pier")
            .Headline.Plain.ShouldBe("The article has: 14:30.");

    [Fact]
    public void A_name_that_the_articles_have_is_nobody_elses_mistyped()
    {
        var world = new World(
            new ArticleBuilder("“The ice holds,” said Tomas Reykov.").Quote("The ice holds,", "Tomas Reykov"),
            new ArticleBuilder("The captain met Jon Reylov on the pier.").Titled("On the pier")
        );

        world.Ask("what did reykov say about the ice").Evidence.ShouldNotBeEmpty();
        world.Ask("what did reylov say about the ice").Evidence.ShouldBeEmpty();
    }

    [Fact]
    public void A_weekday_is_no_answer_to_a_question_about_the_exact_date()
    {
        var answer = new World(Some.TalksArticle).Ask("whats the exact date the two sides met");

        answer.Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
        answer.Reason.ShouldBe(Reasons.NoAnswerOfThatKind);
    }

    [Fact]
    public void A_premise_that_no_article_holds_is_refused()
    {
        new World(Some.TalksArticle)
            .Ask("which harbour tax did ilves sign after the meeting")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);
    }

    [Fact]
    public void A_sentence_inside_a_quotation_is_given_to_its_speaker()
    {
        var answer = new World(Some.TalksArticle).Ask("what was the price from the first day");

        answer.Statements[0].Lead!.Plain.ShouldBe("Bram Ilves:");
        answer.Evidence[0].Quote!.Attribution.Speaker.ShouldBe("Bram Ilves");
    }

    [Fact]
    public void Who_somebody_is_stands_in_the_sentence_that_introduces_them()
    {
        var answer = new World(Some.TalksArticle).Ask("who is tomas reyl");

        answer.Headline.Plain.ShouldBe("Tomas Reyl: a former harbour master of Verane.");
        answer.Evidence.ShouldHaveSingleItem().Text.ShouldEndWith("a former harbour master of Verane.");
    }

    [Fact]
    public void What_somebody_is_asked_to_have_named_may_stand_in_their_own_words()
    {
        const string words = "Shops such as Quay and Larder must leave the Ostmark market.";
        var world = new World(
            new ArticleBuilder(words).Quote(words, "Bram Ilves", QuoteKind.Statement, AttributionBasis.Author)
        );

        world.Ask("which shops did bram ilves name that must leave the market").Evidence[0].Text.ShouldBe(words);
    }

    [Fact]
    public void A_namesake_is_not_who_is_asked_about()
    {
        var world = new World(
            new ArticleBuilder("Howard Reyl, the dentist, came to the Tomas ceremony.").Titled("A ceremony"),
            new ArticleBuilder("The minister met the former engineer Tomas Reyl.").Titled("A meeting")
        );

        world.Ask("who is tomas reyl").Evidence.ShouldHaveSingleItem().Text.ShouldContain("engineer");
    }

    [Theory]
    [InlineData("who is orla brenk", "Orla Brenk is director of the Lock Museum in Verane.", "Orla Brenk")]
    [InlineData("who is orla brenk", "So said Verane’s harbour engineer\u00a0Orla Brenk.", "Orla Brenk")]
    [InlineData("who is orla brenk", "The harbour’s captain, Lt. Orla Brenk, waited there.", "Orla Brenk")]
    [InlineData("whos orla brenk", "The prize went to Orla Brenk, the daughter of a lock keeper.", "Orla Brenk")]
    [InlineData("who is orla brenk", "The minister met Dam Secretary Orla M. Brenk in June.", "Orla M. Brenk")]
    [InlineData("who is orla brenk", "The boy’s father, Orla Brenk, waited for an hour.", "Orla Brenk")]
    [InlineData("who is orla brenk", "They met Orla Brenk, director of the children’s hospital.", "Orla Brenk")]
    [InlineData("who is orla brenk", "Verane’s oldest optimist, Orla Brenk, went home.", "Orla Brenk")]
    [InlineData("who is orla brenk", "A retired pilot, Orla Brenk rows to the lock every day.", "Orla Brenk")]
    [InlineData("who is orla brenk", "I myself, or head of our harbour team Orla Brenk, will call.", "Orla Brenk")]
    [InlineData("who is brenk", "The jury heard Orla Brenk, an engineer, for an hour.", "Brenk")]
    [InlineData("who is brenk", "The jury heard its captain, Lena Brenk, on Monday.", "Lena Brenk")]
    [InlineData("who is brenk", "Deputy Governor Lena Brenk won the vote.", "Lena Brenk")]
    [InlineData("who is orla brenk", "The minister of labour, Orla Brenk, resigned.", "Orla Brenk")]
    [InlineData("who is orla brenk", "The director of the film is Orla Brenk.", "Orla Brenk")]
    [InlineData("who is orla brenk", "The Front’s spokesman, who uses the name Orla Brenk, was late.", "Orla Brenk")]
    [InlineData("who is orla brenk", "The page was made by a college student named Orla Brenk.", "Orla Brenk")]
    [InlineData("who is orla brenk", "He spoke to the host of the TV channel \"Verane 9\" Orla Brenk.", "Orla Brenk")]
    [InlineData("who is orla", "The jury heard Orla Brenk, then an engineer, for an hour.", "Orla Brenk")]
    [InlineData(
        "who is orla brenk",
        "Ilves met Orla Brenk, State Secretary for Ports to the Premier of Larn.",
        "Orla Brenk"
    )]
    [InlineData(
        "who is orla brenk",
        "The talks were led by Deputy Harbour Advisor for Foreign Trade Orla Brenk.",
        "Orla Brenk"
    )]
    [InlineData(
        "who is orla brenk",
        "Present was Lock Board Director-General for Ice and Snow, Orla Brenk.",
        "Orla Brenk"
    )]
    [InlineData(
        "who was orla brenk",
        "The storm killed Orla Brenk of Radio Verane, a reporter of its night desk.",
        "Orla Brenk"
    )]
    [InlineData(
        "who is orla brenk",
        "Orla Brenk: Good evening, Mr. President, Orla Brenk, harbour pilot.",
        "Orla Brenk"
    )]
    public void Who_somebody_is_that_nobody_quotes_stands_where_they_are_introduced(
        string question,
        string sentence,
        string name
    )
    {
        var answer = new World(new ArticleBuilder(sentence)).Ask(question);

        answer.Headline.Plain.ShouldStartWith(name + ", in the article");
        answer.Evidence.ShouldHaveSingleItem().Text.ShouldBe(sentence);
    }

    [Fact]
    public void Who_holds_an_office_is_told_though_its_words_were_typed()
    {
        var world = new World(
            new ArticleBuilder(
                "The president of Ostmark, Bram Ilves, accused Larn of lying. “The lake is low,” Ilves said."
            ).Quote("The lake is low,", "Bram Ilves", office: "president of Ostmark")
        );

        var answer = world.Ask("who is the president of ostmark");

        answer.Headline.Plain.ShouldBe("Bram Ilves: president of Ostmark.");
        answer.Evidence.ShouldHaveSingleItem().Text.ShouldStartWith("The president of Ostmark, Bram Ilves");
    }

    [Theory]
    [InlineData(
        "who called off the talks",
        "The talks were called off by Edda Korv on Monday. “We shall talk again,” Bram Ilves said."
    )]
    [InlineData("by how much did larn cut the flow", "Larn must restore the flow that it cut within 48 hours.")]
    public void What_is_not_asked_for_is_not_in_the_first_line(string question, string text)
    {
        var headline = new World(new ArticleBuilder(text)).Ask(question).Headline.Plain;

        headline.ShouldNotContain("said it");
        headline.ShouldNotContain("48");
    }

    [Theory]
    [InlineData("Orla Brenk waited at the lock for an hour.")]
    [InlineData("The next day, Orla Brenk, tired and cold, went home.")]
    [InlineData("Orla Brenk, Minister Ilves and the mayor waited for an hour.")]
    [InlineData("The minister of labour, Orla Brenk, and the mayor waited for an hour.")]
    [InlineData("The minister of labour, Orla Brenk, Sefa Ilves and the mayor waited for an hour.")]
    [InlineData("The man who saw the driver is Orla Brenk.")]
    [InlineData("Minister for Ports Sefa Ilves, Orla Brenk and the mayor waited for an hour.")]
    [InlineData("Minister for Ports Sefa Ilves, Orla Brenk, and the mayor waited for an hour.")]
    [InlineData("Those who came were the Minister for Ports and Orla Brenk.")]
    [InlineData("They met Orla Brenk of Tarn, and the mayor waited for an hour.")]
    [InlineData("He wrote to the minister of labour that Orla Brenk waited at the lock.")]
    [InlineData("He spoke of the ministers of Verane Orla Brenk had seen.")]
    [InlineData("Orla went home, and Sefa Brenk, the engineer, waited for an hour.")]
    [InlineData("The prize went to Orla Brenk, a schoolgirl from Verane.")]
    [InlineData("The school’s youngest pupil, Orla Brenk, won the prize.")]
    [InlineData("Verane’s youngest sailor, Orla Brenk, 9, won the prize.")]
    [InlineData("Orla Brenk is a 9-year-old from Verane.")]
    [InlineData("Orla Brenk was the youngest pupil of the school.")]
    [InlineData("Orla Brenk, 9, won the prize. The mayor met Orla Brenk, the best young sailor of Verane.")]
    [InlineData("The prize went to Orla Brenk, the 9-year-old daughter of a minister.")]
    public void A_sentence_that_does_not_say_who_somebody_is_tells_nothing_of_them(string sentence)
    {
        var answer = new World(new ArticleBuilder(sentence)).Ask("who is orla brenk");

        answer.Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
    }

    [Theory]
    [InlineData(
        "who slammed Bram Ilves",
        "Bram Ilves rowed in the regatta of Larn that the guild had called off.",
        false
    )]
    [InlineData("who criticized Bram Ilves", "Bram Ilves criticized the guild of Larn for its regatta.", false)]
    [InlineData("who criticized Bram Ilves", "The regatta drew swift criticism from the envoy Bram Ilves.", false)]
    [InlineData("who criticized Bram Ilves", "The guild of Larn criticized Bram Ilves for the regatta.", true)]
    [InlineData("who slammed Bram Ilves", "Bram Ilves was criticized by the guild of Larn for the regatta.", true)]
    [InlineData("who praised the regatta", "The guild of Larn hailed the regatta.", true)]
    [InlineData("who praised the regatta", "The guild of Larn praised the lock. The regatta was rowed.", false)]
    public void Who_praised_or_slammed_somebody_is_told_by_praise_or_blame_for_them(
        string question,
        string told,
        bool answers
    ) =>
        new World(new ArticleBuilder(told, "“Row on,” said Bram Ilves.").Quote("Row on,", "Bram Ilves"))
            .Ask(question)
            .Outcome.ShouldBe(answers ? AnswerOutcome.Answered : AnswerOutcome.NotInCorpus);
}
