using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Retrieval;

/// <summary>What is hidden, disputed or suppressed for an asker, through the whole way of a question.</summary>
public sealed class VeilTests
{
    private readonly World _world = new(Some.TalksArticle);

    [Theory]
    [InlineData("who said that was the price from the first day")]
    [InlineData("what did ilves say about the price")]
    [InlineData("what did ilves say")]
    [InlineData("which price did not move from the first day")]
    [InlineData("compare holt and ilves on the price")]
    public void A_hidden_quote_is_in_no_answer_not_even_as_a_sentence(string question)
    {
        var filter = Hiding("That was the price from the first day. Nothing moved,");

        _world.Reply(question).ShouldContain("the price from the first day");
        _world.Reply(question, filter).ShouldNotContain("the price from the first day");
    }

    [Fact]
    public void What_is_hidden_takes_nothing_else_with_it()
    {
        var filter = Hiding("That was the price from the first day. Nothing moved,");

        _world.Reply("who said this will take years", filter).ShouldContain("Tomas Reyl said it.");
        _world.Reply("who said we never spoke about the ferry", filter).ShouldContain("Ada Holt said it.");
    }

    [Fact]
    public void A_disputed_quote_is_shown_without_its_name()
    {
        var filter = With(disputed: [Key("This will take years,")]);

        var answer = _world.Ask("who said this will take years", filter);

        answer.Headline.Plain.ShouldBe("The article does not make clear who said this.");
        answer.Statements[0].Form.ShouldBe(StatementForm.Unconfirmed);
    }

    [Theory]
    [InlineData("what did ilves say about the quota")]
    [InlineData("who is Bram Ilves")]
    [InlineData("compare holt and ilves on the ferry")]
    [InlineData("is bram ilves lying")]
    public void About_a_suppressed_person_nothing_is_told(string question)
    {
        var filter = With(suppressed: ["Bram Ilves"]);

        _world.Reply(question, filter).ShouldBe("I don’t answer about that person.");
    }

    [Theory]
    [InlineData("who said that was the price from the first day")]
    [InlineData("who rejected the fishing quota")]
    [InlineData("what did holt say about the ferry")]
    [InlineData("what did Marlow say about the price")]
    public void No_passage_that_names_a_suppressed_person_is_shown_and_no_refusal_offers_them(string question)
    {
        var filter = With(suppressed: ["Bram Ilves"]);

        _world.Reply(question, filter).ShouldNotContain("Ilves");
    }

    [Fact]
    public void An_article_whose_title_names_a_suppressed_person_is_not_seen_at_all()
    {
        var world = new World(
            Some.TalksArticle,
            new ArticleBuilder("“The pier is closed,” said Ada Holt.")
                .Quote("The pier is closed,", "Ada Holt")
                .Titled("What Ilves’s harbour costs", "other")
        );
        var filter = With(suppressed: ["Bram Ilves"]);

        var answer = world.Ask("who said the pier is closed", filter);

        answer.Outcome.ShouldNotBe(AnswerOutcome.Answered);
        answer.Coverage.Articles.ShouldBe(1);
    }

    [Fact]
    public void A_quote_that_is_withdrawn_from_everybody_is_no_passage_either()
    {
        var world = new World(
            new ArticleBuilder("“The pier is closed for good,” said Bram Ilves.").Quote(
                "The pier is closed for good,",
                "Bram Ilves",
                status: AttributionStatus.Withdrawn
            )
        );

        world.Reply("who closed the pier for good").ShouldNotContain("pier is closed");
    }

    [Fact]
    public void The_last_gate_refuses_what_slipped_through()
    {
        var article = Some.TalksArticle.Build();
        var quote = article.Quotes[2];
        var answer = new Answer(
            new AnswerId("A7K2"),
            AnswerOutcome.Answered,
            "fact",
            NegotiationBot.Core.Text.StyledText.Of("The article reports it."),
            [
                new Statement(
                    StatementForm.Passage,
                    null,
                    [new Evidence(EvidenceKind.Passage, article, quote.Sentence, null, 1)]
                ),
            ],
            1,
            new Coverage(1, null, null, null)
        );
        var veil = Hiding("That was the price from the first day. Nothing moved,").Veil;

        AnswerVerifier.Verify(answer, World.Asked("what"), new AnswerLimits(), veil).Reason.ShouldBe("nothing-veiled");
        AnswerVerifier.Verify(answer, World.Asked("what"), new AnswerLimits(), Veil.None).ShouldBe(answer);
    }

    [Theory]
    [InlineData("Bram Ilves spoke.", true)]
    [InlineData("It was Ilves’s idea.", true)]
    [InlineData("“Ilves,” she said.", true)]
    [InlineData("Брам Ільвес", true)]
    [InlineData("Bram spoke.", false)]
    [InlineData("Ilvesen spoke.", false)]
    public void A_suppressed_person_is_found_by_name_and_surname_in_any_dress(string text, bool isNamed) =>
        new SuppressedPeople(new SuppressedPerson("Bram Ilves")).AreNamedIn(text).ShouldBe(isNamed);

    private static QuoteKey Key(string words) => QuoteKey.Of(Some.TalksArticle.Build().Article.Id, words);

    private static RetrievalFilter Hiding(string words) => With(hidden: [Key(words)]);

    private static RetrievalFilter With(
        IEnumerable<QuoteKey>? hidden = null,
        IEnumerable<QuoteKey>? disputed = null,
        string[]? suppressed = null
    ) =>
        new(new HashSet<string> { Article.DefaultCollection })
        {
            Veil = new Veil(
                (hidden ?? []).ToHashSet(),
                (disputed ?? []).ToHashSet(),
                new SuppressedPeople([.. (suppressed ?? []).Select(name => new SuppressedPerson(name))])
            ),
        };
}
