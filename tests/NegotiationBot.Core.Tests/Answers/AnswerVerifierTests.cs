using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>Each rule against one answer that breaks it and no other before it.</summary>
public sealed class AnswerVerifierTests
{
    private const string Words = "The pier is closed,";

    private static readonly ArticleBuilder Plain = new ArticleBuilder("“The pier is closed,” said Bram Ilves.").Quote(
        Words,
        "Bram Ilves"
    );

    [Fact]
    public void An_honest_answer_passes()
    {
        var answer = Answer(Of("Bram Ilves"), Cited(Plain, StatementForm.QuoteMode));

        AnswerVerifier.Verify(answer, World.Asked("who said it"), new AnswerLimits(), Veil.None).ShouldBe(answer);
    }

    [Fact]
    public void A_refused_answer_shows_nothing_and_names_the_rule()
    {
        var refused = AnswerVerifier.Verify(
            Answer(Of("Bram Ilves")),
            World.Asked("who said it"),
            new AnswerLimits(),
            Veil.None
        );

        refused.Outcome.ShouldBe(AnswerOutcome.NotInCorpus);
        refused.Reason.ShouldBe("answered-means-cited");
        refused.Statements.ShouldBeEmpty();
        refused.Headline.Plain.ShouldBe("The articles here do not tell.");
    }

    [Fact]
    public void A_span_beyond_the_text_is_refused()
    {
        var statement = Cited(Plain, StatementForm.QuoteMode, new TextSpan(1, 5000));

        RuleThatRefuses(Answer(Of("Bram Ilves"), statement)).ShouldBe("spans-inside-text");
    }

    [Fact]
    public void Somebodys_address_is_refused()
    {
        var article = new ArticleBuilder("Write to ilves@harbour.example today.");

        RuleThatRefuses(Answer(StyledText.Of("The article reports it."), Passage(article)))
            .ShouldBe("no-personal-data");
    }

    [Fact]
    public void A_withdrawn_quote_is_refused() =>
        RuleThatRefuses(Answer(Of("Bram Ilves"), Cited(With(AttributionStatus.Withdrawn), StatementForm.Unconfirmed)))
            .ShouldBe("nothing-withdrawn");

    [Fact]
    public void A_disputed_quote_as_plain_fact_is_refused() =>
        RuleThatRefuses(Answer(Of("Bram Ilves"), Cited(With(AttributionStatus.Disputed), StatementForm.QuoteMode)))
            .ShouldBe("nothing-withdrawn");

    [Fact]
    public void An_unconfirmed_speaker_in_the_first_line_is_refused() =>
        RuleThatRefuses(Answer(Of("Bram Ilves"), Cited(With(AttributionStatus.Unconfirmed), StatementForm.Unconfirmed)))
            .ShouldBe("unconfirmed-unnamed");

    [Fact]
    public void Words_under_another_name_are_refused() =>
        RuleThatRefuses(Answer(Of("Ada Holt"), Cited(Plain, StatementForm.QuoteMode)))
            .ShouldBe("speaker-as-attributed");

    [Fact]
    public void The_name_right_above_the_words_is_the_one_that_counts()
    {
        var statement = Cited(Plain, StatementForm.QuoteMode) with { Lead = Of("Ada Holt") };

        RuleThatRefuses(Answer(Of("Bram Ilves"), statement)).ShouldBe("speaker-as-attributed");
    }

    [Fact]
    public void Bare_words_whose_speaker_a_pronoun_gave_are_refused()
    {
        var article = new ArticleBuilder("Bram Ilves came. “The pier is closed,” he said.").Quote(
            Words,
            "Bram Ilves",
            basis: AttributionBasis.Pronoun,
            probability: 0.99
        );

        RuleThatRefuses(Answer(Of("Bram Ilves"), Cited(article, StatementForm.QuoteMode)))
            .ShouldBe("quote-mode-where-allowed");
    }

    [Fact]
    public void Words_through_somebody_who_is_not_named_are_refused()
    {
        var article = new ArticleBuilder("“The pier is closed,” said Bram Ilves.").Quote(
            Words,
            "Bram Ilves",
            through: "Harbour Wire"
        );

        RuleThatRefuses(Answer(Of("Bram Ilves"), Cited(article, StatementForm.QuoteMode))).ShouldBe("chain-shown");
    }

    [Fact]
    public void A_fourth_quotation_is_refused()
    {
        var four = Enumerable.Repeat(Cited(Plain, StatementForm.QuoteMode), 4).ToArray();

        RuleThatRefuses(Answer(Of("Bram Ilves"), four)).ShouldBe("quotations-within-limit");
    }

    [Fact]
    public void A_first_line_too_long_for_a_notification_is_refused()
    {
        var headline = new StyledText([.. Of("Bram Ilves").Runs, new StyledRun(new string('.', 120))]);

        RuleThatRefuses(Answer(headline, Cited(Plain, StatementForm.QuoteMode))).ShouldBe("first-line-fits");
    }

    [Fact]
    public void Words_of_the_question_in_a_line_of_ours_are_refused()
    {
        var headline = new StyledText([.. Of("Bram Ilves").Runs, new StyledRun(" surrenders.")]);

        RuleThatRefuses(Answer(headline, Cited(Plain, StatementForm.QuoteMode)), "say that ilves surrenders")
            .ShouldBe("question-not-repeated");
    }

    private static string RuleThatRefuses(Answer answer, string question = "who said it") =>
        AnswerVerifier.Verify(answer, World.Asked(question), new AnswerLimits(), Veil.None).Reason;

    private static Answer Answer(StyledText headline, params Statement[] statements) =>
        new(
            new AnswerId("A7K3"),
            AnswerOutcome.Answered,
            "who-said",
            headline,
            statements,
            0.9,
            new Coverage(1, null, null, null)
        );

    private static StyledText Of(string name) => new([new StyledRun(name, TextStyle.Bold), new StyledRun(" said it.")]);

    private static ArticleBuilder With(AttributionStatus status) =>
        new ArticleBuilder("“The pier is closed,” said Bram Ilves.").Quote(Words, "Bram Ilves", status: status);

    private static Statement Cited(ArticleBuilder builder, StatementForm form, TextSpan? span = null)
    {
        var article = builder.Build();
        var quote = article.Quotes[0];
        return new Statement(form, null, [new Evidence(EvidenceKind.Quote, article, span ?? quote.Span, quote, 1)]);
    }

    private static Statement Passage(ArticleBuilder builder)
    {
        var article = builder.Build();
        var whole = new TextSpan(0, article.Text.Length);
        return new Statement(
            StatementForm.Passage,
            null,
            [new Evidence(EvidenceKind.Passage, article, whole, null, 1)]
        );
    }
}
