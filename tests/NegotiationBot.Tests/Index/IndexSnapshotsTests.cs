using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Index;
using NegotiationBot.Storage;
using NegotiationBot.Tests.Storage;

namespace NegotiationBot.Tests.Index;

public sealed class IndexSnapshotsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_next_start_finds_the_same_without_reading_an_article()
    {
        using var fixture = await SavedAsync();

        var next = Next(fixture);

        next.Snapshots.Restore();
        (await next.Snapshots.CatchUpAsync(Token)).ShouldBe(0);
        Found(next.Index).ShouldBe(Found(fixture.Index));
        next.Log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_has_changed_since_is_followed_up()
    {
        using var fixture = await SavedAsync();
        await fixture.SaveAsync(Some.Article("new", "harbour"));
        await fixture.Store.WithdrawAsync(new("a1"), Token);

        var next = Next(fixture);
        next.Snapshots.Restore();
        (await next.Snapshots.CatchUpAsync(Token)).ShouldBe(2);

        await fixture.CatchUpAsync();
        Found(next.Index).ShouldBe(Found(fixture.Index));
        next.Log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_snapshot_is_built_with_one_line()
    {
        using var fixture = await SavedAsync();
        File.Delete(PathOf(fixture));

        await BuiltAnewAsync(fixture, "Information: The index is built, there being no snapshot of it yet.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(60)]
    [InlineData(1_500)]
    public async Task A_snapshot_that_was_cut_off_is_built_anew_with_one_line(int length)
    {
        using var fixture = await SavedAsync();
        await using (var file = File.OpenWrite(PathOf(fixture)))
        {
            file.SetLength(length);
        }

        await BuiltAnewAsync(fixture, "Warning: The index is built anew instead of read from index.snapshot: ");
    }

    [Fact]
    public async Task A_snapshot_with_any_damaged_byte_is_built_anew()
    {
        using var fixture = await SavedAsync();
        var whole = await File.ReadAllBytesAsync(PathOf(fixture), Token);
        for (var at = 0; at < whole.Length; at += 37)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x10;
            await File.WriteAllBytesAsync(PathOf(fixture), damaged, Token);
            var next = Next(fixture);

            next.Snapshots.Restore();

            next.Index.Passages(RetrievalFilter.Everything).ShouldBe(0, $"byte {at}");
            next.Log.Lines.ShouldHaveSingleItem();
        }
    }

    [Fact]
    public async Task A_snapshot_of_another_version_of_the_program_is_built_anew_with_one_line()
    {
        using var fixture = await SavedAsync();
        var file = await File.ReadAllBytesAsync(PathOf(fixture), Token);
        var header = file.AsSpan(8, BitConverter.ToInt32(file));
        var build = header.IndexOf(SegmentImage.Version.ToByteArray());
        Guid.NewGuid().TryWriteBytes(header[build..]);
        BitConverter.TryWriteBytes(file.AsSpan(4), Checksum.Of(header));
        await File.WriteAllBytesAsync(PathOf(fixture), file, Token);

        await BuiltAnewAsync(
            fixture,
            "Warning: The index is built anew instead of read from index.snapshot: another version of the program has written it."
        );
    }

    [Fact]
    public async Task A_snapshot_of_another_database_is_built_anew_with_one_line()
    {
        using var other = await SavedAsync();
        using var fixture = await StoreFixture.CreateAsync();
        fixture.Clock.Advance(TimeSpan.FromDays(1));
        await fixture.SaveAsync([.. Enumerable.Range(0, 6).Select(i => Some.Article($"a{i}", "mountain"))]);
        File.Copy(PathOf(other), PathOf(fixture));

        await BuiltAnewAsync(
            fixture,
            "Warning: The index is built anew instead of read from index.snapshot: it belongs to another database."
        );
    }

    [Fact]
    public async Task Two_who_write_at_once_leave_a_whole_snapshot_at_every_moment()
    {
        using var fixture = await SavedAsync();
        var change = new CorpusReader(fixture.Database).ChangeOf(fixture.Keeper.Sequence)!;
        using var done = new CancellationTokenSource();
        void Write()
        {
            for (var i = 0; i < 400; i++)
            {
                new SnapshotFile(fixture.Folder.Path).Write(i, change, fixture.Index.Segments);
            }
        }
        void Read()
        {
            while (!done.IsCancellationRequested)
            {
                new SnapshotFile(fixture.Folder.Path).Read(_ => { }).ShouldNotBeEmpty();
            }
        }
        var reading = Task.Run(Read, Token);

        await Task.WhenAll(Task.Run(Write, Token), Task.Run(Write, Token));

        await done.CancelAsync();
        await reading;
    }

    [Fact]
    public async Task Few_changes_among_many_are_not_worth_writing_until_the_bot_stops()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync([.. Enumerable.Range(0, 40).Select(i => Some.Article($"a{i}", "harbour"))]);
        await fixture.Snapshots.CatchUpAsync(Token);
        var first = await File.ReadAllBytesAsync(PathOf(fixture), Token);
        await fixture.SaveAsync(Some.Article("new", "harbour"));

        await fixture.Snapshots.CatchUpAsync(Token);
        (await File.ReadAllBytesAsync(PathOf(fixture), Token)).ShouldBe(first);

        fixture.Snapshots.Save();
        (await File.ReadAllBytesAsync(PathOf(fixture), Token)).Length.ShouldBeGreaterThan(first.Length);
    }

    [Fact]
    public async Task A_folder_that_takes_no_snapshot_costs_a_line_and_nothing_else()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "harbour"));
        Directory.CreateDirectory(PathOf(fixture));

        await fixture.Snapshots.CatchUpAsync(Token);

        fixture.Index.Passages(RetrievalFilter.Everything).ShouldBe(1);
        fixture.Log.Lines.ShouldHaveSingleItem().ShouldStartWith("Warning: index.snapshot cannot be written");
    }

    private static string PathOf(StoreFixture fixture) => Path.Combine(fixture.Folder.Path, SnapshotFile.Name);

    /// <summary>A corpus whose index was built and written.</summary>
    private static async Task<StoreFixture> SavedAsync()
    {
        var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync([
            .. Enumerable.Range(0, 6).Select(i => Some.Article($"a{i}", $"harbour {i}\nOdell said “truce {i}” today.")),
        ]);
        await fixture.Snapshots.CatchUpAsync(Token);
        fixture.Log.Lines.ShouldBeEmpty();
        return fixture;
    }

    private static async Task BuiltAnewAsync(StoreFixture fixture, string line)
    {
        var next = Next(fixture);

        next.Snapshots.Restore();
        await next.Snapshots.CatchUpAsync(Token);

        next.Log.Lines.ShouldHaveSingleItem().ShouldStartWith(line);
        await fixture.CatchUpAsync();
        Found(next.Index).ShouldBe(Found(fixture.Index));
        var third = Next(fixture);
        third.Snapshots.Restore();
        third.Log.Lines.ShouldBeEmpty();
    }

    /// <summary>What another process would make of the same folder.</summary>
    private static (CorpusIndex Index, IndexSnapshots Snapshots, RecordedLog<IndexSnapshots> Log) Next(
        StoreFixture fixture
    )
    {
        var (reader, log) = (new CorpusReader(fixture.Database), new RecordedLog<IndexSnapshots>());
        var index = new CorpusIndex(new StoredArticles(fixture.Database));
        var keeper = new CorpusIndexKeeper(reader, index);
        return (index, new IndexSnapshots(fixture.Database, reader, index, keeper, log), log);
    }

    private static IReadOnlyList<string> Found(CorpusIndex index)
    {
        WeightedTerm[] terms =
        [
            .. TermAnalyzer.Analyze("harbour mountain truce Odell").Select(term => new WeightedTerm(term.Term)),
        ];
        return
        [
            .. index
                .SearchPassages(terms, RetrievalFilter.Everything, 100)
                .Select(hit => $"{hit.Article.Article.Id} {hit.Passage.Span.Of(hit.Article.Text)} {hit.Score:R}"),
            .. index
                .SearchQuotes(terms, RetrievalFilter.Everything, 100)
                .Select(hit => $"{hit.Article.Article.Id} {hit.Quote.Span.Of(hit.Article.Text)} {hit.Score:R}"),
        ];
    }
}
