using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Commands.Asking;

public sealed class RateLimitsTests
{
    private static readonly ChatPlace Talks = new(
        new CommunityId(new PlatformName("discord"), "1"),
        "10",
        null,
        ChannelKind.Shared
    );

    private static readonly DateTimeOffset Now = new(2031, 5, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly HouseRules Rules = new([], new HouseDefaults([], MemberPerMinute: 2, ChannelPerMinute: 3));

    private readonly RateLimits _limits = new();

    [Fact]
    public void A_member_has_so_many_answers_in_any_minute()
    {
        Take("a", 0).ShouldBeTrue();
        Take("a", 30).ShouldBeTrue();
        Take("a", 59).ShouldBeFalse();
        Take("a", 60).ShouldBeTrue();
        Take("a", 61).ShouldBeFalse();
    }

    [Fact]
    public void A_channel_has_so_many_whoever_asks_and_private_answers_do_not_count_there()
    {
        Take("a", 0).ShouldBeTrue();
        Take("b", 0, isOpen: false).ShouldBeTrue();
        Take("c", 0).ShouldBeTrue();
        Take("d", 0).ShouldBeTrue();
        Take("e", 0).ShouldBeFalse();
        Take("f", 0, isOpen: false).ShouldBeTrue();
    }

    [Fact]
    public void Who_asks_alone_is_held_to_the_members_limit_only()
    {
        foreach (var member in "abcdefgh")
        {
            Take(member.ToString(), 0, place: Talks with { Kind = ChannelKind.Direct }).ShouldBeTrue();
        }
    }

    [Fact]
    public void Forgetting_lets_go_of_the_silent_and_of_nobody_else()
    {
        Take("a", 0);
        Take("a", 1);
        _limits.Forget(Now.AddSeconds(30));

        Take("a", 31).ShouldBeFalse();
        _limits.Forget(Now.AddSeconds(120));
        Take("a", 121).ShouldBeTrue();
    }

    [Fact]
    public void However_many_ask_those_of_the_last_minutes_are_counted_and_no_others()
    {
        for (var second = 0; second < 3600; second++)
        {
            Take($"member {second}", second);
        }

        // Two minutes of members, and the channel.
        _limits.Kept.ShouldBeLessThanOrEqualTo(121);
    }

    [Fact]
    public void Of_very_many_questions_in_ten_minutes_the_oldest_are_let_go()
    {
        var recent = new RecentQuestions();
        var seen = new Coverage(3, null, null, null);
        for (var number = 0; number <= 4_000; number++)
        {
            recent.Note(Talks, $"what is {number}", new AnswerId("A7K2"), seen, Veil.None, Now);
        }

        recent.Find(Talks, "what is 0", seen, Veil.None, Now).ShouldBeNull();
        recent.Find(Talks, "what is 1", seen, Veil.None, Now).ShouldNotBeNull();
        recent.Find(Talks, "what is 4000", seen, Veil.None, Now).ShouldNotBeNull();
    }

    [Fact]
    public void A_question_that_was_asked_again_is_kept_from_then_on()
    {
        var recent = new RecentQuestions();
        var seen = new Coverage(3, null, null, null);
        recent.Note(Talks, "who?", new AnswerId("A7K2"), seen, Veil.None, Now);
        recent.Note(Talks, "who?", new AnswerId("B7K2"), seen, Veil.None, Now.AddMinutes(9));

        recent.Forget(Now.AddMinutes(11));

        recent.Find(Talks, "who?", seen, Veil.None, Now.AddMinutes(11)).ShouldBe(new AnswerId("B7K2"));
    }

    [Theory]
    [InlineData("What did Holt say?", "what did holt say", true)]
    [InlineData("What did Holt say?", "what did holt say now", false)]
    public void The_same_question_is_the_same_in_any_capitals(string first, string second, bool isSame)
    {
        var recent = new RecentQuestions();
        var seen = new Coverage(3, null, null, null);
        recent.Note(Talks, first, new AnswerId("A7K2"), seen, Veil.None, Now);

        recent.Find(Talks, second, seen, Veil.None, Now.AddMinutes(9)).HasValue.ShouldBe(isSame);
        recent.Find(Talks, first, seen, Veil.None, Now.AddMinutes(10)).ShouldBeNull();
        recent.Find(Talks with { Channel = "11" }, first, seen, Veil.None, Now).ShouldBeNull();
    }

    [Fact]
    public void A_question_is_answered_anew_when_something_else_can_be_seen()
    {
        var recent = new RecentQuestions();
        var seen = new Coverage(3, null, null, null);
        recent.Note(Talks, "who?", new AnswerId("A7K2"), seen, Veil.None, Now);
        var veil = new Veil(new HashSet<QuoteKey>(), new HashSet<QuoteKey>(), SuppressedPeople.Nobody);

        recent.Find(Talks, "who?", seen with { Articles = 4 }, Veil.None, Now).ShouldBeNull();
        recent.Find(Talks, "who?", seen, veil, Now).ShouldBeNull();
    }

    private bool Take(string member, int second, bool isOpen = true, ChatPlace? place = null) =>
        _limits.Take(place ?? Talks, new MemberKey(member), Rules, isOpen, Now.AddSeconds(second));
}
