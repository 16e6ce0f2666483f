using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Questions;

/// <summary>How people ask who type fast and leave out what the other will guess.</summary>
public sealed class PhoneTypingTests
{
    [Theory]
    [InlineData("who is tomas reyl lol", Intent.WhoIs)]
    [InlineData("whos tomas reyl tho", Intent.WhoIs)]
    [InlineData("who's tomas reyl", Intent.WhoIs)]
    [InlineData("how many times did holt and ilves talk", Intent.Fact)]
    [InlineData("Who’s Tomas Reyl?", Intent.WhoIs)]
    [InlineData("what's new with the quota", Intent.News)]
    [InlineData("what's holt's view of the quota", Intent.WhatTheySaid)]
    [InlineData("orla jan brenk who is that again", Intent.WhoIs)]
    [InlineData("orla brenk - who was she", Intent.WhoIs)]
    [InlineData("remind me who orla brenk is", Intent.WhoIs)]
    [InlineData("tell me who is orla brenk", Intent.WhoIs)]
    [InlineData("orla brenk who?", Intent.WhoIs)]
    [InlineData("who tf is orla brenk", Intent.WhoIs)]
    [InlineData("who the hell is orla brenk", Intent.WhoIs)]
    [InlineData("any word from holt on the quota", Intent.WhatTheySaid)]
    [InlineData("heard holt say something about the quota, what was it", Intent.WhatTheySaid)]
    [InlineData("what was that thing holt said about the quota", Intent.WhatTheySaid)]
    [InlineData("holts reason for the quota", Intent.WhatTheySaid)]
    [InlineData("how does holt justify the quota", Intent.WhatTheySaid)]
    [InlineData("where does holt stand on the quota", Intent.WhatTheySaid)]
    [InlineData("where does holt stand at the pier", Intent.Fact)]
    [InlineData("which side is holt on abt the quota", Intent.WhatTheySaid)]
    [InlineData("what are holts thoughts on the quota", Intent.WhatTheySaid)]
    [InlineData("what does holt have against the quota", Intent.WhatTheySaid)]
    [InlineData("how did holt take that", Intent.WhatTheySaid)]
    [InlineData("how did holt take the pier", Intent.Fact)]
    [InlineData("holt ok w the new quota?", Intent.WhatTheySaid)]
    [InlineData("holt for or against the quota", Intent.WhatTheySaid)]
    [InlineData("ilves against the pier?", Intent.WhatTheySaid)]
    [InlineData("ilves, who should pay for the pier", Intent.WhatTheySaid)]
    [InlineData("holt in april about the pier, build it or leave it", Intent.WhatTheySaid)]
    [InlineData("in april 29 holt on the pier", Intent.WhatTheySaid)]
    [InlineData("were more boats lost after the storm, holts numbers", Intent.WhatTheySaid)]
    [InlineData("what was ilves story abt the pier", Intent.WhatTheySaid)]
    [InlineData("the board blaming the pilots - what did holt come back with on the radio", Intent.WhatTheySaid)]
    [InlineData("what boat was it that ilves said sank", Intent.WhatTheySaid)]
    [InlineData("does holt agree with ilves that the pier is lost", Intent.WhatTheySaid)]
    [InlineData("does holt agree with ilves", Intent.Compare)]
    [InlineData("boats lost in the storm: holts number vs ilves", Intent.Compare)]
    [InlineData("how many boats sank - holt said more or ilves?", Intent.Compare)]
    [InlineData("who was like the pier is a joke", Intent.WhoSaid)]
    [InlineData("which minister was like is the pier done", Intent.WhoSaid)]
    [InlineData("who went on about the pier being a joke", Intent.WhoSaid)]
    [InlineData("u dont build a pier to drink tea on it, whose line was that", Intent.WhoSaid)]
    public void The_intent_is_read_whatever_is_left_out(string question, Intent intent) =>
        Read(question).Intent.ShouldBe(intent);

    [Theory]
    [InlineData("what did the PM's spokesman say", "what did the prime minister spokesman say")]
    [InlineData("what did the PM’s spokesman say", "what did the prime minister spokesman say")]
    [InlineData("what's new", "what is new")]
    public void A_genitive_of_shorthand_is_written_out_as_the_shorthand_is(string question, string plain) =>
        string.Join(' ', QuestionWords.Read(question).Select(word => word.Plain)).ShouldBe(plain);

    [Theory]
    [InlineData("when'd the ferry sail", AskedFor.Time)]
    [InlineData("since when has the pier been closed", AskedFor.Time)]
    [InlineData("any idea when the ferry sailed", AskedFor.Time)]
    [InlineData("the ferry was sold when?", AskedFor.Time)]
    [InlineData("til when is the pier closed", AskedFor.Time)]
    [InlineData("number of boats lost", AskedFor.Number)]
    [InlineData("last time a minister was on the pier", AskedFor.Time)]
    [InlineData("after the july vote when was the board gonna meet again", AskedFor.Time)]
    [InlineData("whats the date holt gave the board", AskedFor.Date)]
    [InlineData("by what date was the board meant to decide", AskedFor.Date)]
    [InlineData("what hours was the pier open", AskedFor.Clock)]
    [InlineData("how full was the harbour", AskedFor.Number)]
    [InlineData("price tag of the pier", AskedFor.Amount)]
    [InlineData("how come the ferry didnt sail", AskedFor.Anything)]
    public void What_an_answer_must_hold_is_asked_in_many_words(string question, AskedFor askedFor)
    {
        var part = Read(question);

        part.Intent.ShouldBe(Intent.Fact);
        part.AskedFor.ShouldBe(askedFor);
    }

    [Fact]
    public void How_come_asks_for_the_reason_and_denies_nothing() =>
        Read("how come the ferry did not sail").IsDenied.ShouldBeFalse();

    [Fact]
    public void A_name_that_holds_a_month_is_of_no_month()
    {
        var part = Read("orla jan brenk who is that again");

        part.Period.ShouldBeNull();
        part.Speakers.ShouldHaveSingleItem().Terms.ShouldContain("jan");
    }

    [Theory]
    [InlineData("did 140k people leave", "140000")]
    [InlineData("what did the sec of state sign", "secretari")]
    [InlineData("which 28 pt plan", "point")]
    public void Shortened_words_are_written_out(string question, string term) =>
        Read(question).Topics.ShouldContain(topic => topic.Typed == term);

    [Theory]
    [InlineData("did holt and ilves see it the same way")]
    [InlineData("is there another way lol")]
    public void A_way_is_no_topic(string question) =>
        Read(question).Topics.ShouldNotContain(topic => topic.Typed == "wai");

    [Fact]
    public void What_is_asked_after_the_setting_is_no_longer_setting()
    {
        var topics = Read("after the storm when did the ferry sail").Topics;

        topics.Single(topic => topic.Typed == "storm").Role.ShouldBe(TopicRole.Setting);
        topics.Single(topic => topic.Typed == "ferri").Role.ShouldBe(TopicRole.Subject);
    }

    [Fact]
    public void What_was_to_come_may_be_told_as_still_to_come() =>
        Read("when was the board going to meet").Deed.ShouldNotBe(Read("when was the board meeting").Deed);

    [Fact]
    public void What_somebody_promised_is_told_with_that_word() =>
        Read("what did holt promise").Topics.ShouldHaveSingleItem().Word.ShouldBe("promise");

    [Theory]
    [InlineData("who led the talks and when was that", 2)]
    [InlineData("when was the pier closed n what if they open it", 2)]
    [InlineData("where is the old pier, is it closed", 2)]
    [InlineData("how would the pile of ice grow, what did holt say", 1)]
    [InlineData("what did holt say about the pier and what it costs", 1)]
    [InlineData("how many boats were lost and how the pier was saved", 1)]
    [InlineData("who said the pier is closed and what did ilves say about the quota", 2)]
    [InlineData("who said the pier is closed n who said the ferry is late", 2)]
    [InlineData("who said the pier is closed and where did she say it", 2)]
    [InlineData("who said the pier is closed and did ilves agree to anything", 2)]
    [InlineData("what did ilves say about the quota and who said the pier is closed", 2)]
    [InlineData("who said the pier is closed? what did ilves say", 2)]
    [InlineData("who said the pier is closed and the ferry is late", 1)]
    [InlineData("who said we came and what was there to see", 1)]
    [InlineData("who said “you may come and what did ilves say to that”", 1)]
    [InlineData("who said they came and when will they go home", 1)]
    [InlineData("who said ilves and holt will meet", 1)]
    [InlineData("the ferry fund - what does it pay and who runs it", 2)]
    [InlineData("ferry fund: what share of the toll goes in and whos on the board", 2)]
    [InlineData("holt said the answer has four parts, which", 1)]
    public void A_message_is_cut_where_it_asks_anew(string question, int parts) =>
        new QuestionAnalyzer(World.Registry).Analyze(World.Asked(question)).Parts.Count.ShouldBe(parts);

    [Theory]
    [InlineData("when ilves came to larn what 2 ideas did he bring", AskedFor.Anything)]
    [InlineData("when did ilves come to larn", AskedFor.Time)]
    [InlineData("date ilves and holt were gonna meet", AskedFor.Date)]
    [InlineData("whos the captain of the grey ferry", AskedFor.Name)]
    [InlineData("whats the name of the norwegian who swam to larn", AskedFor.Name)]
    [InlineData("who ran the harbour board", AskedFor.Name)]
    [InlineData("which countries did ilves want on the board", AskedFor.Country)]
    public void What_an_answer_must_hold_is_told_by_the_words_that_ask(string question, AskedFor asked) =>
        Read(question).AskedFor.ShouldBe(asked);

    [Theory]
    [InlineData("what happened to the ferry in spring 2022", 2022, 3, 2022, 5)]
    [InlineData("what happened to the ferry in the fall of 22", 2022, 9, 2022, 11)]
    [InlineData("what happened to the ferry in winter 2021", 2021, 12, 2022, 2)]
    public void A_season_with_a_year_is_three_months(string question, int year, int month, int lastYear, int last) =>
        Read(question)
            .Period.ShouldBe(
                new Period(new DateOnly(year, month, 1), new DateOnly(lastYear, last, 1).AddMonths(1).AddDays(-1))
            );

    [Theory]
    [InlineData("how many boats will be lost by fall 2022")]
    [InlineData("did the price fall 22 percent")]
    public void What_is_to_be_by_a_season_was_told_before(string question) => Read(question).Period.ShouldBeNull();

    [Fact]
    public void To_be_part_of_something_is_no_deed() => Read("was holt part of the board").Deed.ShouldBeNull();

    [Fact]
    public void What_somebody_feared_would_happen_is_asked_and_not_that_they_feared() =>
        Read("how much ice did holt fear would drift")
            .Topics.ShouldNotContain(topic => topic.Typed == "fear" && topic.IsEssential);

    [Fact]
    public void The_second_half_of_a_message_may_lean_on_the_first()
    {
        var second = new QuestionAnalyzer(World.Registry)
            .Analyze(World.Asked("who led the ferry talks n when was that"))
            .Parts[1];

        second.AskedFor.ShouldBe(AskedFor.Time);
        second.Topics.ShouldContain(topic => topic.Typed == "ferri" && topic.Role == TopicRole.Recalled);
    }

    [Fact]
    public void What_then_is_asked_of_what_was_just_answered()
    {
        var part = Read(
            "and if they dont take it?",
            "what was the deadline for the quota",
            "The board had until Friday to accept the quota."
        );

        part.Intent.ShouldBe(Intent.Fact);
        part.Topics.ShouldContain(topic => topic.Typed == "quota");
    }

    [Fact]
    public void A_question_that_names_nothing_leans_on_the_one_before() =>
        Read("anyone shown interest yet", "which harbours does holt want as partners", "Tarn and Larn.")
            .Topics.ShouldContain(topic => topic.Typed == "harbor" && topic.Role == TopicRole.Recalled);

    [Fact]
    public void Thanks_after_an_answer_ask_nothing() =>
        Read("ok thanks", "what was the quota", "It was 40 tons.").Intent.ShouldBe(Intent.Nothing);

    [Theory]
    [InlineData("how many barrels were sold")]
    [InlineData("which prices went up")]
    public void The_plural_of_a_word_is_nobody_whose_name_is_like_it(string question)
    {
        var registry = SpeakerRegistry.Of([
            new Speaker("Josef Barrell", SpeakerKind.Person, [], []),
            new Speaker("Ned Price", SpeakerKind.Person, [], []),
        ]);

        Read(question, registry).Topics.ShouldNotContain(topic => topic.IsEssential);
    }

    [Theory]
    [InlineData("did the other ministers answer")]
    [InlineData("what did the ministers say")]
    public void Several_of_an_office_are_not_whoever_holds_it(string question)
    {
        var registry = SpeakerRegistry.Of([
            new Speaker("Edda Korv", SpeakerKind.Person, [], [new Office("Minister", [])]),
        ]);
        var part = Read(question, registry);

        part.Speakers.ShouldNotContain(speaker => speaker.IsKnown);
        part.Topics.ShouldNotContain(topic => topic.Terms.Contains("korv"));
    }

    [Fact]
    public void The_minister_of_a_state_that_nobody_knows_is_no_other_states()
    {
        var registry = SpeakerRegistry.Of([
            new Speaker("Edda Korv", SpeakerKind.Person, [], [new Office("Foreign Minister", [])]),
        ]);

        Read("what did the finnish foreign minister say about fish", registry)
            .Speakers.ShouldNotContain(speaker => speaker.IsKnown);
    }

    [Fact]
    public void Who_held_an_office_is_asked_of_the_days_in_question()
    {
        var registry = SpeakerRegistry.Of([
            new Speaker(
                "Bram Ilves",
                SpeakerKind.Person,
                [],
                [new Office("President of Ostmark", [], To: new DateOnly(2030, 6, 1))]
            ),
            new Speaker(
                "Mara Tolm",
                SpeakerKind.Person,
                [],
                [new Office("President of Ostmark", [], From: new DateOnly(2030, 6, 2))]
            ),
        ]);

        Read("what did ostmarks president say in march 29", registry)
            .Speakers.ShouldHaveSingleItem()
            .Name.ShouldBe("Bram Ilves");
    }

    [Fact]
    public void An_office_as_the_subject_is_its_words_and_not_only_who_holds_it()
    {
        var topics = Read("what did holt say to the president of ostmark").Topics;

        topics.ShouldNotContain(topic => topic.IsEssential);
        topics.ShouldContain(topic => topic.Typed == "presid");
        topics.ShouldContain(topic => topic.Typed == "ostmark");
    }

    [Fact]
    public void Whose_name_is_that_of_a_trade_is_asked_about_by_it()
    {
        var registry = SpeakerRegistry.Of([
            new Speaker("Tom Baker", SpeakerKind.Person, [], []),
            new Speaker("Ada Holt", SpeakerKind.Person, [], []),
        ]);

        Read("what did holt say about baker", registry).Topics.ShouldHaveSingleItem().IsEssential.ShouldBeTrue();
    }

    [Fact]
    public void Whose_it_is_comes_before_a_name_mistyped()
    {
        var registry = SpeakerRegistry.Of([
            new Speaker("SECRETARY ELLERYN", SpeakerKind.Person, [], []),
            new Speaker("Mara Ellery", SpeakerKind.Person, [], []),
        ]);

        Read("whats ellerys view on fish", registry).Speakers.ShouldHaveSingleItem().Name.ShouldBe("Mara Ellery");
    }

    [Theory]
    [InlineData("where did holt meet ilves", "holt ilv meet")]
    [InlineData("is it true holt left the board", "board holt leav true")]
    public void A_word_before_a_name_is_none(string question, string topics)
    {
        var registry = SpeakerRegistry.Of([
            new Speaker("Holt", SpeakerKind.Person, [], []),
            new Speaker("Ilves", SpeakerKind.Person, [], []),
        ]);

        string.Join(' ', Read(question, registry).Topics.Select(topic => topic.Typed).Order()).ShouldBe(topics);
    }

    [Fact]
    public void What_a_question_is_led_in_with_is_no_topic() =>
        Read("any idea why the ferry sank").Topics.Select(topic => topic.Word).ShouldBe(["ferry", "sank"]);

    [Fact]
    public void A_king_is_called_by_his_name_and_not_by_its_number()
    {
        var registry = SpeakerRegistry.Of([
            new Speaker("Aldo XIV", SpeakerKind.Person, ["King Aldo"], []),
            new Speaker("Ada Holt", SpeakerKind.Person, [], []),
        ]);

        Read("what did holt say about king aldo", registry).Topics.ShouldContain(topic => topic.Typed == "aldo");
    }

    private static QuestionPart Read(string question, params string[] turns) =>
        new QuestionAnalyzer(World.Registry).Analyze(World.Asked(question, turns)).Parts[0];

    private static QuestionPart Read(string question, SpeakerRegistry registry) =>
        new QuestionAnalyzer(registry).Analyze(World.Asked(question)).Parts[0];
}
