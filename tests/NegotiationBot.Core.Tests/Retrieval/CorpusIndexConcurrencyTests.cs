using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class CorpusIndexConcurrencyTests
{
    [Fact]
    public async Task Readers_beside_a_writer_see_each_article_whole()
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
            index.Remove(new ArticleId("changing"));
        }
        await done.CancelAsync();

        await Task.WhenAll(readers);
        index.PassagesWith("truce", RetrievalFilter.Everything).ShouldBe(1);
    }
}
