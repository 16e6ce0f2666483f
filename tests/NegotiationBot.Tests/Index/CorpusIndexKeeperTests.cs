using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Tests.Storage;

namespace NegotiationBot.Tests.Index;

public sealed class CorpusIndexKeeperTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_index_follows_every_kind_of_change()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "harbour"), Some.Article("b", "harbour"));

        (await fixture.CatchUpAsync()).ShouldBe(2);
        Found(fixture, "harbour").ShouldBe(["a", "b"]);

        await fixture.SaveAsync(Some.Article("a", "mountain"));
        (await fixture.CatchUpAsync()).ShouldBe(1);
        Found(fixture, "harbour").ShouldBe(["b"]);
        Found(fixture, "mountain").ShouldBe(["a"]);

        await fixture.Store.EditAsync(
            [new ArticleEdit(new ArticleId("a"), new ArticleMetadata(Collection: "press"))],
            Token
        );
        await fixture.CatchUpAsync();
        fixture.Index.Find(new ArticleId("a"))!.Article.Collection.ShouldBe("press");

        await fixture.Store.WithdrawAsync(new ArticleId("b"), Token);
        await fixture.CatchUpAsync();
        Found(fixture, "harbour").ShouldBeEmpty();

        await fixture.SaveAsync(Some.Article("b", "harbour"));
        await fixture.CatchUpAsync();
        Found(fixture, "harbour").ShouldBe(["b"]);
        (await fixture.CatchUpAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_index_built_anew_equals_one_that_was_kept_in_step()
    {
        using var fixture = await StoreFixture.CreateAsync();
        for (var i = 0; i < 20; i++)
        {
            await fixture.SaveAsync(Some.Article($"a{i % 7}", $"harbour {i}\nOdell said “truce {i}” today."));
            if (i % 5 == 0)
            {
                await fixture.Store.WithdrawAsync(new ArticleId($"a{i % 4}"), Token);
            }
            await fixture.CatchUpAsync();
        }

        var anew = new CorpusIndex();
        await new NegotiationBot.Index.CorpusIndexKeeper(new(fixture.Database), anew).CatchUpAsync(Token);

        foreach (var words in new[] { "harbour", "truce 12", "Odell today" })
        {
            var terms = Terms(words);
            Passages(fixture.Index, terms).ShouldBe(Passages(anew, terms));
            Quotes(fixture.Index, terms).ShouldBe(Quotes(anew, terms));
        }
        fixture.Index.Coverage(RetrievalFilter.Everything).ShouldBe(anew.Coverage(RetrievalFilter.Everything));
    }

    [Fact]
    public async Task The_index_finds_the_passages_that_the_databases_own_text_search_finds()
    {
        using var fixture = await StoreFixture.CreateAsync();
        string[] words = ["harbour", "envoy", "grain", "truce", "winter", "border", "signed", "refused"];
        var random = new Random(7);
        await fixture.SaveAsync([
            .. Enumerable
                .Range(0, 60)
                .Select(i =>
                    Some.Article(
                        $"a{i}",
                        string.Join(
                            '\n',
                            Enumerable.Range(0, 4).Select(_ => string.Join(' ', random.GetItems(words, 3)))
                        ),
                        title: ""
                    )
                ),
        ]);
        await fixture.SaveAsync([
            .. Enumerable.Range(0, 20).Select(i => Some.Article($"a{i}", "grain signed", title: "")),
        ]);
        await fixture.Store.WithdrawAsync(new ArticleId("a30"), Token);
        await fixture.CatchUpAsync();
        for (var i = 40; i < 60; i++)
        {
            await fixture.SaveAsync(Some.Article($"a{i}", $"{words[i % 8]} {words[i % 5]} border", title: ""));
            await fixture.CatchUpAsync();
        }
        fixture.Index.Merge().ShouldBeTrue();
        fixture.Folder.Execute(
            """
            CREATE VIRTUAL TABLE oracle USING fts5(place, words);
            INSERT INTO oracle SELECT a.Key || ':' || p.Start, substr(r.Text, p.Start + 1, p.End - p.Start)
            FROM Passages p JOIN Revisions r ON r.Id = p.RevisionId AND r.IsCurrent
            JOIN Articles a ON a.Id = r.ArticleId AND NOT a.IsWithdrawn;
            """
        );

        foreach (var word in words)
        {
            var term = TermAnalyzer.Analyze(word).Single().Term;
            var found = fixture.Index.SearchPassages([new(term)], RetrievalFilter.Everything, 1_000);
            found
                .Select(hit => $"{hit.Article.Article.Id}:{hit.Passage.Span.Start}")
                .ShouldBe(fixture.Folder.Query($"SELECT place FROM oracle WHERE words MATCH '{word}'"), true);
            fixture.Index.PassagesWith(term, RetrievalFilter.Everything).ShouldBe(found.Count);
        }
        foreach (var (one, other) in words.Zip(words.Skip(1)))
        {
            fixture
                .Index.SearchPassages(Terms($"{one} {other}"), RetrievalFilter.Everything, 1_000)
                .Select(hit => $"{hit.Article.Article.Id}:{hit.Passage.Span.Start}")
                .ShouldBe(fixture.Folder.Query($"SELECT place FROM oracle WHERE words MATCH '{one} OR {other}'"), true);
        }
    }

    [Fact]
    public async Task The_speakers_met_come_with_the_offices_in_which_they_speak()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(
            Some.Article("a", "O: “no”", published: "2031-04-05"),
            Some.Article("b", "O: “no”", published: "2031-03-01"),
            Some.Article("c", "O: “no”", office: null)
        );
        await fixture.CatchUpAsync();

        var speaker = fixture.Index.Speakers(RetrievalFilter.Everything).ShouldHaveSingleItem();
        speaker.Name.ShouldBe("Mara Odell");
        speaker.Offices.ShouldHaveSingleItem();
        speaker.Quotes.ShouldBe(3);

        await fixture.Store.WithdrawAsync(new ArticleId("a"), Token);
        await fixture.Store.WithdrawAsync(new ArticleId("b"), Token);
        await fixture.Store.WithdrawAsync(new ArticleId("c"), Token);
        await fixture.CatchUpAsync();
        fixture.Index.Speakers(RetrievalFilter.Everything).ShouldBeEmpty();
    }

    private static IReadOnlyList<WeightedTerm> Terms(string words) =>
        [.. TermAnalyzer.Analyze(words).Select(term => new WeightedTerm(term.Term))];

    private static IEnumerable<string> Found(StoreFixture fixture, string word) =>
        fixture
            .Index.SearchPassages([new(TermAnalyzer.Analyze(word).Single().Term)], RetrievalFilter.Everything, 10)
            .Select(hit => hit.Article.Article.Id.Value);

    private static IEnumerable<string> Passages(CorpusIndex index, IReadOnlyList<WeightedTerm> terms) =>
        index
            .SearchPassages(terms, RetrievalFilter.Everything, 100)
            .Select(hit => $"{hit.Article.Article.Id} {hit.Passage.Span} {hit.Score:R}");

    private static IEnumerable<string> Quotes(CorpusIndex index, IReadOnlyList<WeightedTerm> terms) =>
        index
            .SearchQuotes(terms, RetrievalFilter.Everything, 100)
            .Select(hit => $"{hit.Article.Article.Id} {hit.Quote.Span} {hit.Score:R}");
}
