using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Tests.Answers;

public sealed class WhatTheySaidTests
{
    [Theory]
    [InlineData("what did anna halm say about the quay", "Anna Maria Halm")]
    [InlineData("what did Anna Sofia Halm say about the quay", "That name is in no article here.")]
    public void Somebody_is_found_without_the_middle_name_and_not_by_another_one(string question, string headline) =>
        new World(
            new ArticleBuilder("“The quay stays open,” said Anna Maria Halm.").Quote(
                "The quay stays open,",
                "Anna Maria Halm"
            )
        )
            .Ask(question)
            .Headline.Plain.ShouldStartWith(headline);

    [Theory]
    [InlineData("how did ada holt take the defeat", false)]
    [InlineData("how did ada holt take the news", false)]
    [InlineData("how did ada holt take the offer", true)]
    [InlineData("how did ada holt take the news of the offer", true)]
    public void How_somebody_took_something_words_of_it_tell(string question, bool isTold) =>
        (
            new World(
                new ArticleBuilder("“The offer is an insult,” said Ada Holt.").Quote(
                    "The offer is an insult,",
                    "Ada Holt"
                )
            )
                .Ask(question)
                .Outcome is AnswerOutcome.Answered
        ).ShouldBe(isTold);

    [Fact]
    public void Words_that_shall_say_yes_or_no_have_a_word_of_the_question()
    {
        var world = new World(
            new ArticleBuilder(
                "The board spoke of the ferry. “We walked along the shore until the evening came down,” Bram Ilves said."
            ).Quote("We walked along the shore until the evening came down,", "Bram Ilves")
        );

        world.Ask("did ilves accept the ferry").Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
    }

    [Theory]
    [InlineData(
        "Tomas Reyl, the head of the guild, is said to be in hiding since the ferry sank.",
        AnswerOutcome.NotInCorpus
    )]
    [InlineData(
        "Tomas Reyl, the head of the guild, got a warm welcome when the ferry sank.",
        AnswerOutcome.NotInCorpus
    )]
    [InlineData("Tomas Reyl, the head of the guild, denied on the quay that the ferry sank.", AnswerOutcome.Answered)]
    public void What_is_said_of_somebody_and_what_they_got_is_nothing_they_said(
        string sentence,
        AnswerOutcome outcome
    ) => new World(new ArticleBuilder(sentence)).Ask("what did reyl say when the ferry sank").Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("what did the harbour envoy say about the fog", AnswerOutcome.Answered)]
    [InlineData("what did the harbour pilot say about the fog", AnswerOutcome.NotInCorpus)]
    [InlineData("what did the president of norway say", AnswerOutcome.NotInCorpus)]
    public void Of_an_office_that_nobody_is_known_to_hold_the_article_may_tell(
        string question,
        AnswerOutcome outcome
    ) =>
        new World(
            new ArticleBuilder(
                "The envoy of the harbour, Ulla Brandt, found the fog too thick to sail. The president of Finland said that she knew Norway."
            )
        )
            .Ask(question)
            .Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("what did ilves mean by a narrow door")]
    [InlineData("why did ilves say it was a narrow door")]
    public void Words_of_somebody_else_are_not_answered_with_something_that_the_one_asked_about_said(string question)
    {
        var world = new World(
            new ArticleBuilder(
                "Ada Holt called the pact “a narrow door that is still open”. “We have signed two of these before,” Bram Ilves said."
            )
                .Titled("A narrow door for the ferry pact")
                .Quote("a narrow door that is still open", "Ada Holt")
                .Quote("We have signed two of these before,", "Bram Ilves")
        );

        world.Ask(question).Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
        world.Ask("what did holt mean by a narrow door").Outcome.ShouldBe(AnswerOutcome.Answered);
    }

    [Theory]
    [InlineData("what did reyl say at the harbour council", AnswerOutcome.NotInCorpus)]
    [InlineData("did reyl attend the harbour council", AnswerOutcome.Answered)]
    public void That_somebody_was_there_does_not_tell_what_they_said(string question, AnswerOutcome outcome) =>
        new World(new ArticleBuilder("Tomas Reyl attended the harbour council on Monday."))
            .Ask(question)
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void Words_with_little_of_what_is_asked_are_of_something_else()
    {
        var world = new World(
            new ArticleBuilder("“The harbour and the tolls belong to the council,” Bram Ilves said.").Quote(
                "The harbour and the tolls belong to the council,",
                "Bram Ilves"
            ),
            new ArticleBuilder(
                "The museum wants a telescope, the railway wants the quay and the bakery wants the lighthouse."
            ).Titled("Wishes", "second")
        );

        world
            .Ask("what did ilves say about a telescope museum lighthouse railway quay bakery harbour tolls")
            .Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
        world.Ask("what did ilves say about the harbour tolls").Outcome.ShouldBe(AnswerOutcome.Answered);
    }

    [Fact]
    public void Millions_are_money() =>
        new World(
            new ArticleBuilder("“We are owed nine million crowns,” Bram Ilves said.").Quote(
                "We are owed nine million crowns,",
                "Bram Ilves"
            )
        )
            .Ask("what did ilves say about the money")
            .Evidence[0]
            .Text.ShouldContain("nine million");

    [Fact]
    public void What_stands_in_a_post_the_article_tells_with_a_verb() =>
        new World(
            new ArticleBuilder(
                "Bram Ilves wrote on Harbourline: “No ice, no fish, no ferry.”",
                "“We wait,” Ilves said."
            )
                .Quote(
                    "No ice, no fish, no ferry.",
                    "Bram Ilves",
                    cue: "wrote on Harbourline",
                    occasion: "on Harbourline"
                )
                .Quote("We wait,", "Bram Ilves")
        )
            .Ask("what did ilves say in his post")
            .Evidence[0]
            .Text.ShouldContain("no ferry");

    [Fact]
    public void Words_of_the_minister_beside_whom_the_one_asked_about_is_named_may_be_theirs()
    {
        var world = new World(
            new ArticleBuilder(
                "Ada Holt met the press. “Nine winters are no hurry,” the minister said. “We wait,” Ada Holt said."
            )
                .Quote(
                    "Nine winters are no hurry,",
                    "The minister",
                    status: AttributionStatus.Unconfirmed,
                    probability: 0.4,
                    mention: "the minister"
                )
                .Quote("We wait,", "Ada Holt")
        );

        var answer = world.Ask("what did holt say about nine winters");

        answer.Headline.Plain.ShouldBe("The article does not make clear who said this.");
        answer.Evidence.ShouldHaveSingleItem().Text.ShouldContain("Nine winters");
    }

    [Fact]
    public void Words_without_a_word_of_the_subject_are_shown_as_such()
    {
        var world = new World(
            new ArticleBuilder(
                "The ferry was late again. “We walked along the shore until the evening came down,” Bram Ilves said. “The ferry was full,” Ada Holt said."
            )
                .Titled("The ferry")
                .Quote("We walked along the shore until the evening came down,", "Bram Ilves")
                .Quote("The ferry was full,", "Ada Holt")
        );
        const string note = "Their words do not name it; the article around them does.";

        world.Reply("what did ilves say about the ferry").ShouldContain(note);
        world.Reply("what did holt say about the ferry").ShouldNotContain(note);
    }

    [Theory]
    [InlineData("what did holts lawyer say about the ferry")]
    [InlineData("what did ada holt's lawyer say about the ferry")]
    [InlineData("what did holts press secretary say about the ferry")]
    [InlineData("what did holts campaign say about the ferry")]
    [InlineData("did holts wife say the ferry is slow")]
    public void Of_somebodys_people_the_words_of_that_one_are_none(string question) =>
        new World(
            new ArticleBuilder("“The ferry is slow,” said Ada Holt. Her lawyer slept.").Quote(
                "The ferry is slow,",
                "Ada Holt"
            )
        )
            .Reply(question)
            .ShouldNotStartWith("Ada Holt");

    [Fact]
    public void Somebodys_lawyer_is_who_is_told_to_be_that()
    {
        var world = new World(
            new ArticleBuilder("“The ferry is slow,” said Ada Holt. “The ferry is fast,” said Holt lawyer Piet Soren.")
                .Quote("The ferry is slow,", "Ada Holt")
                .Quote("The ferry is fast,", "Piet Soren", office: "Holt lawyer")
        );

        world.Reply("what did holts lawyer say about the ferry").ShouldStartWith("Piet Soren (Holt lawyer)");
    }

    [Fact]
    public void A_first_name_means_the_one_person_quoted_who_bears_it()
    {
        var first = new ArticleBuilder("“The ferry was late,” Astrid Vale told the council.").Quote(
            "The ferry was late,",
            "Astrid Vale"
        );
        var second = new ArticleBuilder("“The ferry was full,” Astrid Korv told the council.")
            .Titled("The ferry", "second")
            .Quote("The ferry was full,", "Astrid Korv");

        new World(first).Reply("what did astrid say about the ferry").ShouldStartWith("Astrid Vale");
        new World(first, second).Reply("what did astrid say about the ferry").ShouldNotStartWith("Astrid");
    }

    [Fact]
    public void A_sentence_that_names_the_speaker_is_shown_once_and_those_that_lean_on_it_follow()
    {
        var world = new World(
            new ArticleBuilder("Ada Holt said that the ferry was late. She also said that the ferry was full.")
                .Quote("Ada Holt said that the ferry was late.", "Ada Holt", QuoteKind.Indirect)
                .Quote(
                    "She also said that the ferry was full.",
                    "Ada Holt",
                    QuoteKind.Indirect,
                    AttributionBasis.Pronoun,
                    mention: "She",
                    antecedent: "Ada Holt said that the ferry was late."
                )
        );

        world
            .Reply("what did holt say about the ferry")
            .ShouldStartWith(
                """
                Ada Holt; the article gives no day.
                Reported, not quoted (the article’s wording):
                > Ada Holt said that the ferry was late.
                > She also said that the ferry was full.
                “She” = Ada Holt, from the sentence before.
                """
            );
    }

    [Theory]
    [InlineData("did holt resign", false)]
    [InlineData("what did holt say about the ferry", true)]
    [InlineData("did holt praise the ferry", true)]
    public void Words_that_know_nothing_of_the_deed_asked_about_do_not_tell_whether_it_was_done(
        string question,
        bool tells
    )
    {
        var world = new World(
            new ArticleBuilder(
                "Others resign. Ada Holt told the council that the ferry was late again and nobody to blame."
            )
                .Titled("Holt asked to resign")
                .Quote(
                    "Ada Holt told the council that the ferry was late again and nobody to blame.",
                    "Ada Holt",
                    QuoteKind.Indirect
                )
        );

        world.Ask(question).Outcome.ShouldBe(tells ? AnswerOutcome.Answered : AnswerOutcome.NotInCorpus);
    }

    [Fact]
    public void What_a_speech_says_counts_as_what_its_author_said()
    {
        const string paragraph = "A ferry is a promise to whoever stands on the other bank.";
        var world = new World(
            new ArticleBuilder(paragraph).Quote(paragraph, "Ada Holt", QuoteKind.Statement, AttributionBasis.Author)
        );

        world.Ask("what did holt say about the ferry").Evidence[0].Text.ShouldBe(paragraph);
    }

    [Fact]
    public void A_turn_answers_what_the_turn_before_it_asks()
    {
        const string reply = "I have no mandate for it, and I want none.";
        var world = new World(
            new ArticleBuilder("HERALD: And the lighthouse fees?", "BRAM ILVES: " + reply).Quote(
                reply,
                "Bram Ilves",
                QuoteKind.Turn,
                AttributionBasis.Label
            )
        );

        world
            .Ask("what did ilves say about the lighthouse fees")
            .Evidence[0]
            .Text.ShouldBe("HERALD: And the lighthouse fees?\n\nBRAM ILVES: " + reply);
    }

    [Fact]
    public void Each_sentence_of_a_long_turn_may_answer_and_what_is_shown_of_it_does_not_overlap()
    {
        const string asked = "The lighthouse keepers will be paid out of the harbour fund, as they were before.";
        const string first = "The lighthouse of Marstad is older than either of our states, and I grew up beside it.";
        const string turn =
            first
            + " "
            + asked
            + " My grandfather took me up its stairs when I was six years old, and I counted every one of them aloud.";
        var world = new World(
            new ArticleBuilder("HERALD: Mr. President?", "BRAM ILVES: " + turn).Quote(
                turn,
                "Bram Ilves",
                QuoteKind.Turn,
                AttributionBasis.Label
            )
        );

        var shown = world.Ask("what did ilves say about the lighthouse keepers of marstad").Evidence;

        shown.ShouldContain(evidence => evidence.Text.StartsWith(asked));
        shown.Select(evidence => evidence.Text).ShouldContain(first);
        shown.Zip(shown.Skip(1)).ShouldAllBe(pair => !pair.First.Span.Overlaps(pair.Second.Span));
    }

    [Fact]
    public void A_few_words_that_another_cut_short_answer_nothing()
    {
        var world = new World(
            new ArticleBuilder("HERALD: And the ferry?", "BRAM ILVES: So the ferry —", "HERALD: The ferry?").Quote(
                "So the ferry —",
                "Bram Ilves",
                QuoteKind.Turn,
                AttributionBasis.Label
            )
        );

        world.Ask("what did ilves say about the ferry").Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
    }

    [Theory]
    [InlineData("Mr. Reyl also warned Bram Ilves about the consequences of closing the strait.", true)]
    [InlineData("We warned Mr. Reyl about the consequences of closing the strait.", false)]
    public void A_statement_that_has_somebody_say_something_tells_it_and_one_that_speaks_of_them_does_not(
        string statement,
        bool tells
    )
    {
        var world = new World(
            new ArticleBuilder(statement).Quote(statement, "Ada Holt", QuoteKind.Statement, AttributionBasis.Author)
        );

        var answer = world.Ask("what did reyl warn about the strait");

        answer.Outcome.ShouldBe(tells ? AnswerOutcome.Answered : AnswerOutcome.NotInCorpus);
        answer.Headline.Plain.ShouldNotStartWith("Tomas Reyl");
    }

    [Fact]
    public void Somebody_only_described_is_not_answered_with_what_others_say()
    {
        new World(Some.TalksArticle)
            .Ask("what did the pilots of the ferry say about the strait")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);
    }

    [Fact]
    public void That_nobody_is_quoted_is_not_said_where_an_unconfirmed_quotation_may_be_theirs()
    {
        var world = new World(
            new ArticleBuilder("Tomas Reyl opened the lighthouse. “It will burn all night,” someone called.").Quote(
                "It will burn all night,",
                "Tomas Reyl",
                status: AttributionStatus.Unconfirmed,
                probability: 0.4
            )
        );

        world.Ask("did reyl open the lighthouse").Headline.Plain.ShouldNotContain("not quote");
    }

    [Fact]
    public void A_government_goes_by_the_capital_that_the_article_writes()
    {
        var world = new World(
            new ArticleBuilder("Moscow said that the ferry would sail again in June.").Quote(
                "Moscow said that the ferry would sail again in June.",
                "Russian government",
                QuoteKind.Indirect,
                mention: "Moscow"
            )
        );

        var answer = world.Ask("who said the ferry would sail again in june");

        answer.Headline.Plain.ShouldStartWith("Moscow");
        answer.Evidence[0].Quote!.Attribution.Speaker.ShouldBe("Russian government");
    }

    [Fact]
    public void A_name_is_spelled_as_the_article_spells_it()
    {
        var world = new World(
            new ArticleBuilder("“The pier is shut,” Nadiya Velenskiy said. “It stays so,” she added.")
                .Quote("The pier is shut,", "Nadiya Velenskyy", mention: "Nadiya Velenskiy")
                .Quote("It stays so,", "Nadiya Velenskyy", basis: AttributionBasis.Continuation)
        );

        var answer = world.Ask("what did nadiya velenskyy say about the pier");

        answer.Headline.Plain.ShouldStartWith("Nadiya Velenskiy; ");
        answer.Evidence[0].Quote!.Attribution.Speaker.ShouldBe("Nadiya Velenskyy");
    }

    [Theory]
    [InlineData("VELENSKIY")]
    [InlineData("Веленський")]
    public void Capitals_and_another_script_are_no_spelling(string written)
    {
        var world = new World(
            new ArticleBuilder($"“The pier is shut,” said {written}.").Quote(
                "The pier is shut,",
                "Nadiya Velenskyy",
                mention: written
            )
        );

        world.Ask("who said the pier is shut").Headline.Plain.ShouldBe("Nadiya Velenskyy said it.");
    }

    [Fact]
    public void Reported_speech_and_words_stand_in_the_order_of_the_article()
    {
        var reply = new World(Some.TalksArticle).Reply("wat did ilves say??");

        reply.ShouldStartWith(
            """
            Bram Ilves (President of Ostmark), to reporters; the article gives no day.
            Reported, not quoted (the article’s wording):
            > Speaking to reporters, Ilves rejected the fishing quota, saying that Verane was hiding its catch.
            His words:
            > “That was the price from the first day. Nothing moved”
            > “Their plan is to wear us out.”
            """
        );
    }

    [Fact]
    public void Only_what_is_on_the_subject_is_shown()
    {
        var answer = new World(Some.TalksArticle).Ask("what did ilves say about the fishing quota");

        answer.Evidence.ShouldHaveSingleItem().Text.ShouldContain("fishing quota");
    }

    [Fact]
    public void Somebody_who_says_nothing_on_the_subject_is_refused_and_those_who_do_are_offered()
    {
        var answer = new World(Some.TalksArticle).Ask("what did reyl say about the fishing quota");

        answer.Reason.ShouldBe(Reasons.NotOnThis);
        answer.Headline.Plain.ShouldBe("I have nothing from Tomas Reyl on that.");
        answer.Statements[^1].Lead!.Plain.ShouldBe("On that I do have: Bram Ilves.");
    }

    [Fact]
    public void A_known_person_whom_no_article_names_is_named_in_the_refusal()
    {
        var world = new World(new ArticleBuilder("“Fog again,” said Bram Ilves.").Quote("Fog again,", "Bram Ilves"));

        var reply = world.Reply("what did holt say about the fog");

        reply.ShouldStartWith(
            """
            I have nothing from Ada Holt: no article here names her.
            That is about my articles, not about her.
            On that I do have: Bram Ilves.
            1 article searched, undated · newest added 14 May ·
            """
        );
    }

    [Fact]
    public void Those_offered_go_by_what_the_article_calls_them_and_a_statement_is_called_one()
    {
        var world = new World(
            new ArticleBuilder("“The fog is thick,” Ilves said. Geneva said in a statement that the fog would lift.")
                .Quote("The fog is thick,", "Bram Ilves", mention: "Ilves")
                .Quote(
                    "Geneva said in a statement that the fog would lift.",
                    "Veranian government",
                    QuoteKind.Indirect,
                    mention: "Geneva",
                    occasion: "in a statement"
                )
        );

        var answer = world.Ask("what did holt say about the fog");

        answer.Statements[^1].Lead!.Plain.ShouldBe("On the fog I do have: Ilves, Geneva (statement).");
        ReplyComposer
            .Compose(answer)
            .Buttons.Select(button => (button.Label.Plain, ReplyAction.Parse(button.Action).Detail))
            .ShouldBe([("Ilves", "Bram Ilves"), ("Geneva", "Veranian government")]);
    }

    [Fact]
    public void Two_of_one_surname_are_offered_with_their_whole_names()
    {
        var world = new World(
            new ArticleBuilder("“The fog is thick,” Ilves said. “The fog is thin,” Ilves said, his daughter.")
                .Quote("The fog is thick,", "Bram Ilves", mention: "Ilves")
                .Quote("The fog is thin,", "Runa Ilves", mention: "Ilves")
        );

        world
            .Ask("what did holt say about the fog")
            .Statements[^1]
            .Lead!.Plain.ShouldBe("On the fog I do have: Bram Ilves, Runa Ilves.");
    }

    [Fact]
    public void A_name_too_long_to_travel_with_a_button_has_none()
    {
        const string council =
            "Council of the Harbour Masters, Pilots and Lighthouse Keepers of the Eastern Strait and of Its Islands";
        var world = new World(
            new ArticleBuilder($"“The fog is thick,” the {council} said.").Quote("The fog is thick,", council)
        );

        var answer = world.Ask("what did holt say about the fog");

        answer.Statements[^1].Lead!.Plain.ShouldContain(council);
        ReplyComposer.Compose(answer).Buttons.ShouldBeEmpty();
    }

    [Fact]
    public void An_unknown_name_is_not_repeated()
    {
        var reply = new World(Some.TalksArticle).Reply("what did zarquon say about the ferry");

        reply.ShouldStartWith("That name is in no article here.");
        reply.ShouldNotContain("zarquon", Case.Insensitive);
    }

    [Theory]
    [InlineData("The harbour board invited Bram Ilves to the strait.")]
    [InlineData("The harbour board had a talk about the strait with President of Ostmark Bram Ilves.")]
    public void What_is_done_to_somebody_is_no_deed_of_theirs(string text) =>
        new World(new ArticleBuilder(text))
            .Ask("what did ilves say about the strait")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void That_somebody_came_is_no_reply() =>
        new World(new ArticleBuilder("Bram Ilves and the harbour board met at the strait."))
            .Ask("did ilves say yes to the harbour board about the strait")
            .Outcome.ShouldNotBe(AnswerOutcome.Answered);

    [Fact]
    public void What_somebody_did_is_reported_where_they_are_not_quoted()
    {
        var world = new World(new ArticleBuilder("Bram Ilves agreed to open the strait to ferries. The sea was calm."));

        world
            .Reply("what did ilves say about the strait")
            .ShouldStartWith(
                "This article does not quote Bram Ilves. It reports:\nReported, not quoted (the article’s wording):\n> Bram Ilves agreed to open the strait to ferries.\n"
            );
    }

    [Fact]
    public void The_sentence_that_goes_on_with_a_pronoun_is_shown_with_the_one_that_says_whose_it_is()
    {
        var world = new World(
            new ArticleBuilder(
                "While Reyl has mused of closing the harbour to trawlers, he has been kind to Ostmark. The council met for an hour.\nReyl has long been stern with trawlers. He threatens to close the harbour and to seize trawlers that land at night."
            )
        );

        world
            .Ask("is reyl gonna close the harbour to trawlers")
            .Evidence.Select(evidence => evidence.Text)
            .ShouldContain(
                "Reyl has long been stern with trawlers. He threatens to close the harbour and to seize trawlers that land at night."
            );
    }

    [Theory]
    [InlineData("Reyl has long been stern with Moor and her trawlers. She threatens to close the harbour to trawlers.")]
    [InlineData("Reyl has long been stern with Moor and his trawlers. He threatens to close the harbour to trawlers.")]
    [InlineData(
        "Reyl has long been stern with the captain of trawlers. He threatens to close the harbour to trawlers."
    )]
    [InlineData("Reyl has long been stern with trawlers.\nHe threatens to close the harbour to trawlers.")]
    public void Where_the_pronoun_may_mean_somebody_else_it_is_not(string text) =>
        new World(
            new ArticleBuilder(
                "While Reyl has mused of closing the harbour to trawlers, he has been kind to Ostmark. The council met for an hour.\n"
                    + text
            )
        )
            .Ask("is reyl gonna close the harbour to trawlers")
            .Evidence.ShouldAllBe(evidence => !evidence.Text.Contains("threatens"));

    [Fact]
    public void What_others_say_of_somebody_is_not_what_the_article_reports_of_them()
    {
        const string Claim = "Bram Ilves has closed the strait to every ferry";
        var world = new World(
            new ArticleBuilder(
                $"{Claim}, said Ada Holt. Bram Ilves agreed to open the strait to ferries in May."
            ).Quote(
                Claim,
                "Ada Holt",
                kind: QuoteKind.Indirect,
                status: AttributionStatus.Unconfirmed,
                probability: 0.7
            )
        );

        var answer = world.Ask("what did ilves say about the strait and the ferry");

        answer.Evidence.ShouldHaveSingleItem().Text.ShouldStartWith("Bram Ilves agreed to open the strait");
    }

    [Fact]
    public void At_most_three_quotations_are_shown()
    {
        var article = new ArticleBuilder(
            "“One ship,” said Bram Ilves. “Two ships,” said Bram Ilves. “Three ships,” said Bram Ilves. “Four ships,” said Bram Ilves."
        )
            .Quote("One ship,", "Bram Ilves")
            .Quote("Two ships,", "Bram Ilves")
            .Quote("Three ships,", "Bram Ilves")
            .Quote("Four ships,", "Bram Ilves");

        new World(article).Ask("what did ilves say").Evidence.Count.ShouldBe(3);
    }

    [Fact]
    public void A_bare_surname_that_two_bear_tells_nothing_of_either()
    {
        var world = new World(
            new ArticleBuilder(
                "“The ferry is mine,” said Karel Ilves. On Monday Ilves closed the strait to ferries."
            ).Quote("The ferry is mine,", "Karel Ilves")
        );

        world.Ask("what did bram ilves say about the strait").Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
    }

    [Fact]
    public void What_somebody_goes_on_to_say_in_the_next_sentence_is_shown_with_it()
    {
        var world = new World(
            new ArticleBuilder(
                "Holt called the quota “a measured thing” in a post on Friday. “I can defend it at any table,” she wrote."
            )
                .Quote("a measured thing", "Ada Holt", QuoteKind.Mixed)
                .Quote("I can defend it at any table,", "Ada Holt", basis: AttributionBasis.Pronoun)
        );

        world.Ask("what did holt say about the quota").Evidence.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("what did the harbour inspector say about the ice", "Jon Berg")]
    [InlineData("what did the pilot say about the ice", "a pilot")]
    public void Whoever_is_asked_about_by_what_they_are_is_found_by_it(string question, string speaker) =>
        WithHarbourPeople().Ask(question).Headline.Plain.ShouldStartWith(speaker);

    [Fact]
    public void Of_two_judges_the_one_who_spoke_of_it_is_meant() =>
        WithHarbourPeople().Ask("what did the judge say about the toll").Headline.Plain.ShouldStartWith("Nora Lind");

    [Theory]
    [InlineData("what did the judge say")]
    [InlineData("what did the admiral say about the ice")]
    public void Where_nothing_tells_which_one_or_there_is_none_nobody_is_named(string question)
    {
        var answer = WithHarbourPeople().Ask(question);

        answer.Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
        answer.Headline.Plain.ShouldBe("The articles here do not tell.");
    }

    private static World WithHarbourPeople() =>
        new(
            new ArticleBuilder(
                "“The ice is thin,” said Jon Berg, the harbour inspector of Verane. “The ice will hold,” a pilot said.",
                "“The toll is lawful,” said Nora Lind, a judge in Verane. “The fee is not,” said Per Holm, a judge in Marstad."
            )
                .Quote("The ice is thin,", "Jon Berg", office: "harbour inspector of Verane")
                .Quote("The ice will hold,", "a pilot")
                .Quote("The toll is lawful,", "Nora Lind", office: "judge in Verane")
                .Quote("The fee is not,", "Per Holm", office: "judge in Marstad")
        );

    [Theory]
    [InlineData("did ilves sign the pact", "In March, Ilves signed the pact in Lund.")]
    [InlineData("what did ilves say about the pact", "A pact that nobody will sign is not a pact for fishermen.")]
    public void Whether_something_was_done_the_article_tells_before_their_words_do(string question, string shown)
    {
        var world = new World(
            new ArticleBuilder(
                "In March, Ilves signed the pact in Lund.",
                "“A pact that nobody will sign is not a pact for fishermen.” said Bram Ilves."
            ).Quote("A pact that nobody will sign is not a pact for fishermen.", "Bram Ilves")
        );

        world.Ask(question).Evidence[0].Text.ShouldBe(shown);
    }

    [Fact]
    public void Of_what_was_said_after_something_that_happened_an_article_is_meant_that_tells_of_it()
    {
        var told = new ArticleBuilder("After the call, all went home.", "“The boats stay in port,” Bram Ilves said.")
            .Titled("A call from Lund", "told")
            .Quote("The boats stay in port,", "Bram Ilves");
        var other = new ArticleBuilder(
            "It was a call to all who fish.",
            "“Hear this call of the coast,” Bram Ilves said."
        )
            .Titled("Ilves and a call to the coast", "other")
            .Quote("Hear this call of the coast,", "Bram Ilves");

        new World(told, other)
            .Ask("what did ilves say after the call")
            .Evidence[0]
            .Text.ShouldBe("The boats stay in port");
    }

    [Fact]
    public void What_a_body_is_told_to_do_answers_whether_it_does()
    {
        var world = new World(
            new ArticleBuilder(
                "“The lock of Tarn was closed by the Verane Foreign Ministry in May,” Bram Ilves said."
            ).Quote("The lock of Tarn was closed by the Verane Foreign Ministry in May,", "Bram Ilves")
        );

        world
            .Ask("did the verane foreign ministry close the lock of tarn")
            .Evidence.ShouldHaveSingleItem()
            .Text.ShouldContain("was closed");
    }

    [Theory]
    [InlineData("what did mara ellery say about the lighthouse", AnswerOutcome.Answered)]
    [InlineData("what did mara ellery say", AnswerOutcome.Answered)]
    [InlineData("what did mara ellery say about the harbour", AnswerOutcome.NotInCorpus)]
    public void What_a_turn_tells_that_somebody_said_stands_under_whoever_tells_it(
        string question,
        AnswerOutcome outcome
    )
    {
        const string Turn =
            "I read the papers. Prime Minister Mara Ellery of Sund said on Thursday that the lighthouse is of Sundish stone. The stone is ours.";
        var answer = new World(
            new ArticleBuilder("Ada Holt: " + Turn).Quote(Turn, "Ada Holt", QuoteKind.Turn, AttributionBasis.Label)
        ).Ask(question);

        answer.Outcome.ShouldBe(outcome);
        if (outcome is AnswerOutcome.Answered)
        {
            answer.Headline.Plain.ShouldBe("This may answer it.");
            answer.Statements.ShouldHaveSingleItem().Lead?.Plain.ShouldBe("Ada Holt:");
        }
    }

    [Theory]
    [InlineData("what did mr halm say about the gate", "Edwin Halm")]
    [InlineData("what did mrs halm say about the gate", "Brenda Halm")]
    public void Of_two_of_a_surname_the_form_of_address_tells_who_is_meant(string question, string headline) =>
        new World(
            new ArticleBuilder(
                "“The gate is mended twice,” said Edwin Halm. “The gate is none of mine,” said Brenda Halm."
            )
                .Quote("The gate is mended twice,", "Edwin Halm")
                .Quote("The gate is none of mine,", "Brenda Halm")
        )
            .Ask(question)
            .Headline.Plain.ShouldStartWith(headline);

    [Fact]
    public void What_mrs_halm_says_is_told_of_no_mr_halm() =>
        new World(
            new ArticleBuilder("“The gate is mended,” said Edwin Halm. Mrs. Halm said that the guards were homesick.")
                .Quote("The gate is mended,", "Edwin Halm")
                .Quote("that the guards were homesick", "Mrs. Halm", QuoteKind.Indirect)
        )
            .Ask("what did edwin halm say about the guards")
            .Outcome.ShouldBe(AnswerOutcome.NotInCorpus);

    [Theory]
    [InlineData("My father")]
    [InlineData("his lawyer")]
    public void Whose_relative_or_lawyer_somebody_is_only_the_article_tells(string speaker) =>
        new World(
            new ArticleBuilder("“The sea reads no treaties,” said the old man.").Quote(
                "The sea reads no treaties,",
                speaker
            )
        )
            .Ask("who said the sea reads no treaties")
            .Headline.Plain.ShouldBe("The article does not make clear who said this.");

    [Theory]
    [InlineData("Ada Holt won the regatta by a length.", false)]
    [InlineData("Ada Holt came to the regatta.", false)]
    [InlineData("Ada Holt praised the regatta.", true)]
    [InlineData("Ada Holt rejected the regatta as a waste.", true)]
    public void What_somebody_did_is_not_what_they_said_of_it(string sentence, bool answers) =>
        new World(
            new ArticleBuilder($"{sentence} “The ice is thin,” Ada Holt said.").Quote("The ice is thin,", "Ada Holt")
        )
            .Ask("what did holt say about the regatta")
            .Outcome.ShouldBe(answers ? AnswerOutcome.Answered : AnswerOutcome.NotInCorpus);

    [Fact]
    public void A_word_of_what_is_asked_about_tells_of_no_words_of_theirs() =>
        new World(
            new ArticleBuilder("Ada Holt won the fire brigade race. “The ice is thin,” Ada Holt said.").Quote(
                "The ice is thin,",
                "Ada Holt"
            )
        )
            .Ask("what did holt say about the fire brigade race")
            .Outcome.ShouldBe(AnswerOutcome.NotInCorpus);

    [Fact]
    public void What_others_say_with_their_name_is_not_what_they_said()
    {
        var world = new World(
            new ArticleBuilder(
                "“The ice is thin,” said the Lock Guild. Later Bram Ilves claimed that the boats were “sunk by Lock Guild stones.”"
            )
                .Quote("The ice is thin,", "Lock Guild")
                .Quote("sunk by Lock Guild stones.", "Bram Ilves", QuoteKind.Mixed)
        );

        world.Ask("what did the lock guild say about the boats").Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
    }

    [Fact]
    public void How_much_they_gave_the_article_tells_though_others_speak_of_it()
    {
        var world = new World(
            new ArticleBuilder(
                "Ada Holt pledged 45 crowns a month to the regatta. “The regatta is fun,” Bram Ilves said. “The ice is thin,” Ada Holt said."
            )
                .Quote("The regatta is fun,", "Bram Ilves")
                .Quote("The ice is thin,", "Ada Holt")
        );

        var answer = world.Ask("how much did holt pledge to the regatta");

        answer.Reason.ShouldBe("what-they-did");
        answer.Evidence[0].Text.ShouldContain("45 crowns");
    }

    [Fact]
    public void A_family_is_none_of_its_members()
    {
        var world = new World(
            new ArticleBuilder(
                "Mrs. Halm said that the guards were homesick. The government said that no ransom was paid for the Halms."
            ).Quote("that the guards were homesick", "Mrs. Halm", QuoteKind.Indirect)
        );

        world.Ask("was ransom paid for the halms").Evidence[0].Text.ShouldStartWith("The government");
    }
}
