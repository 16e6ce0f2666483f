using Microsoft.Extensions.Time.Testing;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Index;
using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

/// <summary>The real database in a folder of its own, with all that works on it.</summary>
internal sealed class StoreFixture(TemporaryFolder folder, CorpusDatabase database) : IDisposable
{
    public TemporaryFolder Folder => folder;

    public CorpusDatabase Database => database;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2031, 5, 1, 12, 0, 0, TimeSpan.Zero));

    public CorpusStore Store => new(database, Clock);

    public CorpusCatalog Catalog => new(database);

    public CorpusVerifier Verifier => new(database);

    public AnswerRecords Answers => new(database, new AnswerRetention(TimeSpan.FromDays(30)), Clock);

    public CorpusIndex Index { get; } = new(new StoredArticles(database));

    public CorpusIndexKeeper Keeper => field ??= new(new CorpusReader(database), Index);

    public RecordedLog<IndexSnapshots> Log { get; } = new();

    public IndexSnapshots Snapshots => field ??= new(database, new CorpusReader(database), Index, Keeper, Log);

    public static async Task<StoreFixture> CreateAsync()
    {
        var folder = new TemporaryFolder();
        return new(folder, await CorpusDatabase.OpenAsync(folder.Path, TestContext.Current.CancellationToken));
    }

    public Task<IReadOnlyList<StoredAs>> SaveAsync(params IReadOnlyList<IngestedArticle> articles) =>
        Store.SaveAsync(articles, TestContext.Current.CancellationToken);

    public Task<int> CatchUpAsync() => Keeper.CatchUpAsync(TestContext.Current.CancellationToken);

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }
}
