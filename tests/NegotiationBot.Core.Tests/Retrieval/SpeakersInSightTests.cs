using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class SpeakersInSightTests
{
    private readonly CorpusIndex _index = Corpus.Of(
        Corpus.Article("a", "Fog, said Mara Dell.", quotes: ("Fog", "Mara Dell")),
        Corpus.Article("b", "Rain, said Ivo Sund.", collection: "closed", quotes: ("Rain", "Ivo Sund"))
    );

    private static RetrievalFilter Open { get; } = new(new HashSet<string> { Core.Articles.Article.DefaultCollection });

    [Fact]
    public void A_speaker_of_a_hidden_collection_stays_unknown()
    {
        var speakers = new SpeakersInSight(_index, SpeakerRegistry.Empty);

        speakers.Of(RetrievalFilter.Everything).Find("Sund").ShouldHaveSingleItem();
        speakers.Of(Open).Find("Sund").ShouldBeEmpty();
        speakers.Of(Open).Find("Dell").ShouldHaveSingleItem().Name.ShouldBe("Mara Dell");
    }

    [Fact]
    public void Who_holds_an_office_only_those_articles_tell_that_may_be_seen()
    {
        var index = Corpus.Of(
            Corpus.Article("a", "Norwegian President Mara Dell came."),
            Corpus.Article("b", "Swedish President Ivo Sund came.", collection: "closed")
        );
        var speakers = new SpeakersInSight(index, SpeakerRegistry.Empty);

        speakers.Of(Open).Find("Norwegian president").ShouldHaveSingleItem().Name.ShouldBe("Mara Dell");
        speakers.Of(Open).Find("president of Sweden").ShouldBeEmpty();
        speakers.Of(RetrievalFilter.Everything).Find("president of Sweden").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Sund came too.", "Mara Dell")]
    [InlineData("Ivo Sund came too.", "Ivo Sund")]
    public void The_holder_of_the_table_is_meant_where_an_article_has_the_name_in_full(string sentence, string holder)
    {
        var index = Corpus.Of(
            Corpus.Article("a", "Norwegian President Mara Dell came."),
            Corpus.Article("b", sentence)
        );
        var table = SpeakerRegistry.Of([
            new Speaker("Ivo Sund", SpeakerKind.Person, [], [new Office("President of Norway", [])]),
        ]);

        new SpeakersInSight(index, table)
            .Of(RetrievalFilter.Everything)
            .Find("president of Norway")
            .ShouldHaveSingleItem()
            .Name.ShouldBe(holder);
    }

    [Fact]
    public void Of_a_name_whose_surname_comes_first_the_holder_is_whom_labels_call_by_it()
    {
        var index = Corpus.Of(
            Corpus.Article("a", "Japanese Foreign Minister Sorane Yuto came."),
            Corpus.Article("b", "Fog, they said.", quotes: ("Fog", "Sorane"))
        );

        new SpeakersInSight(index, SpeakerRegistry.Empty)
            .Of(RetrievalFilter.Everything)
            .Find("Japanese foreign minister")
            .ShouldHaveSingleItem()
            .Name.ShouldBe("Sorane");
    }

    [Fact]
    public void Of_whom_nothing_is_told_no_office_is() =>
        new SpeakersInSight(
            Corpus.Of(Corpus.Article("a", "Norwegian President Mara Dell came.")),
            SpeakerRegistry.Empty
        )
            .Of(Corpus.Without("Mara Dell"))
            .Find("president of Norway")
            .ShouldBeEmpty();

    [Fact]
    public void Whoever_is_addressed_by_an_office_alone_is_nobody_of_that_name()
    {
        var index = Corpus.Of(Corpus.Article("a", "Fog, they said.", quotes: ("Fog", "Mr. President")));

        new SpeakersInSight(index, SpeakerRegistry.Empty)
            .Of(RetrievalFilter.Everything)
            .Find("the Veranian president")
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Great Britain", SpeakerKind.Body)]
    [InlineData("Greta Brittle", SpeakerKind.Person)]
    public void A_state_of_two_words_is_nobody(string name, SpeakerKind kind)
    {
        var index = Corpus.Of(Corpus.Article("a", "Fog, it was said.", quotes: ("Fog", name)));

        new SpeakersInSight(index, SpeakerRegistry.Empty)
            .Of(RetrievalFilter.Everything)
            .Find(name)
            .ShouldHaveSingleItem()
            .Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("mara dell")]
    [InlineData("mara joan dell")]
    [InlineData("dell")]
    public void Who_is_written_with_and_without_a_middle_name_is_one(string written)
    {
        var index = Corpus.Of(
            Corpus.Article("a", "Fog, she said.", quotes: ("Fog", "Mara Dell")),
            Corpus.Article("b", "Rain, she said.", quotes: ("Rain", "Mara Joan Dell"))
        );

        var found = new SpeakersInSight(index, SpeakerRegistry.Empty).Of(RetrievalFilter.Everything).Find(written);

        found.ShouldHaveSingleItem().Name.ShouldBe("Mara Dell");
        AskedSpeaker.NamesOf(found[0]).ShouldContain("Mara Joan Dell");
    }

    [Fact]
    public void Of_two_with_middle_names_of_their_own_neither_is_who_is_written_without()
    {
        var index = Corpus.Of(
            Corpus.Article("a", "Fog, she said.", quotes: ("Fog", "Mara Dell")),
            Corpus.Article("b", "Rain, she said.", quotes: ("Rain", "Mara Joan Dell")),
            Corpus.Article("c", "Hail, she said.", quotes: ("Hail", "Mara Ann Dell"))
        );

        new SpeakersInSight(index, SpeakerRegistry.Empty)
            .Of(RetrievalFilter.Everything)
            .Find("mara dell")
            .ShouldHaveSingleItem()
            .OtherNames.ShouldNotContain("Mara Joan Dell");
    }

    [Theory]
    [InlineData("Norwegian", false)]
    [InlineData("Norwegians", true)]
    public void An_adjective_of_a_people_is_nobodys_name(string name, bool isKnown)
    {
        var index = Corpus.Of(Corpus.Article("a", "Fog, it was said.", quotes: ("Fog", name)));

        new SpeakersInSight(index, SpeakerRegistry.Empty)
            .Of(RetrievalFilter.Everything)
            .Find(name)
            .Any()
            .ShouldBe(isKnown);
    }

    [Fact]
    public void A_state_is_nobodys_surname()
    {
        var index = Corpus.Of(
            Corpus.Article("a", "Fog, it was said.", quotes: ("Fog", "Norway")),
            Corpus.Article("b", "Rain, it was said.", quotes: ("Rain", "Video Desk Norway"))
        );

        new SpeakersInSight(index, SpeakerRegistry.Empty)
            .Of(RetrievalFilter.Everything)
            .Find("norway")
            .ShouldHaveSingleItem()
            .Name.ShouldBe("Norway");
    }

    [Fact]
    public void The_registry_is_made_once_for_each_state_of_the_index()
    {
        var speakers = new SpeakersInSight(_index, SpeakerRegistry.Empty);
        var before = speakers.Of(Open);

        speakers.Of(new RetrievalFilter(Open.Collections!.ToHashSet())).ShouldBeSameAs(before);
        _index.Put(Corpus.Article("c", "Wind, said Ana Brook.", quotes: ("Wind", "Ana Brook")));
        speakers.Of(Open).Find("Brook").ShouldHaveSingleItem();
    }

    [Fact]
    public void Channels_whose_own_collections_hold_nothing_share_a_registry()
    {
        var speakers = new SpeakersInSight(_index, SpeakerRegistry.Empty);
        RetrievalFilter[] channels = [SeenIn("discord/1/2"), SeenIn("discord/1/3")];

        speakers.Of(channels[0]).ShouldBeSameAs(speakers.Of(channels[1]));
        _index.Put(
            Corpus.Article("c", "Wind, said Ana Brook.", collection: "discord/1/3", quotes: ("Wind", "Ana Brook"))
        );
        speakers.Of(channels[0]).Find("Brook").ShouldBeEmpty();
        speakers.Of(channels[1]).Find("Brook").ShouldHaveSingleItem();

        static RetrievalFilter SeenIn(string channel) => new(Open.Collections!.Append(channel).ToHashSet());
    }

    [Fact]
    public void A_surname_alone_that_several_bear_may_mean_each_of_them_the_most_quoted_first()
    {
        var index = Corpus.Of(
            Corpus.Article(
                "a",
                "Fog, said Mara Dell. Ice, she said.",
                quotes: [("Fog", "Mara Dell"), ("Ice", "Mara Dell")]
            ),
            Corpus.Article("b", "Rain, said Ivo Dell.", quotes: ("Rain", "Ivo Dell")),
            Corpus.Article("c", "Wind, said Dell.", quotes: ("Wind", "Dell"))
        );

        new SpeakersInSight(index, SpeakerRegistry.Empty)
            .Of(Open)
            .Find("dell")
            .Select(speaker => speaker.Name)
            .ShouldBe(["Mara Dell", "Ivo Dell", "Dell"]);
    }

    [Fact]
    public void A_surname_in_capitals_is_a_name_of_the_one_who_bears_it_and_a_trade_is_not()
    {
        var index = Corpus.Of(
            Corpus.Article("a", "Fog, said Mara Baker.", quotes: ("Fog", "Mara Baker")),
            Corpus.Article("b", "BAKER: Rain.", quotes: ("Rain", "BAKER")),
            Corpus.Article("c", "Wind, said a baker.", quotes: ("Wind", "baker"))
        );

        new SpeakersInSight(index, SpeakerRegistry.Empty)
            .Of(Open)
            .Find("Mara Baker")
            .ShouldHaveSingleItem()
            .OtherNames.ShouldBe(["BAKER"]);
    }

    [Fact]
    public void A_surname_alone_is_a_name_of_the_one_who_bears_it()
    {
        var index = Corpus.Of(
            Corpus.Article("a", "Fog, said Mara Dell.", quotes: ("Fog", "Mara Dell")),
            Corpus.Article("b", "Rain, said Dell.", quotes: ("Rain", "Dell"))
        );

        var found = new SpeakersInSight(index, SpeakerRegistry.Empty).Of(RetrievalFilter.Everything).Find("dell");

        found.ShouldHaveSingleItem().Name.ShouldBe("Mara Dell");
        found[0].OtherNames.ShouldBe(["Dell"]);
    }

    [Fact]
    public void Somebody_met_is_found_by_the_office_that_an_article_gives()
    {
        var article = new ArticleBuilder("“Fog,” said the Veranian harbour minister, Mara Dell.").Quote(
            "Fog,",
            "Mara Dell",
            office: "Veranian harbour minister"
        );

        var known = new SpeakersInSight(Corpus.Of(article.Build()), SpeakerRegistry.Empty).Of(
            RetrievalFilter.Everything
        );

        known.Find("harbour minister").ShouldHaveSingleItem().Name.ShouldBe("Mara Dell");
    }
}
