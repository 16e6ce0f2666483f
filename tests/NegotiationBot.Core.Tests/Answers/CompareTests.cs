using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Tests.Answers;

public sealed class CompareTests
{
    private static World TwoOnTheFerry =>
        new(
            new ArticleBuilder(
                "“The ferry must sail,” said Ada Holt in a speech. “The ferry is finished,” said Bram Ilves."
            )
                .Quote("The ferry must sail,", "Ada Holt", occasion: "in a speech")
                .Quote("The ferry is finished,", "Bram Ilves")
        );

    [Fact]
    public void What_they_are_compared_on_is_no_third_of_them() =>
        new World(
            new ArticleBuilder("“Ostmark will join,” Ada Holt said. “It will not,” Bram Ilves said.")
                .Quote("Ostmark will join,", "Ada Holt")
                .Quote("It will not,", "Bram Ilves")
        )
            .Reply("compare holt and ilves on the verane foreign ministry")
            .ShouldNotContain("Verane Foreign Ministry");

    [Fact]
    public void Accounts_are_stacked_in_the_order_asked_and_never_judged()
    {
        TwoOnTheFerry
            .Reply("compare what ilves n holt said about the ferry")
            .ShouldStartWith(
                """
                Two accounts, both from one article. I show them; I don’t judge them.
                Bram Ilves:
                > “The ferry is finished”
                Ada Holt, speech:
                > “The ferry must sail”
                """
            );
    }

    [Fact]
    public void Two_accounts_of_one_article_are_one_source()
    {
        TwoOnTheFerry
            .Reply("compare holt and ilves on the ferry")
            .ShouldContain("\nOne article’s account of both sides; undated, no public link · ");
        new World(
            new ArticleBuilder("“The ferry must sail,” said Ada Holt.")
                .Titled("One")
                .Quote("The ferry must sail,", "Ada Holt"),
            new ArticleBuilder("“The ferry is finished,” said Bram Ilves.")
                .Titled("Other")
                .Quote("The ferry is finished,", "Bram Ilves")
        )
            .Reply("compare holt and ilves on the ferry")
            .ShouldNotContain("both sides");
    }

    [Fact]
    public void Whoever_else_speaks_of_it_is_offered_by_name()
    {
        var world = new World(
            new ArticleBuilder(
                "“The ferry must sail,” said Ada Holt. “The ferry is finished,” said Bram Ilves. “The ferry leaks,” Reyl said."
            )
                .Quote("The ferry must sail,", "Ada Holt")
                .Quote("The ferry is finished,", "Bram Ilves")
                .Quote("The ferry leaks,", "Tomas Reyl", mention: "Reyl")
        );

        var offered = ReplyComposer.Also(world.Ask("compare holt and ilves on the ferry"));

        offered!.Label.Plain.ShouldBe("Also: Reyl");
        ReplyAction.Parse(offered.Action).Detail.ShouldBe("Tomas Reyl");
        ReplyComposer.Also(TwoOnTheFerry.Ask("compare holt and ilves on the ferry")).ShouldBeNull();
    }

    [Fact]
    public void A_side_that_is_silent_is_said_to_be()
    {
        var answer = TwoOnTheFerry.Ask("did holt and reyl say the same about the ferry");

        answer.Headline.Plain.ShouldBe("One account only. I show it; I don’t judge it.");
        answer.Statements[^1].Lead!.Plain.ShouldBe("Tomas Reyl: nothing here on that.");
    }

    [Fact]
    public void A_body_is_heard_under_the_name_of_its_government_and_what_it_does_not_mention_is_noted()
    {
        var world = new World(
            new ArticleBuilder(
                "“We never spoke of the toll,” said Bram Ilves of the call on the ferry. Geneva said in a statement that the ferry call was short."
            )
                .Quote("We never spoke of the toll,", "Bram Ilves")
                .Quote(
                    "Geneva said in a statement that the ferry call was short.",
                    "Veranian government",
                    QuoteKind.Indirect,
                    mention: "Geneva",
                    occasion: "in a statement"
                )
        );

        world
            .Reply("did ilves and the verane foreign ministry say the same about the toll")
            .ShouldStartWith(
                """
                Two accounts, both from one article. I show them; I don’t judge them.
                Bram Ilves:
                > “We never spoke of the toll”
                Geneva, statement (reported, not quoted):
                > Geneva said in a statement that the ferry call was short.
                No sentence here has Geneva using the word “toll”.
                """
            );
    }

    [Fact]
    public void An_article_in_which_both_speak_is_preferred()
    {
        var world = new World(
            new ArticleBuilder("“The ferry, the ferry line,” said Ada Holt.")
                .Titled("Alone")
                .Quote("The ferry, the ferry line,", "Ada Holt"),
            new ArticleBuilder("“The ferry must sail,” said Ada Holt. “The ferry is finished,” said Bram Ilves.")
                .Titled("Together")
                .Quote("The ferry must sail,", "Ada Holt")
                .Quote("The ferry is finished,", "Bram Ilves")
        );

        var answer = world.Ask("compare holt and ilves on the ferry");

        answer.Evidence.ShouldAllBe(evidence => evidence.Article.Article.Title == "Together");
    }

    [Fact]
    public void So_is_one_in_which_the_other_speaks_of_it_without_the_word()
    {
        var world = new World(
            new ArticleBuilder("“The ferry, the ferry line,” said Ada Holt.")
                .Titled("Alone")
                .Quote("The ferry, the ferry line,", "Ada Holt"),
            new ArticleBuilder("“The ferry line must sail,” said Ada Holt. “Nobody will pay for it,” said Bram Ilves.")
                .Titled("Together")
                .Quote("The ferry line must sail,", "Ada Holt")
                .Quote("Nobody will pay for it,", "Bram Ilves")
        );

        var answer = world.Ask("compare holt and ilves on the ferry line");

        answer.Evidence.Select(evidence => evidence.Quote!.Attribution.Speaker).ShouldBe(["Ada Holt", "Bram Ilves"]);
        answer.Evidence.ShouldAllBe(evidence => evidence.Article.Article.Title == "Together");
        answer.Statements[^1].Note!.Plain.ShouldContain("“ferry”");
    }

    [Fact]
    public void Words_in_an_article_with_the_subject_in_its_title_are_about_it_and_go_before_the_bare_word_elsewhere()
    {
        var both = new ArticleBuilder(
            "“We spoke for an hour on the call,” said Ada Holt.",
            "“Nothing has changed since the winter,” said Bram Ilves."
        )
            .Titled("Holt’s call with Ilves ends without a date", "both")
            .Quote("We spoke for an hour on the call,", "Ada Holt")
            .Quote("Nothing has changed since the winter,", "Bram Ilves");
        var other = new ArticleBuilder("“I hear the call of the sea,” said Bram Ilves.")
            .Titled("Day of the fishermen", "other")
            .Quote("I hear the call of the sea,", "Bram Ilves");

        new World(both, other)
            .Ask("compare what holt n ilves said about the call")
            .Evidence.Select(evidence => evidence.Article.Article.Id.Value)
            .ShouldAllBe(id => id == "both");
    }
}
