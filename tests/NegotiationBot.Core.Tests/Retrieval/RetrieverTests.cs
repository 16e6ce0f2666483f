using Moq;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class RetrieverTests
{
    [Fact]
    public void Somebody_is_quoted_or_mentioned_or_absent()
    {
        var article = new ArticleBuilder("“Fog,” said Bram Ilves. Tomas Reyl was there.").Quote("Fog,", "Bram Ilves");

        Presence("what did ilves say", article).ShouldBe(SpeakerPresence.Quoted);
        Presence("what did reyl say", article).ShouldBe(SpeakerPresence.Mentioned);
        Presence("what did holt say", article).ShouldBe(SpeakerPresence.Absent);
    }

    [Fact]
    public void A_rare_word_weighs_more_than_a_common_one()
    {
        var articles = Enumerable
            .Range(0, 20)
            .Select(i => new ArticleBuilder($"The quota came up on day {i}.").Titled($"Day {i}"))
            .Append(new ArticleBuilder("The lighthouse came up too.").Titled("Light"));

        var found = Find("why the quota and the lighthouse", [.. articles]);

        found.Sentences[0].Text.ShouldBe("The lighthouse came up too.");
        found.Sentences[0].Match.Coverage.ShouldBeInRange(0.55, 0.75);
    }

    [Fact]
    public void A_sentence_borrows_from_its_paragraph_but_one_with_the_words_itself_is_better()
    {
        var found = Find(
            "why did the ferry stop at the lighthouse",
            new ArticleBuilder("The lighthouse is old. The ferry stopped there. The ferry stopped at the lighthouse.")
        );

        found.Sentences[0].Text.ShouldBe("The ferry stopped at the lighthouse.");
        found.Sentences[1].Match.Coverage.ShouldBeInRange(0.5, 0.99);
    }

    [Fact]
    public void What_has_only_what_stands_beside_it_is_no_rival_of_that()
    {
        var found = Find(
            "when was the pact concluded",
            new ArticleBuilder(
                "On Tuesday, after a last supper, the two sides concluded an agreement. The fee drops on June 1. The ice broke up on Sunday."
            ).Titled("The pact is concluded")
        );

        found.Sentences[0].Text.ShouldContain("Tuesday");
        found.Sentences[1].Match.Score.ShouldBeGreaterThan(0.9 * found.Sentences[0].Match.Score);
        found.Sentences[0].Judgement.Features![EvidenceFeature.CloseRivals].ShouldBe(1);
    }

    [Theory]
    [InlineData("The ferry sank on Tuesday in fog.", 1)]
    [InlineData("Nobody was hurt when the ferry sank on Tuesday.", 1)]
    [InlineData("The ferry sank on Friday, the port said.", 2)]
    public void What_tells_the_same_day_is_no_rival(string other, int rivals) =>
        Find(
            "when did the ferry sink",
            new ArticleBuilder("The ferry sank on Tuesday.").Titled("One"),
            new ArticleBuilder(other).Titled("Two")
        )
            .Sentences[0]
            .Judgement.Features![EvidenceFeature.CloseRivals]
            .ShouldBe(rivals);

    [Theory]
    [InlineData("The storm killed 40 people in Larn on Monday, the port said.", 1)]
    [InlineData("The storm killed 60 people in Larn on Monday, the port said.", 2)]
    public void Another_number_in_the_same_words_is_a_rival(string other, int rivals) =>
        Find(
            "how many people did the storm kill in larn",
            new ArticleBuilder("The storm killed 40 people in Larn on Monday, the port said.").Titled("One"),
            new ArticleBuilder(other).Titled("Two")
        )
            .Sentences[0]
            .Judgement.Features![EvidenceFeature.CloseRivals]
            .ShouldBe(rivals);

    [Theory]
    [InlineData("Late that night the ferry was scrapped at Larn because of rust.", 1)]
    [InlineData("The ferry was scrapped because its owner, a bank of Marstad, wanted money.", 2)]
    public void The_same_words_told_again_are_no_rival(string other, int rivals) =>
        Find(
            "why was the ferry scrapped",
            new ArticleBuilder("The ferry was scrapped at Larn because of rust.").Titled("One"),
            new ArticleBuilder(other).Titled("Two")
        )
            .Sentences[0]
            .Judgement.Features![EvidenceFeature.CloseRivals]
            .ShouldBe(rivals);

    [Fact]
    public void What_was_published_in_the_asked_days_comes_first()
    {
        var found = Find(
            "where did the delegations meet in april",
            new ArticleBuilder("The delegations met in Lund.").Titled("February").Published("2031-02-03"),
            new ArticleBuilder("The delegations met in Marstad.").Titled("April").Published("2031-04-12")
        );

        found.Sentences[0].Text.ShouldContain("Marstad");
    }

    [Fact]
    public void An_answer_is_something_the_question_does_not_have_itself()
    {
        var found = Find(
            "where is the harbour of Lund",
            new ArticleBuilder("The harbour is in Lund. The harbour is near Marstad in the north of Lund.")
        );

        found.Sentences[0].Match.HoldsAnswer.ShouldBeTrue();
        found
            .Sentences.Single(sentence => sentence.Text == "The harbour is in Lund.")
            .Match.HoldsAnswer.ShouldBeFalse();
    }

    [Fact]
    public void A_long_turn_is_narrowed_to_the_sentence_that_matches()
    {
        var filler = string.Join(" ", Enumerable.Repeat("We spoke of many other things that day.", 12));
        var turn = $"{filler} The lighthouse will be lit again by the autumn. {filler}";
        var article = new ArticleBuilder(turn).Quote(turn, "Bram Ilves", Core.Quotes.QuoteKind.Turn);

        var found = Find("what did ilves say about the lighthouse", article);

        found.Speakers[0].Quotes[0].Focus.Of(turn).ShouldBe("The lighthouse will be lit again by the autumn.");
    }

    [Fact]
    public void Articles_are_fetched_when_their_quotes_or_sentences_are_looked_at()
    {
        var article = new ArticleBuilder("The lighthouse was lit again.").Build();
        var place = new UnitPlace(article.Sequence, 0);
        var store = new Mock<IIndexedArticles>();
        store
            .Setup(it => it.ReadPassages(new[] { place }))
            .Returns(new Dictionary<UnitPlace, (IndexedArticle, Passage)> { [place] = (article, article.Passages[0]) });
        var index = new CorpusIndex(store.Object);
        index.Put(article);

        var found = Find("when was the lighthouse lit", index);
        var fetchedBefore = store.Invocations.Count;

        fetchedBefore.ShouldBe(0);
        found.Sentences.ShouldHaveSingleItem().Text.ShouldBe("The lighthouse was lit again.");
    }

    private static SpeakerPresence Presence(string question, ArticleBuilder article) =>
        Find(question, article).Speakers.ShouldHaveSingleItem().Presence;

    private static Findings Find(string question, params ArticleBuilder[] articles)
    {
        var index = new CorpusIndex();
        foreach (var article in articles)
        {
            index.Put(article.Build());
        }
        return Find(question, index);
    }

    private static Findings Find(string question, CorpusIndex index)
    {
        var part = new QuestionAnalyzer(World.Registry).Analyze(World.Asked(question)).Parts[0];
        return new Retriever(index, EvidenceModel.Shipped).Find(part, RetrievalFilter.Everything);
    }
}
