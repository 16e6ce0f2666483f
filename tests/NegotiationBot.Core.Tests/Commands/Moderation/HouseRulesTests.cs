using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Tests.Commands.Moderation;

public sealed class HouseRulesTests
{
    private static readonly CommunityId Community = new(new PlatformName("discord"), "1");
    private static readonly ChatPlace Talks = new(Community, "10", null, ChannelKind.Shared);
    private static readonly ChatPlace Direct = new(Community, "90", null, ChannelKind.Direct);
    private static readonly MemberKey Member = new("m");
    private static readonly QuoteKey Quote = QuoteKey.Of(new ArticleId("a"), "no");
    private static readonly DateTimeOffset Now = new(2031, 5, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nothing_is_on_at_first_but_what_one_member_asks_alone()
    {
        var rules = Rules();

        rules.AnswersIn(Talks).ShouldBeFalse();
        rules.AnswersIn(Direct).ShouldBeTrue();
    }

    [Fact]
    public void Where_the_operator_has_switched_it_off_nobody_is_answered_alone()
    {
        var rules = new HouseRules(Log(new ChannelSwitched("10", true)), Defaults with { AnswersDirectly = false });

        rules.AnswersIn(Direct).ShouldBeFalse();
        rules.AnswersIn(Talks).ShouldBeTrue();
    }

    [Fact]
    public void The_latest_switch_of_a_channel_counts_and_the_kill_switch_overrides_it()
    {
        Rules(new ChannelSwitched("10", false), new ChannelSwitched("10", true)).AnswersIn(Talks).ShouldBeTrue();
        Rules(new ChannelSwitched("10", true), new CommunitySwitched(false)).AnswersIn(Talks).ShouldBeFalse();
        Rules(new ChannelSwitched("10", true), new CommunitySwitched(false)).AnswersIn(Direct).ShouldBeFalse();
    }

    [Fact]
    public void What_was_taken_back_never_was()
    {
        var acts = Log(new ChannelSwitched("10", true), new CommunitySwitched(false));

        var rules = new HouseRules([acts[0], acts[1] with { UndoneAt = Now }], Defaults);

        rules.AnswersIn(Talks).ShouldBeTrue();
    }

    [Fact]
    public void A_limit_that_is_not_named_stays_as_it_was()
    {
        var rules = Rules(new LimitsSet(9, null, 3), new LimitsSet(null, 30, null));

        (rules.MemberPerMinute, rules.ChannelPerMinute, rules.AccountDays).ShouldBe((9, 30, 3));
    }

    [Fact]
    public void A_mute_ends_with_its_time_or_when_it_is_lifted()
    {
        var muted = new MemberMuted(Member, Now.AddHours(1));

        Rules(muted).IsMuted(Member, Now).ShouldBeTrue();
        Rules(muted).IsMuted(Member, Now.AddHours(1)).ShouldBeFalse();
        Rules(muted, new MemberUnmuted(Member)).IsMuted(Member, Now).ShouldBeFalse();
    }

    [Fact]
    public void Of_several_mutes_the_longest_counts()
    {
        var (shorter, longer) = (new MemberMuted(Member, Now.AddHours(1)), new MemberMuted(Member, Now.AddDays(9)));

        Rules(longer, shorter).MutedUntil(Member).ShouldBe(longer.Until);
        Rules(shorter, longer).MutedUntil(Member).ShouldBe(longer.Until);
        Rules(longer, new MemberUnmuted(Member), shorter).MutedUntil(Member).ShouldBe(shorter.Until);
        Rules(longer, new MemberUnmuted(Member)).MutedUntil(Member).ShouldBeNull();
    }

    [Fact]
    public void A_proposed_correction_hides_its_quote_until_it_is_settled()
    {
        var proposed = new CorrectionProposed(Quote, "A7K2, quote 1", "Ada Holt", "Bram Ilves");

        Rules(proposed).Hidden.ShouldBe([Quote]);
        Rules(proposed).OpenCorrectionOf(Quote).ShouldBe(1);
        Rules(proposed, new CorrectionSettled(1, IsAccepted: false)).OpenCorrectionOf(Quote).ShouldBeNull();
        Rules(proposed, new CorrectionSettled(1, IsAccepted: false)).Hidden.ShouldBeEmpty();
        Rules(new QuoteHidden(Quote, "A7K2, quote 1"), proposed, new CorrectionSettled(2, IsAccepted: true))
            .Hidden.ShouldBe([Quote]);
    }

    [Fact]
    public void A_settlement_that_was_taken_back_leaves_the_proposal_open()
    {
        var log = Log(
            new CorrectionProposed(Quote, "A7K2, quote 1", "Ada Holt", "Bram Ilves"),
            new CorrectionSettled(1, IsAccepted: true)
        );

        new HouseRules([log[0], log[1] with { UndoneAt = Now }], Defaults).Hidden.ShouldBe([Quote]);
    }

    [Fact]
    public void A_restored_quote_is_neither_hidden_nor_disputed()
    {
        var rules = Rules(
            new QuoteHidden(Quote, ""),
            new QuoteDisputed(Quote, "", "denied", "https://x.example"),
            new QuoteRestored(Quote, "")
        );

        rules.Hidden.ShouldBeEmpty();
        rules.Disputed.ShouldBeEmpty();
    }

    [Fact]
    public void A_pin_ends_with_its_last_day_and_the_latest_comes_first()
    {
        var rules = Rules(
            new AnswerPinned("dam", "old", "https://x.example", new DateOnly(2031, 5, 20)),
            new AnswerPinned("dam", "new", "https://x.example", new DateOnly(2031, 6, 1))
        );

        rules.PinsOn(new DateOnly(2031, 5, 20)).Select(pin => pin.Pin.Text).ShouldBe(["new", "old"]);
        rules.PinsOn(new DateOnly(2031, 5, 21)).Select(pin => pin.Pin.Text).ShouldBe(["new"]);
    }

    [Fact]
    public void A_pin_has_run_out_when_its_last_day_is_past_and_no_other_holds_for_its_topic()
    {
        var old = new AnswerPinned("dam", "old", "https://x.example", new DateOnly(2031, 5, 20));
        var forgotten = new AnswerPinned("lock", "shut", "https://x.example", new DateOnly(2031, 5, 1));
        var successor = old with { Topic = "Dam", Until = new DateOnly(2031, 6, 1) };
        var since = new DateOnly(2031, 5, 7);

        Rules(old, forgotten).PinsRunOut(since, new DateOnly(2031, 5, 20)).ShouldBeEmpty();
        Rules(old, forgotten).PinsRunOut(since, new DateOnly(2031, 5, 21)).ShouldBe([old]);
        Rules(old, successor).PinsRunOut(since, new DateOnly(2031, 5, 21)).ShouldBeEmpty();
    }

    [Fact]
    public void A_channel_sees_what_the_community_and_it_were_given_and_its_own()
    {
        var rules = Rules(new CollectionsGiven(null, ["open"]), new CollectionsGiven("10", ["desk"]));

        rules.CollectionsIn(Talks).ShouldBe(["open", "desk", "discord/1/10"], ignoreOrder: true);
        rules.CollectionsIn(Talks with { Channel = "11" }).ShouldBe(["open", "discord/1/11"], ignoreOrder: true);
        Rules().CollectionsIn(Talks).ShouldBe(["public", "discord/1/10"], ignoreOrder: true);
    }

    [Fact]
    public void What_admins_decided_is_theirs_to_take_back() =>
        new Act[]
        {
            new CollectionsGiven(null, []),
            new CorrectionSettled(1, true),
            new PersonSuppressed(["A"], null, null),
        }.ShouldAllBe(act => act.Needs == NegotiationBot.Core.Commands.Table.Authority.Admin);

    private static HouseDefaults Defaults { get; } = new(["public"]);

    private static HouseRules Rules(params Act[] acts) => new(Log(acts), Defaults);

    private static List<LoggedAct> Log(params Act[] acts) =>
        [.. acts.Select((act, i) => new LoggedAct(Community, i + 1, Now, new MemberKey("mod"), act))];
}
