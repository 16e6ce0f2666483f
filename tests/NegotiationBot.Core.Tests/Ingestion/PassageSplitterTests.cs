using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Ingestion;

public sealed class PassageSplitterTests
{
    [Fact]
    public void Short_paragraphs_are_joined_up_to_sixty_words()
    {
        var text = string.Join('\n', Enumerable.Repeat(Sentences(25), 6));

        Words(Split(text), text).ShouldBe([75, 75]);
    }

    [Fact]
    public void A_paragraph_that_fits_is_a_passage()
    {
        var text = string.Join('\n', Sentences(100), Sentences(240), Sentences(80));

        Words(Split(text), text).ShouldBe([100, 240, 80]);
    }

    [Fact]
    public void What_remains_at_the_end_joins_the_passage_before_it()
    {
        var text = string.Join('\n', Sentences(100), Sentences(20));

        Words(Split(text), text).ShouldBe([120]);
    }

    [Fact]
    public void A_short_article_is_one_passage()
    {
        const string Text = "The envoys came back.";

        Split(Text).ShouldHaveSingleItem().Span.Of(Text).ShouldBe(Text);
    }

    [Fact]
    public void A_paragraph_longer_than_a_passage_is_cut_between_sentences()
    {
        var text = Sentences(600);

        var passages = Split(text);

        Words(passages, text).ShouldAllBe(words => words >= 60 && words <= 250);
        passages.ShouldAllBe(passage => passage.Span.Of(text).EndsWith('.'));
    }

    [Fact]
    public void A_turn_of_a_transcript_stays_whole()
    {
        var turn = $"MS. POE: {Sentences(40)}\n{Sentences(50)}";
        var text = string.Join('\n', turn, turn.Replace("POE", "ROE", StringComparison.Ordinal), turn);

        Split(text).Select(passage => passage.Span.Of(text)[..3]).ShouldBe(["MS.", "MS.", "MS."]);
    }

    [Fact]
    public void A_quotation_is_never_cut_in_two()
    {
        var text = $"{Sentences(130)} “{Sentences(40)}” {Sentences(130)}";
        var marked = new TextSpan(text.IndexOf('“'), text.IndexOf('”') + 1);
        var quotation = new QuotedStretch(new TextSpan(marked.Start + 1, marked.End - 1), marked);

        var passages = PassageSplitter.Split(text, Outline(text), [quotation]);

        passages.Count.ShouldBeGreaterThan(1);
        passages.ShouldAllBe(p => p.Span.Contains(marked) || !p.Span.Overlaps(marked));
    }

    [Fact]
    public void A_quotation_of_several_paragraphs_stays_whole_even_beyond_the_usual_length()
    {
        var text = $"“{Sentences(200)}\n“{Sentences(200)}”\n{Sentences(100)}";
        var marked = new TextSpan(0, text.IndexOf('”') + 1);
        var quotation = new QuotedStretch(new TextSpan(1, marked.End - 1), marked);

        var passages = PassageSplitter.Split(text, Outline(text), [quotation]);

        passages[0].Span.ShouldBe(marked);
        passages.Count.ShouldBe(2);
    }

    private static IReadOnlyList<Passage> Split(string text) => PassageSplitter.Split(text, Outline(text), []);

    private static ArticleOutline Outline(string text) =>
        new(null, ArticleReader.Read(Raw.Json(text)).Outline.Paragraphs);

    private static IEnumerable<int> Words(IEnumerable<Passage> passages, string text) =>
        passages.Select(passage =>
            passage.Span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
        );

    /// <summary>Sentences of ten words each, and a shorter one for what is left.</summary>
    private static string Sentences(int words) =>
        string.Join(
            ' ',
            Enumerable.Range(1, words).Select(i => (i - 1) % 10 == 0 ? Word(i, words, "Talks") : Word(i, words, "go"))
        );

    private static string Word(int i, int words, string word) => i % 10 == 0 || i == words ? word + "." : word;
}
