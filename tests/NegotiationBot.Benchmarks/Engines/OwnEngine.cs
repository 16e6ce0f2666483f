using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Benchmarks.Engines;

/// <summary>This project's index, merging beside everything else as in a running bot. Its quotes are indexed along with the passages.</summary>
internal sealed class OwnEngine : Engine
{
    private readonly CancellationTokenSource _closing = new();
    private Task _merging = Task.CompletedTask;

    public override string Name => "NegotiationBot";

    public CorpusIndex Index { get; } = new(new Synthetic.SyntheticCorpus());

    public override long Bytes => Index.Segments.Sum(segment => (long)segment.Content.Length);

    public override void Load(IEnumerable<IndexedArticle> articles) => Index.Put(articles);

    public override void FinishLoading()
    {
        while (Index.Merge()) { }
        _merging = Task.Run(MergeAsync);
    }

    public override int Search(string question) => Find(question).Count;

    /// <summary>The passages without their texts, which are in the store.</summary>
    public IReadOnlyList<ScoredUnit> Find(string question) =>
        new RankedSearch(Index.Through(RetrievalFilter.Everything), UnitKind.Passage).Top(
            PassageSearch.TermsOf(question),
            Top
        );

    public override void Add(IndexedArticle article) => Index.Put(article);

    public override void Remove(IndexedArticle article) => Index.Remove(article.Article.Id);

    public override void Dispose()
    {
        _closing.Cancel();
        _merging.GetAwaiter().GetResult();
        _closing.Dispose();
    }

    private async Task MergeAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            Index.Merge();
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }
}
