using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

/// <summary>A search that skips what cannot be among the best against one that looks at everything, over corpora that grow, shrink and are merged.</summary>
public sealed class PrunedSearchTests
{
    private static readonly RetrievalFilter[] Filters =
    [
        RetrievalFilter.Everything,
        new(new HashSet<string> { "open" }),
        new(null, new DateOnly(2031, 1, 10), new DateOnly(2031, 1, 20)),
        new(new HashSet<string> { "open", "press" }, new DateOnly(2031, 1, 15)),
        Corpus.Without("Lena Winter"),
    ];

    [Fact]
    public void It_finds_what_the_formula_finds_by_hand_and_scores_it_the_same() =>
        Check(
            (index, articles) =>
            {
                foreach (var filter in Filters)
                {
                    var visible = articles.Where(article => filter.LetsThrough(article.Article)).ToList();
                    foreach (var words in Questions)
                    {
                        var expected = HandRanking.Of(visible, words);
                        var found = index.SearchPassages(Corpus.Query(words), filter, 1_000);
                        found
                            .Select(hit => (hit.Article.Article.Id, hit.Passage))
                            .ShouldBe(expected.Keys, ignoreOrder: true);
                        foreach (var hit in found)
                        {
                            hit.Score.ShouldBe(expected[(hit.Article.Article.Id, hit.Passage)], 1e-8);
                        }
                    }
                }
            }
        );

    [Fact]
    public void The_few_best_are_the_first_of_all() =>
        Check(
            (index, _) =>
            {
                foreach (var (filter, words, top) in Searches)
                {
                    var query = Corpus.Query(words);
                    index
                        .SearchPassages(query, filter, top)
                        .ShouldBe(index.SearchPassages(query, filter, int.MaxValue).Take(top));
                    index
                        .SearchQuotes(query, filter, top)
                        .ShouldBe(index.SearchQuotes(query, filter, int.MaxValue).Take(top));
                }
            }
        );

    [Fact]
    public void The_best_quotes_of_a_speaker_are_the_first_of_theirs_among_all() =>
        Check(
            (index, _) =>
            {
                foreach (var (filter, words, top) in Searches)
                {
                    var query = Corpus.Query(words);
                    var all = index.SearchQuotes(query, filter, int.MaxValue);
                    index
                        .SearchQuotes(query, filter, top, "Mara Odell")
                        .ShouldBe(all.Where(hit => hit.Quote.Attribution.Speaker == "Mara Odell").Take(top));
                }
            }
        );

    [Fact]
    public void An_index_that_grew_and_shrank_equals_one_that_is_built_of_what_is_left() =>
        Check(
            (index, articles) =>
            {
                var anew = Corpus.Of(articles.OrderBy(article => article.Sequence));
                foreach (var (filter, words, top) in Searches)
                {
                    var query = Corpus.Query(words);
                    index.SearchPassages(query, filter, top).ShouldBe(anew.SearchPassages(query, filter, top));
                    index.SearchQuotes(query, filter, top).ShouldBe(anew.SearchQuotes(query, filter, top));
                    index.PassagesWith(query[0].Term, filter).ShouldBe(anew.PassagesWith(query[0].Term, filter));
                }
                foreach (var filter in Filters)
                {
                    index.Articles(filter).ShouldBe(anew.Articles(filter));
                    index.Coverage(filter).ShouldBe(anew.Coverage(filter));
                    index.QuotesBy("Mara Odell", filter).ShouldBe(anew.QuotesBy("Mara Odell", filter));
                    index.Speakers(filter).Select(Told).ShouldBe(anew.Speakers(filter).Select(Told));
                }
            }
        );

    /// <summary>Large enough that most of a frequent word's blocks are passed over.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_few_best_of_thousands_are_the_first_of_all(int seed)
    {
        var random = new Random(seed);
        string Word() => $"w{(int)Math.Pow(500, random.NextDouble())}";
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));
        var index = new CorpusIndex();
        foreach (var batch in Enumerable.Range(0, 600).Chunk(40))
        {
            index.Put([
                .. batch.Select(number =>
                    Corpus.Article(
                        $"{number}",
                        string.Join(
                            '\n',
                            Enumerable.Range(0, 8).Select(i => $"{number} {i} {Words(random.Next(3, 40))}")
                        ),
                        title: Words(3)
                    )
                ),
            ]);
        }
        index.Merge().ShouldBeTrue();
        for (var removed = 0; removed < 600; removed += 7)
        {
            index.Remove(new ArticleId($"{removed}"));
        }

        for (var question = 0; question < 60; question++)
        {
            var query = Corpus.Query(Words(random.Next(1, 7)));
            index
                .SearchPassages(query, RetrievalFilter.Everything, 10)
                .ShouldBe(index.SearchPassages(query, RetrievalFilter.Everything, int.MaxValue).Take(10));
        }
    }

    /// <summary>Of somebody who speaks everywhere, most blocks of a frequent word are asked for many units, those of a rare one for few.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_few_best_of_the_thousands_of_a_speaker_are_the_first_of_theirs(int seed)
    {
        var random = new Random(seed);
        string Word() => $"w{(int)Math.Pow(500, random.NextDouble())}";
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));
        var index = Corpus.Of(
            Enumerable
                .Range(0, 500)
                .Select(number =>
                    Enumerable.Range(0, 6).Select(i => $"{number} {i} {Words(random.Next(3, 30))}").ToList()
                )
                .Select(
                    (paragraphs, number) =>
                        Corpus.Article(
                            $"{number}",
                            string.Join('\n', paragraphs),
                            quotes:
                            [
                                .. paragraphs.Select(words =>
                                    (words, random.Next(4) == 0 ? "Ivo Brandt" : "Mara Odell")
                                ),
                            ]
                        )
                )
        );

        for (var question = 0; question < 40; question++)
        {
            var query = Corpus.Query(Words(random.Next(1, 7)));
            var all = index.SearchQuotes(query, RetrievalFilter.Everything, int.MaxValue);
            foreach (var speaker in new[] { "Mara Odell", "Ivo Brandt" })
            {
                index
                    .SearchQuotes(query, RetrievalFilter.Everything, 10, speaker)
                    .ShouldBe(all.Where(hit => hit.Quote.Attribution.Speaker == speaker).Take(10));
            }
        }
    }

    private static readonly string[] Questions = ["truce", "truce grain", "harbour envoy odell grain", "brandt winter"];

    private static IEnumerable<(RetrievalFilter Filter, string Words, int Top)> Searches =>
        from filter in Filters
        from words in Questions
        from top in new[] { 1, 3, 20 }
        select (filter, words, top);

    private static string Told(MetSpeaker met) => $"{met.Name} {met.Quotes} {string.Join(',', met.Offices)}";

    private static void Check(Action<CorpusIndex, IReadOnlyList<IndexedArticle>> holds) =>
        Prop.ForAll(
                Changes.Any().ToArbitrary(),
                changes =>
                {
                    var index = new CorpusIndex();
                    var articles = changes.ApplyTo(index);
                    holds(index, articles);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
}
