using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class AnalyzedTextTests
{
    private const string Text =
        "The cease-fire began. Nobody fired.\n\nThe envoys' road map, they said, stands\nU.S.-led talks go on.\nPause. cease\nfire";

    [Fact]
    public void Any_span_has_the_terms_that_the_whole_text_has_there()
    {
        AnalyzedTerm[] all = [.. TermAnalyzer.Analyze(Text)];
        var analyzed = new AnalyzedText(Text);
        var asked = new QuestionTerms(["ceasefir", "fire", "road", "", "absent"]);

        for (var start = 0; start <= Text.Length; start++)
        {
            for (var end = start; end <= Text.Length; end++)
            {
                var span = new TextSpan(start, end);
                var (from, to) = AnalyzedText.PlacesIn<AnalyzedTerm>(all, term => term.Span, span);
                analyzed.In(span).ToArray().ShouldBe(all[from..to]);
                analyzed.HeldIn(span, asked).ShouldBe(asked.Of(all.AsSpan(from..to)));
            }
        }
    }

    [Fact]
    public void What_is_asked_about_stands_in_any_span_where_it_stands_among_all_terms()
    {
        AnalyzedTerm[] all = [.. TermAnalyzer.Analyze(Text)];
        var asked = new QuestionTerms(["ceasefir", "fire", "road", "absent"], ["cease"]);

        for (var start = 0; start <= Text.Length; start++)
        {
            for (var end = start; end <= Text.Length; end++)
            {
                var span = new TextSpan(start, end);
                var (from, to) = AnalyzedText.PlacesIn<AnalyzedTerm>(all, term => term.Span, span);

                // A text that nobody has looked at keeps nothing of a question: its terms are written where those of the sentence before were.
                var found = new AnalyzedText(Text).In(span, asked).ToArray();

                found
                    .Where(term => asked.Of(term.Term) != 0)
                    .ShouldBe(all[from..to].Where(term => asked.Of(term.Term) != 0));
            }
        }
    }

    [Fact]
    public void Sentences_end_with_their_paragraph_and_are_cut_where_the_span_is()
    {
        var analyzed = new AnalyzedText(Text);

        analyzed
            .SentencesIn(new TextSpan(4, Text.IndexOf("road", StringComparison.Ordinal)))
            .Select(sentence => sentence.Of(Text))
            .ShouldBe(["cease-fire began.", "Nobody fired.", "The envoys' "]);
    }
}
