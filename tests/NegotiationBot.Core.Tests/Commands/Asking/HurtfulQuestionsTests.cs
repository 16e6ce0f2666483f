using Moq;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;

namespace NegotiationBot.Core.Tests.Commands.Asking;

public sealed class HurtfulQuestionsTests
{
    private readonly ActsInMemory _acts = new();

    [Fact]
    public async Task Whoever_asks_so_three_times_is_muted_for_an_hour()
    {
        var questions = Questions();

        await AskAsync(questions, "m:10:1");
        await AskAsync(questions, "m:10:2");
        _acts.All.ShouldBeEmpty();
        await AskAsync(questions, "m:10:3");

        _acts.All.Single().ShouldBeOfType<MemberMuted>().Until.ShouldBe(Visits.Now.AddHours(1));
    }

    [Fact]
    public async Task A_question_that_is_handled_again_counts_once()
    {
        var questions = Questions();

        await AskAsync(questions, "m:10:1");
        await AskAsync(questions, "m:10:1");
        await AskAsync(questions, "m:10:2");
        await AskAsync(questions, "m:10:2");

        _acts.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mute_that_could_not_be_logged_is_logged_when_the_question_is_handled_again()
    {
        var questions = Questions();
        await AskAsync(questions, "m:10:1");
        await AskAsync(questions, "m:10:2");
        _acts.Failures = 1;
        await Should.ThrowAsync<IOException>(() => AskAsync(questions, "m:10:3"));

        await AskAsync(questions, "m:10:3");

        _acts.All.Count.ShouldBe(1);
    }

    private HurtfulQuestions Questions() =>
        new(
            new HurtfulWords(["zounderkite"], new Dictionary<CommunityId, IReadOnlyList<string>>()),
            new Houses(_acts, Mock.Of<ICorrectionLog>(), Visits.Defaults, new Suppressions(_acts))
        );

    private static async Task AskAsync(HurtfulQuestions questions, string key)
    {
        const string Question = "why is he such a zounderkite";
        var visit = Visits.Writing(key, Question);
        (await questions.FindAsync(visit, Question, TestContext.Current.CancellationToken)).ShouldBeTrue();
    }
}
