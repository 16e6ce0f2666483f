using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class PassageSearchTests
{
    [Fact]
    public void What_says_it_in_other_words_is_found_and_comes_before_what_repeats_one()
    {
        var found = Search(
            "did they agree on a truce",
            new ArticleBuilder("They agree that the weather is bad.").Titled("Weather"),
            new ArticleBuilder("The sides agreed on a cease-fire on Monday.").Titled("Talks")
        );

        found[0].ShouldBe("The sides agreed on a cease-fire on Monday.");
        found.Count.ShouldBe(2);
    }

    [Fact]
    public void Function_words_a_question_does_not_lean_on_bring_nothing() =>
        Search("of the and", new ArticleBuilder("The end of the road and the pier.")).ShouldBeEmpty();

    [Fact]
    public void Of_many_only_the_best_come_and_each_once()
    {
        var articles = Enumerable
            .Range(0, 60)
            .Select(i => new ArticleBuilder($"The quota came up on day {i}.").Titled($"Day {i}"));

        var found = Search("when did the quota come up", 50, [.. articles]);

        found.Distinct().Count().ShouldBe(50);
    }

    private static IReadOnlyList<string> Search(string words, params ArticleBuilder[] articles) =>
        Search(words, 10, articles);

    private static IReadOnlyList<string> Search(string words, int top, ArticleBuilder[] articles)
    {
        var index = new CorpusIndex();
        index.Put([.. articles.Select(article => article.Build())]);
        return
        [
            .. new PassageSearch(index, World.Registry)
                .Find(words, RetrievalFilter.Everything, top, World.Now)
                .Select(hit => hit.Article.Of(hit.Passage.Span)),
        ];
    }
}
