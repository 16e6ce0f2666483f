using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class Bm25Tests
{
    /// <summary>
    /// Three passages. "truce" stands in two of three: idf = ln(1 + (3 − 2 + 0.5) / (2 + 0.5)) = ln 1.6; "grain" in one: ln(1 + 2.5 / 1.5).
    /// Each is the lead of its article, so a word counts 1.25; the lengths are 2.5, 3.75 and 6.25, on average 4.1667.
    /// </summary>
    [Fact]
    public void A_score_is_what_the_formula_says()
    {
        var index = Corpus.Of(
            Corpus.Article("short", "truce grain"),
            Corpus.Article("middle", "truce truce harbour"),
            Corpus.Article("long", "harbour ships sailed southwards again yesterday")
        );

        var hits = index.SearchPassages(Corpus.Query("truce grain"), RetrievalFilter.Everything, 10);

        var average = (2.5 + 3.75 + 6.25) / 3;
        var truce = Math.Log(1.6);
        var grain = Math.Log(1 + (2.5 / 1.5));
        var inShort = 1.25 * 2.2 / (1.25 + (1.2 * (0.25 + (0.75 * 2.5 / average))));
        var inMiddle = 2.5 * 2.2 / (2.5 + (1.2 * (0.25 + (0.75 * 3.75 / average))));
        hits.Count.ShouldBe(2);
        hits[0].Score.ShouldBe((truce + grain) * inShort, 1e-9);
        hits[1].Score.ShouldBe(truce * inMiddle, 1e-9);
    }

    [Fact]
    public void A_term_given_twice_counts_with_both_weights()
    {
        var index = Corpus.Of(Corpus.Article("a", "truce"), Corpus.Article("b", "grain"));

        var once = index.SearchPassages([new("truce", 3)], RetrievalFilter.Everything, 1);
        var twice = index.SearchPassages([new("truce", 1), new("truce", 2)], RetrievalFilter.Everything, 1);

        twice.ShouldBe(once);
    }
}
