using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

/// <summary>What a chat keeps, on the real database.</summary>
public sealed class ChatStoreTests : IAsyncLifetime
{
    private static readonly CommunityId One = new(new PlatformName("discord"), "1");
    private static readonly CommunityId Two = new(new PlatformName("discord"), "2");
    private static readonly MemberKey Member = new("member");
    private static readonly DateTimeOffset Now = new(2031, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private StoreFixture _fixture = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Acts Acts => new(_fixture.Database);

    private Members Members => new(_fixture.Database);

    public async ValueTask InitializeAsync() => _fixture = await StoreFixture.CreateAsync();

    public ValueTask DisposeAsync()
    {
        _fixture.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Acts_are_numbered_in_each_community_and_come_back_as_they_were()
    {
        Act[] acts =
        [
            new ChannelSwitched("10", true),
            new LimitsSet(1, null, 3),
            new MemberMuted(Member, Now),
            new QuoteHidden(new QuoteKey(new ArticleId("a"), "w"), "A7K2, quote 1"),
            new AnswerPinned("dam", "“no”", "https://x.example", new DateOnly(2031, 5, 9)),
            new CollectionsGiven(null, ["a", "b"]),
            new PersonSuppressed(["Ada Holt", "Holt"], new DateOnly(2031, 5, 9), null),
        ];
        foreach (var (i, act) in acts.Index())
        {
            await Acts.AddAsync(One, Member, act, $"event {i}", Now, Token);
        }
        var other = await Acts.AddAsync(Two, Member, acts[0], "event 0", Now, Token);

        var read = await Acts.ReadAsync(One, Token);

        read.Select(logged => logged.Number).ShouldBe(Enumerable.Range(1, acts.Length));
        read.Select(logged => System.Text.Json.JsonSerializer.Serialize(logged.Act))
            .ShouldBe(acts.Select(act => System.Text.Json.JsonSerializer.Serialize(act)));
        other.Number.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_event_logs_once_and_what_is_taken_back_stays_in_the_log()
    {
        var first = await Acts.AddAsync(One, Member, new CommunitySwitched(false), "event", Now, Token);
        var again = await Acts.AddAsync(One, Member, new CommunitySwitched(false), "event", Now, Token);

        await Acts.UndoAsync(One, first.Number, Member, Now, Token);

        again.Number.ShouldBe(first.Number);
        (await Acts.ReadAsync(One, Token)).ShouldHaveSingleItem().UndoneAt.ShouldBe(Now);
    }

    [Fact]
    public async Task A_correction_is_open_until_it_is_settled_or_taken_back()
    {
        var quote = new QuoteKey(new ArticleId("a"), "w");
        var settled = await Acts.AddAsync(One, Member, new CorrectionProposed(quote, "", "A", "B"), "1", Now, Token);
        var undone = await Acts.AddAsync(One, Member, new CorrectionProposed(quote, "", "A", "C"), "2", Now, Token);
        var open = await Acts.AddAsync(Two, Member, new CorrectionProposed(quote, "", "A", "D"), "3", Now, Token);
        await Acts.AddAsync(One, Member, new CorrectionSettled(settled.Number, false), "4", Now, Token);
        await Acts.UndoAsync(One, undone.Number, Member, Now, Token);

        (await Acts.ReadOpenCorrectionsAsync(Token)).ShouldBe([open]);
    }

    [Fact]
    public async Task A_word_is_first_for_the_answer_that_got_it_and_for_no_other()
    {
        (await FirstAsync(One, "A7K2", FirstWord.Program)).ShouldBe([FirstWord.Program]);
        (await FirstAsync(One, "A7K2", FirstWord.Program)).ShouldBe([FirstWord.Program]);
        (await FirstAsync(One, "B7K2", FirstWord.Program, FirstWord.HowToAskOn)).ShouldBe([FirstWord.HowToAskOn]);
        (await FirstAsync(One, "C7K2", FirstWord.Program, FirstWord.HowToAskOn)).ShouldBeEmpty();
        (await FirstAsync(Two, "B7K2", FirstWord.ProgramDirectly)).ShouldBe([FirstWord.ProgramDirectly]);
        (await FirstAsync(Two, "C7K2", FirstWord.Program)).ShouldBe([FirstWord.Program]);
    }

    private Task<IReadOnlyList<FirstWord>> FirstAsync(CommunityId community, string cause, params FirstWord[] words) =>
        Members.FindFirstAsync(community, Member, words, cause, Now, Token);

    [Fact]
    public async Task Past_its_retention_a_post_is_nobodys_and_known_for_what_it_shows()
    {
        await _fixture.SaveAsync(Some.Article("a", "Odell said “no”.\nThe rest is prose."));
        await _fixture.CatchUpAsync();
        var article = _fixture.Index.Find(new ArticleId("a"))!;
        var quote = article.Quotes[0];
        await AnswerAsync(
            "A7K2",
            Member,
            "who said no?",
            evidence: new Evidence(EvidenceKind.Quote, article, quote.Span, quote, 2)
        );
        await AnswerAsync("B7K2", Member, "who said maybe?");
        await AnswerAsync(
            "C7K2",
            Member,
            "and no?",
            evidence: new Evidence(EvidenceKind.Quote, article, quote.Span, quote, 2)
        );
        await PostAsync("A7K2", ChannelKind.Shared);
        await PostAsync("B7K2", ChannelKind.Shared);
        await PostAsync("C7K2", ChannelKind.Direct);
        var housekeeping = new Housekeeping(
            _fixture.Database,
            new AnswerRetention(TimeSpan.FromDays(30)),
            _fixture.Clock
        );

        _fixture.Clock.SetUtcNow(Now.AddDays(31));
        await housekeeping.CleanAsync(Token);
        await housekeeping.CleanAsync(Token);

        _fixture.Folder.Query("SELECT AnswerId || coalesce(Asker, '') FROM Posts").ShouldBe(["A7K2"]);
        _fixture
            .Folder.Query("SELECT Question || Text || coalesce(Asker, '') || coalesce(Conversation, '') FROM Answers")
            .ShouldBe([""]);
        var record = (await _fixture.Answers.FindAsync(new AnswerId("A7K2"), Token)).ShouldNotBeNull();
        record.Evidence.ShouldHaveSingleItem().Text.ShouldBe("");
        var key = record.Evidence[0].Quote.ShouldNotBeNull();
        (await _fixture.Answers.FindShowingAsync(key, Token)).ShouldBe([record.Id]);
        (await _fixture.Answers.FindNamingAsync(text => text.Contains("Odell"), Token)).ShouldBe([record.Id]);
        (await Members.ReadAsync(Member, Token)).Answers.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_held_about_somebody_is_told_and_forgotten_and_of_others_nothing()
    {
        await AnswerAsync("A7K2", Member, "who said no?");
        await AnswerAsync("B7K2", new MemberKey("another"), "who said yes?");
        await new Reports(_fixture.Database).AddAsync(
            new Report(One, ReportKind.Wrong, "speaker", new AnswerId("B7K2"), Member, "event", Now),
            Token
        );

        var held = await Members.ReadAsync(Member, Token);
        var dropped = await Members.ForgetAsync(Member, Token);

        held.Answers.ShouldHaveSingleItem().Question.ShouldBe("who said no?");
        held.Reports.ShouldHaveSingleItem().AnswerId.ShouldBe("B7K2");
        dropped.ShouldBe(1);
        (await Members.ReadAsync(Member, Token)).ShouldSatisfyAllConditions(
            left => left.Answers.ShouldBeEmpty(),
            left => left.Reports.ShouldBeEmpty()
        );
        (await _fixture.Answers.FindAsync(new AnswerId("B7K2"), Token)).ShouldNotBeNull();
        (await new Reports(_fixture.Database).ReadAsync(One, Now.AddDays(-1), Token))
            .ShouldHaveSingleItem()
            .By.ShouldBeNull();
    }

    [Fact]
    public async Task Turns_of_a_conversation_come_oldest_first_and_stop_before_an_answer()
    {
        await AnswerAsync("A7K2", Member, "one?", minute: 0);
        await AnswerAsync("B7K2", Member, "two?", minute: 1);
        await AnswerAsync("C7K2", Member, "three?", minute: 2);

        var all = await _fixture.Answers.ReadTurnsAsync("c", null, 2, Token);
        var before = await _fixture.Answers.ReadTurnsAsync("c", new AnswerId("B7K2"), 5, Token);

        all.Select(turn => turn.Text).ShouldBe(["two?", "No: two?", "three?", "No: three?"]);
        before.Select(turn => turn.Text).ShouldBe(["one?", "No: one?"]);
        // One that is not on record yet comes after all.
        (await _fixture.Answers.ReadTurnsAsync("c", new AnswerId("D7K2"), 5, Token)).Count.ShouldBe(6);
    }

    [Fact]
    public async Task An_answer_given_anew_replaces_itself_and_is_counted_once()
    {
        await AnswerAsync("A7K2", Member, "one?");
        await AnswerAsync("A7K2", Member, "one, edited?");

        (await _fixture.Answers.FindAsync(new AnswerId("A7K2"), Token))!.Question.ShouldBe("one, edited?");
        (await _fixture.Answers.CountAsync(One, Now.AddDays(-1), Token))[AnswerOutcome.NotInCorpus].ShouldBe(1);
        (await _fixture.Answers.CountAsync(Two, Now.AddDays(-1), Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_emptied_answer_is_found_no_more_and_still_counted()
    {
        await AnswerAsync("A7K2", Member, "a secret question?");

        await _fixture.Answers.EmptyAsync(One, new AnswerId("A7K2"), Token);

        (await _fixture.Answers.FindAsync(new AnswerId("A7K2"), Token)).ShouldBeNull();
        _fixture.Folder.Query("SELECT Question || Text FROM Answers").ShouldBe([""]);
        (await _fixture.Answers.CountAsync(null, Now.AddDays(-1), Token))[AnswerOutcome.NotInCorpus].ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_of_the_same_id_in_another_community_keeps_its_words_and_evidence()
    {
        foreach (var (community, question) in new[] { (One, "one?"), (Two, "two?") })
        {
            await AnswerAsync("A7K2", Member, question, community: community);
        }
        _fixture.Folder.Execute(
            "INSERT INTO Evidence (AnswerId, Ordinal, ArticleKey, Title, ContentHash, Start, \"End\", Text, Status) "
                + "SELECT Id, 0, 'a', 'A', 'h', 0, 1, Question, 'confirmed' FROM Answers"
        );

        await _fixture.Answers.EmptyAsync(One, new AnswerId("A7K2"), Token);

        var left = (await _fixture.Answers.FindAsync(new AnswerId("A7K2"), Token)).ShouldNotBeNull();
        left.Question.ShouldBe("two?");
        left.Evidence.ShouldHaveSingleItem().Text.ShouldBe("two?");
        _fixture.Folder.Query("SELECT Text FROM Evidence").ShouldBe(["two?"]);
    }

    [Fact]
    public async Task A_community_that_put_the_bot_out_is_dropped_after_thirty_days_unless_it_came_back()
    {
        var communities = new Communities(_fixture.Database);
        await AnswerAsync("A7K2", Member, "one?");
        await Acts.AddAsync(One, Member, new CommunitySwitched(false), "event", Now, Token);
        await Acts.AddAsync(Two, Member, new CommunitySwitched(false), "event", Now, Token);
        foreach (var community in new[] { One, Two })
        {
            await communities.NoteAddedAsync(community, Now, Token);
            await communities.NoteRemovedAsync(community, Now, Token);
        }
        await communities.NoteAddedAsync(Two, Now.AddDays(3), Token);
        var housekeeping = new Housekeeping(
            _fixture.Database,
            new AnswerRetention(TimeSpan.FromDays(300)),
            _fixture.Clock
        );

        _fixture.Clock.SetUtcNow(Now.AddDays(29));
        await housekeeping.CleanAsync(Token);
        (await Acts.ReadAsync(One, Token)).Count.ShouldBe(1);
        _fixture.Clock.SetUtcNow(Now.AddDays(31));
        await housekeeping.CleanAsync(Token);

        (await Acts.ReadAsync(One, Token)).ShouldBeEmpty();
        (await _fixture.Answers.FindAsync(new AnswerId("A7K2"), Token)).ShouldBeNull();
        (await Acts.ReadAsync(Two, Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_corrected_quote_has_its_speaker_in_later_revisions_too()
    {
        await _fixture.SaveAsync(Some.Article("a", "Odell said “no”.\nOdell said “maybe”."));
        var key = QuoteKey.Of(new ArticleId("a"), "no");

        var corrected = await _fixture.Store.CorrectAsync(key, "Ivo Brandt", Token);
        var unknown = await _fixture.Store.CorrectAsync(QuoteKey.Of(new ArticleId("a"), "never"), "Ivo Brandt", Token);
        await _fixture.CatchUpAsync();
        var first = _fixture.Index.Find(new ArticleId("a"))!.Quotes;
        await _fixture.SaveAsync(Some.Article("a", "On Monday Odell said “no”.\nOdell said “maybe”."));
        await _fixture.CatchUpAsync();
        var second = _fixture.Index.Find(new ArticleId("a"))!.Quotes;

        (corrected, unknown).ShouldBe((true, false));
        foreach (var quotes in new[] { first, second })
        {
            quotes
                .Select(quote => (quote.Attribution.Speaker, quote.Attribution.Status))
                .ShouldBe([("Ivo Brandt", AttributionStatus.Corrected), ("Mara Odell", AttributionStatus.Confirmed)]);
            (quotes[0].Attribution.Mention, quotes[0].Attribution.Antecedent).ShouldBe((null, null));
        }
    }

    [Fact]
    public async Task A_correction_taken_back_leaves_what_the_current_revision_was_read_to_say()
    {
        await _fixture.SaveAsync(Some.Article("a", "Odell said “no”.\nOdell said “maybe”."));
        var key = QuoteKey.Of(new ArticleId("a"), "no");
        await _fixture.CatchUpAsync();
        var read = _fixture.Index.Find(new ArticleId("a"))!.Quotes[0];
        await _fixture.Store.CorrectAsync(key, "Ivo Brandt", Token);
        await _fixture.Store.CorrectAsync(key, "Una Marsh", Token);

        await _fixture.Store.CorrectAsync(key, null, Token);
        await _fixture.CatchUpAsync();
        var returned = _fixture.Index.Find(new ArticleId("a"))!.Quotes[0];
        await _fixture.Store.CorrectAsync(key, "Ivo Brandt", Token);
        await _fixture.SaveAsync(Some.Article("a", "That day Odell said “no”.\nOdell said “maybe”."));
        await _fixture.Store.CorrectAsync(key, null, Token);
        await _fixture.CatchUpAsync();
        var later = _fixture.Index.Find(new ArticleId("a"))!;

        returned.ShouldBeEquivalentTo(read);
        later.Quotes[0].Attribution.Speaker.ShouldBe("Mara Odell");
        later.Quotes[0].Attribution.Mention!.Text.ShouldBe("T");
    }

    [Fact]
    public async Task The_words_a_channel_was_shown_are_counted_for_a_day()
    {
        var ledger = new ShownWordsLedger(_fixture.Database);
        var place = new ChatPlace(One, "10", null, ChannelKind.Shared);
        var words = new ShownWords(new ArticleId("a"), new TextSpan(3, 9), 2);
        await ledger.AddAsync(place, [words], Now, Token);

        (await ledger.ReadAsync(place, [words.Article], Now.AddHours(-1), Token)).ShouldBe([words]);
        (await ledger.ReadAsync(place, [words.Article], Now.AddHours(1), Token)).ShouldBeEmpty();
        (await ledger.ReadAsync(place with { Channel = "11" }, [words.Article], Now, Token)).ShouldBeEmpty();
    }

    private Task<int> PostAsync(string answer, ChannelKind kind) =>
        _fixture.Database.WriteAsync(connection =>
            connection.ExecuteAsync(
                PostRows.Insert,
                PostRows.ValuesOf(
                    new KeptPost(
                        new MessageRef(new ChatPlace(One, "10", null, kind), $"of {answer}"),
                        "9",
                        answer,
                        "c",
                        Member.Value,
                        Now
                    )
                )
            )
        );

    private Task AnswerAsync(
        string id,
        MemberKey asker,
        string question,
        int minute = 0,
        CommunityId? community = null,
        params Evidence[] evidence
    ) =>
        _fixture.Answers.AddAsync(
            new Question(question, [], Now.AddMinutes(minute)),
            new Answer(
                new AnswerId(id),
                AnswerOutcome.NotInCorpus,
                "nobody-said-that",
                StyledText.Of("No."),
                evidence.Length == 0 ? [] : [new Statement(StatementForm.SentenceMode, null, evidence)],
                0.1,
                new Coverage(1, null, null, null)
            ),
            $"No: {question}",
            new AnswerOrigin(community ?? One, asker, "c"),
            Token
        );
}
