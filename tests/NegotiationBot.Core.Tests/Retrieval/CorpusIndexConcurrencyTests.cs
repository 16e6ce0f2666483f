using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class CorpusIndexConcurrencyTests
{
    [Fact]
    public async Task Readers_beside_a_writer_and_merging_see_each_article_whole()
    {
        var index = Corpus.Of(Corpus.Article("kept", "truce"));
        using var done = new CancellationTokenSource();
        var readers = Enumerable
            .Range(0, 2)
            .Select(_ =>
                Task.Run(() =>
                {
                    while (!done.IsCancellationRequested)
                    {
                        // Both passages of the changing article, or neither, beside the one that stays.
                        index
                            .SearchPassages(Corpus.Query("truce"), RetrievalFilter.Everything, 10)
                            .Count.ShouldBeOneOf(1, 3);
                    }
                })
            )
            .ToList();

        for (var i = 0; i < 2_000; i++)
        {
            index.Put(Corpus.Article("changing", $"truce {i}\ntruce {i}"));
            index.Put(Corpus.Article($"other {i % 20}", "harbour"));
            index.Remove(new ArticleId("changing"));
            index.Merge();
        }
        await done.CancelAsync();

        await Task.WhenAll(readers);
        index.Articles(RetrievalFilter.Everything).Count.ShouldBe(21);
        index.PassagesWith("truce", RetrievalFilter.Everything).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_removed_or_replaced_during_a_merge_is_gone_after_it()
    {
        var index = new CorpusIndex();
        using var done = new CancellationTokenSource();
        var merging = Task.Run(
            () =>
            {
                while (!done.IsCancellationRequested)
                {
                    index.Merge();
                }
            },
            TestContext.Current.CancellationToken
        );

        for (var i = 0; i < 3_000; i++)
        {
            index.Put(Corpus.Article($"{i % 50}", $"truce {i}"));
            if (i % 3 == 0)
            {
                index.Remove(new ArticleId($"{(i * 7) % 50}"));
            }
        }
        await done.CancelAsync();
        await merging;

        var left = index.Articles(RetrievalFilter.Everything);
        index.PassagesWith("truce", RetrievalFilter.Everything).ShouldBe(left.Count);
        foreach (var article in left)
        {
            // Each in its latest state, and only in that.
            var number = article.Text.Split(' ')[1];
            index
                .SearchPassages(Corpus.Query(number), RetrievalFilter.Everything, 5)
                .ShouldContain(hit => hit.Article == article);
        }
    }
}
