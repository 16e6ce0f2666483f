using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class ArticleTextTests
{
    private const string Whole = "The envoys met.\nNobody spoke. The ferry left.\nIt rained.";

    [Fact]
    public void What_a_search_has_brought_is_read_without_the_whole()
    {
        var text = new ArticleText(() => throw new ArticleGoneException());
        var second = new TextSpan(16, 45);
        text.Add(new TextStretch(second, 0, Whole[..45]));

        text.In(new TextSpan(30, 45)).ToString().ShouldBe("The ferry left.");
        text.Around(second).SentencesIn(second).ShouldBe([new TextSpan(16, 29), new TextSpan(30, 45)]);
        text.Around(second).Surrounding(second).ShouldBe(new TextSpan(0, 45));
        Should.Throw<ArticleGoneException>(() => text.Whole);
    }

    [Fact]
    public void What_it_has_not_brought_is_fetched_once()
    {
        var fetched = 0;
        var text = new ArticleText(() =>
        {
            fetched++;
            return Whole;
        });
        text.Add(new TextStretch(new TextSpan(16, 29), 16, Whole[16..45]));

        text.In(new TextSpan(46, 56)).ToString().ShouldBe("It rained.");
        text.Whole.ShouldBe(Whole);
        fetched.ShouldBe(1);
    }

    [Fact]
    public void A_stretch_is_analysed_as_the_whole_is()
    {
        var stretch = new AnalyzedText(Whole[16..], 16);
        var (whole, asked) = (new AnalyzedText(Whole), new QuestionTerms(["ferri", "rain"]));

        for (var start = 16; start <= Whole.Length; start++)
        {
            for (var end = start; end <= Whole.Length; end++)
            {
                var span = new TextSpan(start, end);
                stretch.SentencesIn(span).ShouldBe(whole.SentencesIn(span));
                stretch.HeldIn(span, asked).ShouldBe(whole.HeldIn(span, asked));
                Terms(stretch, span).ShouldBe(Terms(whole, span));
            }
        }
    }

    private static List<string> Terms(AnalyzedText text, TextSpan span) =>
        [.. text.In(span).ToArray().Select(term => term.Term)];
}
