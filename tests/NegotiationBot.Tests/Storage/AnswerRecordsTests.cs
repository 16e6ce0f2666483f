using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Tests.Storage;

public sealed class AnswerRecordsTests
{
    private static readonly DateTimeOffset Asked = new(2031, 5, 2, 9, 30, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_found_again_with_its_evidence_in_the_order_shown()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “no”.\nThe rest is prose."));
        await fixture.CatchUpAsync();
        var article = fixture.Index.Find(new("a"))!;
        var quote = article.Quotes[0];
        var answer = Answer(
            "A7K2",
            "Mara Odell said it.",
            new Evidence(EvidenceKind.Quote, article, quote.Span, quote, 2),
            new Evidence(EvidenceKind.Passage, article, article.Passages[1].Span, null, 1)
        );

        await fixture.Answers.AddAsync(
            new Question("who said no?", [], Asked),
            answer,
            "Mara Odell said it.\n> “no”",
            null,
            Token
        );

        var record = (await fixture.Answers.FindAsync(answer.Id, Token)).ShouldNotBeNull();
        (record.Question, record.AskedAt, record.Outcome).ShouldBe(("who said no?", Asked, AnswerOutcome.Answered));
        record.Text.ShouldBe("Mara Odell said it.\n> “no”");
        record
            .Evidence.Select(e => (e.Text, e.Speaker, e.Status))
            .ShouldBe([("no", "Mara Odell", "confirmed"), ("The rest is prose.", null, "passage")]);
        record.Evidence[0].ContentHash.ShouldBe(Some.Article("a", article.Text).Revision.ContentHash);
        record.Evidence[0].Span.ShouldBe(quote.Span);
    }

    [Fact]
    public async Task Of_two_answers_with_one_short_id_the_newer_is_meant()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.Answers.AddAsync(new Question("one?", [], Asked), Answer("A7K2", "One."), "One.", null, Token);
        await fixture.Answers.AddAsync(new Question("two?", [], Asked), Answer("A7K2", "Two."), "Two.", null, Token);

        (await fixture.Answers.FindAsync(new AnswerId("A7K2"), Token))!.Question.ShouldBe("two?");
    }

    [Fact]
    public async Task A_record_past_its_retention_is_dropped_when_the_next_is_added()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.Answers.AddAsync(new Question("one?", [], Asked), Answer("A7K2", "One."), "One.", null, Token);
        fixture.Clock.SetUtcNow(Asked.AddDays(31));

        await fixture.Answers.AddAsync(
            new Question("two?", [], Asked.AddDays(31)),
            Answer("B7K2", "Two."),
            "Two.",
            null,
            Token
        );

        (await fixture.Answers.FindAsync(new AnswerId("A7K2"), Token)).ShouldBeNull();
        (await fixture.Answers.FindAsync(new AnswerId("B7K2"), Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_id_never_given_is_not_found()
    {
        using var fixture = await StoreFixture.CreateAsync();

        (await fixture.Answers.FindAsync(new AnswerId("ZZZZ"), Token)).ShouldBeNull();
    }

    private static Answer Answer(string id, string headline, params Evidence[] citations) =>
        new(
            new AnswerId(id),
            AnswerOutcome.Answered,
            "who-said",
            StyledText.Of(headline),
            citations.Length == 0
                ? []
                : [new Statement(StatementForm.QuoteMode, StyledText.Of("To reporters:"), citations)],
            0.9,
            new Coverage(1, null, null, null)
        );
}
