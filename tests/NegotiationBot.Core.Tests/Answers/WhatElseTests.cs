using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>Who said something, and what else they said.</summary>
public sealed class WhatElseTests
{
    [Theory]
    [InlineData("who said the pier is closed and what did she say about the quota")]
    [InlineData("who said the pier is closed and what else did they say about the quota")]
    [InlineData("who said the pier is closed? what else has she said about the quota?")]
    [InlineData("who said the pier is closed, what else did she say about the quota?")]
    [InlineData("who said the pier is closed & what more did she say about the quota")]
    [InlineData("who said the pier is closed and what exactly did she say about the quota")]
    [InlineData("who said the pier is closed and what else did the same person say about the quota")]
    [InlineData("who said the pier is closed and what else they said about the quota")]
    public void What_else_was_said_by_whoever_said_it_is_told_of_the_one_who_is_found(string question)
    {
        var answer = HoltAndReyl.Ask(question);

        answer.Headline.Plain.ShouldBe("Ada Holt said it.");
        answer.Evidence.Select(evidence => evidence.Quote!.Attribution.Speaker).ShouldBe(["Ada Holt", "Ada Holt"]);
        answer.Evidence[1].Text.ShouldBe("The quota is a bargain");
    }

    [Fact]
    public void What_else_they_said_is_not_told_of_somebody_else()
    {
        var reply = HoltAndReyl.Reply("who said the pier is closed and what did she say about the ferry");

        reply.ShouldContain("Ada Holt said it.");
        reply.ShouldNotContain("The ferry is slow");
    }

    [Fact]
    public void Where_nobody_is_sure_to_have_said_it_what_else_they_said_is_not_guessed()
    {
        var reply = new World(
            new ArticleBuilder(
                "“The pier is closed for good,” Ada Holt or Tomas Reyl said. “The quota is a bargain,” said Ada Holt."
            )
                .Quote(
                    "The pier is closed for good,",
                    "Ada Holt",
                    status: AttributionStatus.Unconfirmed,
                    probability: 0.4
                )
                .Quote("The quota is a bargain,", "Ada Holt")
        ).Reply("who said the pier is closed for good and what did she say about the quota");

        reply.ShouldStartWith("The article does not make clear who said this.");
        reply.ShouldContain("No one speaker is sure, so I don’t tell what else they said.");
        reply.ShouldNotContain("a bargain");
    }

    [Theory]
    [InlineData("who said the quota is a bargain and what else did she say about the quota")]
    [InlineData("who said the quota is a bargain and what else did she say")]
    public void What_they_said_is_no_more_of_what_they_said(string question)
    {
        var answer = new World(
            new ArticleBuilder(
                "“The quota is a bargain,” said Ada Holt. “The quota will not come again,” said Ada Holt."
            )
                .Quote("The quota is a bargain,", "Ada Holt")
                .Quote("The quota will not come again,", "Ada Holt"),
            new ArticleBuilder("“The quota is a bargain,” Ada Holt had said.")
                .Titled("Again")
                .Quote("The quota is a bargain,", "Ada Holt")
        ).Ask(question);

        answer
            .Evidence.Select(evidence => evidence.Text)
            .ShouldBe(["The quota is a bargain", "The quota will not come again"]);
    }

    [Fact]
    public void Whoever_only_quotes_the_words_did_not_say_them()
    {
        var reply = new World(
            new ArticleBuilder(
                "“My aunt used to say ‘the sea forgives nobody,’” said Ada Holt. “The quota is a bargain,” said Ada Holt."
            )
                .Quote("My aunt used to say ‘the sea forgives nobody,’", "Ada Holt")
                .Quote("The quota is a bargain,", "Ada Holt")
        ).Reply("who said the sea forgives nobody and what else did she say about the quota");

        reply.ShouldStartWith("Ada Holt quotes it.");
        reply.ShouldContain("No one speaker is sure, so I don’t tell what else they said.");
        reply.ShouldNotContain("a bargain");
    }

    [Fact]
    public void What_else_they_said_is_only_what_is_surely_theirs()
    {
        var reply = new World(
            new ArticleBuilder("“The pier is closed,” said Ada Holt. “The quota is a bargain,” she or Reyl said.")
                .Quote("The pier is closed,", "Ada Holt")
                .Quote("The quota is a bargain,", "Ada Holt", status: AttributionStatus.Unconfirmed, probability: 0.4)
        ).Reply("who said the pier is closed and what else did she say about the quota");

        reply.ShouldStartWith("Ada Holt said it.");
        reply.ShouldContain("I have nothing else from Ada Holt on that.");
        reply.ShouldNotContain("a bargain");
    }

    [Fact]
    public void Where_there_is_no_more_of_them_it_is_not_said_that_there_is_nothing()
    {
        var reply = new World(
            new ArticleBuilder("“The pier is closed,” said Ada Holt.").Quote("The pier is closed,", "Ada Holt")
        ).Reply("who said the pier is closed and what else did she say");

        reply.ShouldStartWith("Ada Holt said it.");
        reply.ShouldContain("I have nothing else from Ada Holt.");
    }

    [Fact]
    public void What_they_said_without_asking_for_more_is_what_was_said() =>
        HoltAndReyl.Ask("who said the pier is closed and what they said").Statements.Count.ShouldBe(1);

    private static World HoltAndReyl { get; } =
        new(
            new ArticleBuilder(
                "“The pier is closed,” said Ada Holt. “The ferry is slow,” said Tomas Reyl. “The quota is a bargain,” said Ada Holt. “The quota is a trick,” said Tomas Reyl."
            )
                .Quote("The pier is closed,", "Ada Holt")
                .Quote("The ferry is slow,", "Tomas Reyl")
                .Quote("The quota is a bargain,", "Ada Holt")
                .Quote("The quota is a trick,", "Tomas Reyl")
        );
}
