using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

public sealed class InboxTests : IAsyncLifetime
{
    private static readonly PlatformName Discord = new("discord");
    private static readonly PlatformName Slack = new("slack");
    private static readonly DateTimeOffset Sent = new(2031, 5, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly ChatPlace Talks = new(new CommunityId(Discord, "1"), "10", "77", ChannelKind.Shared);

    private StoreFixture _fixture = null!;
    private SealedText _seal = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Inbox Inbox => new(_fixture.Database, _seal, _fixture.Clock);

    public async ValueTask InitializeAsync()
    {
        _fixture = await StoreFixture.CreateAsync();
        _seal = new SealedText(SecretKey.Open(Path.Combine(_fixture.Folder.Path, SecretKey.FileName)));
    }

    public ValueTask DisposeAsync()
    {
        _fixture.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_event_of_each_kind_comes_back_as_it_went_in()
    {
        ChatEvent[] events =
        [
            new MessageWritten("m:10:1", Talks, Sent, User, "1", "who said “no”?", true, "9", true)
            {
                IsTooMany = true,
            },
            new MessageEdited("e:10:1:x", Talks, Sent, User, "1", "who?"),
            new MessageDeleted("d:10:1", Talks, Sent, "1"),
            new CommandInvoked("i:1", Talks, Sent, User, Response, "why", Options, [])
            {
                Visibility = Visibility.Public,
            },
            new ComponentPressed("i:3", Talks, Sent, User, Response, "who:A7K2", ["a"], new MessageRef(Talks, "1")),
            new FormSubmitted(
                "v:1",
                Talks,
                Sent,
                User,
                Response,
                "corpus-add:",
                Options,
                [new("a.txt", 3, "https://f.example")]
            ),
            new HomeOpened("h:1", Talks, Sent, User),
            new BotAdded("b:1", Talks, Sent),
            new BotRemoved("b:2", Talks, Sent),
            new PostOutdated("o:1", Talks, Sent, "5", "A7K2", "Ada Holt", "Bram Ilves"),
        ];
        foreach (var chatEvent in events)
        {
            await Inbox.AcceptAsync(Discord, chatEvent, Token);
        }

        var open = await Inbox.ReadOpenAsync(Discord, Token);

        open.Select(item => item.Event.GetType()).ShouldBe(events.Select(chatEvent => chatEvent.GetType()));
        open.Select(item => item.Event).Zip(events).ShouldAllBe(pair => Written(pair.First) == Written(pair.Second));
        ((CommandInvoked)open[3].Event).Visibility.ShouldBe(Visibility.Public);
        ((MessageWritten)open[0].Event).IsTooMany.ShouldBeTrue();
        open.ShouldAllBe(item => item.Attempts == 0);
    }

    [Fact]
    public async Task Only_a_run_that_ended_while_it_was_handled_counts_as_an_attempt()
    {
        await Inbox.AcceptAsync(Discord, Written("1"), Token);
        await Inbox.AcceptAsync(Discord, Written("2"), Token);

        await Inbox.BeginAsync((await Inbox.ReadOpenAsync(Discord, Token))[0], Token);
        var found = (await Inbox.ReadOpenAsync(Discord, Token))[0];
        await Inbox.BeginAsync(found, Token);
        (await Inbox.ReadOpenAsync(Discord, Token)).Select(item => item.Attempts).ShouldBe([2, 0]);

        await Inbox.LeaveOffAsync(found);
        (await Inbox.ReadOpenAsync(Discord, Token)).Select(item => item.Attempts).ShouldBe([1, 0]);
    }

    [Fact]
    public async Task The_same_key_is_accepted_once_on_each_platform()
    {
        (await Inbox.AcceptAsync(Discord, Written("1"), Token)).ShouldNotBeNull();
        (await Inbox.AcceptAsync(Discord, Written("1"), Token)).ShouldBeNull();
        (await Inbox.AcceptAsync(Slack, Written("1"), Token)).ShouldNotBeNull();

        (await Inbox.KnowsAsync(Discord, "m:10:1", Token)).ShouldBeTrue();
        (await Inbox.KnowsAsync(Discord, "m:10:2", Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_events_that_come_at_once_one_is_accepted()
    {
        var accepted = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(_ => Inbox.AcceptAsync(Discord, Written("1"), Token))
        );

        accepted.Count(item => item is not null).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_answered_is_open_no_more_and_says_nothing_but_is_known_for_two_days()
    {
        var item = (await Inbox.AcceptAsync(Discord, Written("1"), Token))!;
        await Inbox.IntendAsync(item, Planned, Token);

        await Inbox.FinishAsync(item, Planned.Kept(new MessageRef(Talks, "5")), Token);

        (await Inbox.ReadOpenAsync(Discord, Token)).ShouldBeEmpty();
        (await Inbox.AcceptAsync(Discord, Written("1"), Token)).ShouldBeNull();
        _fixture.Folder.Query("SELECT coalesce(Event, Planned) FROM Inbox").ShouldBe([""]);
        var post = (await new Posts(_fixture.Database).FindAsync(new MessageRef(Talks, "5"), Token)).ShouldNotBeNull();
        (post.QuestionId, post.AnswerId, post.Conversation, post.Asker).ShouldBe(("1", "A7K2", "c", "member"));
        _fixture.Clock.Advance(TimeSpan.FromHours(49));
        await new Housekeeping(
            _fixture.Database,
            new AnswerRetention(TimeSpan.FromDays(30)),
            _fixture.Clock
        ).CleanAsync(Token);
        (await Inbox.KnowsAsync(Discord, "m:10:1", Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_somebody_has_dropped_says_nothing_and_is_known_for_what_it_is()
    {
        var asked = (await Inbox.AcceptAsync(Discord, Written("1"), Token))!;
        var other = (await Inbox.AcceptAsync(Discord, Written("2") with { User = User with { Id = "23" } }, Token))!;
        var asking = (await Inbox.AcceptAsync(Discord, Written("3"), Token))!;
        await Inbox.IntendAsync(asked, Planned, Token);

        await Inbox.DropAsync(Discord, User.Id, except: "m:10:3", Token);

        (await Inbox.ReadOpenAsync(Discord, Token)).Select(item => item.Id).ShouldBe([other.Id, asking.Id]);
        (await Inbox.IsDroppedAsync(asked, Token)).ShouldBeTrue();
        (await Inbox.IntendAsync(asked, Planned, Token)).ShouldBeFalse();
        (await Inbox.AcceptAsync(Discord, Written("1"), Token)).ShouldBeNull();
        await Inbox.FinishAsync(asked, Planned.Kept(new MessageRef(Talks, "5")), Token);
        (await Inbox.IsDroppedAsync(asked, Token)).ShouldBeFalse();
        var post = (await new Posts(_fixture.Database).FindAsync(new MessageRef(Talks, "5"), Token)).ShouldNotBeNull();
        (post.AnswerId, post.Asker).ShouldBe((null, null));
    }

    [Fact]
    public async Task A_planned_post_comes_back_with_its_reply()
    {
        var item = (await Inbox.AcceptAsync(Discord, Written("1"), Token))!;
        await Inbox.IntendAsync(item, Planned, Token);

        var planned = (await Inbox.ReadOpenAsync(Discord, Token)).Single().Planned.ShouldNotBeNull();

        planned.Post.Nonce.ShouldBe("n");
        planned.Post.Response.ShouldBe(Response);
        var reply = planned.Post.Reply;
        reply.FirstLine.Runs.ShouldBe(Planned.Post.Reply.FirstLine.Runs);
        reply
            .Blocks.Select(block => block.GetType())
            .ShouldBe([typeof(LineBlock), typeof(QuotedBlock), typeof(HintBlock)]);
        ((QuotedBlock)reply.Blocks[1]).IsCovered.ShouldBeTrue();
        reply.Buttons.Single().Action.ShouldBe("who:A7K2");
        reply.Menu!.Entries.Single().Action.ShouldBe("x");
        reply.More!.Action.ShouldBe("more:A7K2");
    }

    [Fact]
    public async Task What_an_event_says_does_not_lie_open_in_the_database_and_third_parties_words_not_at_all()
    {
        await Inbox.AcceptAsync(Discord, Written("1"), Token);
        await Inbox.AcceptAsync(
            Discord,
            new MessageCommandInvoked(
                "i:1",
                Talks,
                Sent,
                User,
                Response,
                "check-quote",
                new MessageRef(Talks, "3"),
                "a secret of somebody",
                false
            ),
            Token
        );
        await Inbox.AcceptAsync(
            Discord,
            new CommandInvoked("i:2", Talks, Sent, User, Response, CommandInvoked.Check, Options, []),
            Token
        );

        var bytes = string.Concat(
            Directory
                .EnumerateFiles(_fixture.Folder.Path)
                .Select(file => File.ReadAllText(file, System.Text.Encoding.Latin1))
        );
        bytes.ShouldNotContain("who said");
        bytes.ShouldNotContain(User.Id);
        bytes.ShouldNotContain(Response.Token);
        var open = await Inbox.ReadOpenAsync(Discord, Token);
        ((MessageCommandInvoked)open[1].Event).TargetText.ShouldBeNull();
        ((CommandInvoked)open[2].Event).Options.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_another_key_sealed_is_left_out()
    {
        await Inbox.AcceptAsync(Discord, Written("1"), Token);
        File.Delete(Path.Combine(_fixture.Folder.Path, SecretKey.FileName));
        var other = new SealedText(SecretKey.Open(Path.Combine(_fixture.Folder.Path, SecretKey.FileName)));

        (await new Inbox(_fixture.Database, other, _fixture.Clock).ReadOpenAsync(Discord, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_became_of_a_post_is_read_with_any_key()
    {
        var outdated = new PostOutdated("beside:o:10:5:x", Talks, Sent, "5", "A7K2", "Ada Holt", "Bram Ilves");
        await new CorrectionLog(_fixture.Database).AddAsync([], [outdated], new("command line"), "x", Sent, Token);

        var (open, beside) = (
            await Inbox.ReadOpenAsync(Discord, Token),
            await Inbox.ReadBesideAsync(Discord, after: 0, Token)
        );

        open.Concat(beside).Select(item => item.Event).ShouldBe([outdated, outdated]);
    }

    private static ChatUser User { get; } = new("4815162342", "uk", true, Sent.AddYears(-1));

    private static ResponseHandle Response { get; } = new("a-secret-token", Sent.AddMinutes(15));

    private static Dictionary<string, string> Options { get; } = new() { ["words"] = "holt said no" };

    private static string Written(ChatEvent chatEvent) => System.Text.Json.JsonSerializer.Serialize(chatEvent);

    private static MessageWritten Written(string id) =>
        new($"m:10:{id}", Talks, Sent, User, id, "who said “no”?", MentionsBot: true);

    private static PlannedPost Planned { get; } =
        new(
            new OutgoingPost(
                "n",
                Talks,
                "1",
                Response,
                Visibility.Public,
                new Reply(
                    new StyledText([new StyledRun("Ada Holt", TextStyle.Bold), new StyledRun(" said it.")]),
                    [new LineBlock("line"), new QuotedBlock("“no”", IsCovered: true), new HintBlock("hint")],
                    "footer",
                    [new ReplyButton("Who else", "who:A7K2", ButtonStyle.Main)]
                )
                {
                    Menu = new ReplyMenu("Choose", "menu", [new ReplyMenuEntry("one", "x")]),
                    More = new ReplyButton("More", "more:A7K2"),
                },
                0,
                Sent
            ),
            "1",
            "A7K2",
            "c",
            "member"
        );
}
