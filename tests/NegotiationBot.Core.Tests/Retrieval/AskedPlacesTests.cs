using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class AskedPlacesTests
{
    /// <summary>Words that folding, stemming and joining change most, and what may stand between them.</summary>
    private static readonly string[] Pieces =
    [
        .. "US U.S. us usa dying dies tie ties skies sky Happily happy hopping hoped adding eying izing agreed oxen".Split(
            ' '
        ),
        .. "cease fire cease-fire ceasefire tit for tat air strike airstrikes mobilities analogies O’Brien été 1,000".Split(
            ' '
        ),
        .. "relational conditions negotiators a I x-cease y зеленському".Split(' '),
        " ",
        " ",
        "-",
        ". ",
        "\n",
    ];

    private const string Text =
        "Negotiations opened yesterday in the valley; the ministers' daily agenda, said Mary Ely, relies on playing by "
        + "international rules.\nThe studying committees carried studies, tried trying, employed eyes and yelled. "
        + "Is it as us? Conditionally valid digitizers triplicate formative, formalize, electrical hopefulness.";

    [Fact]
    public void Passing_words_over_loses_no_term_and_finds_no_other()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));
        var places = texts.SelectMany(text =>
            Gen.Choose(0, text.Length).Two().Select(ends => (Text: text, Span: Between(ends.Item1, ends.Item2)))
        );

        Prop.ForAll(
                places.Zip(texts).ToArbitrary(),
                drawn => Held(drawn.Item1.Text, drawn.Item1.Span, drawn.Item2) == Slow(drawn.Item1, drawn.Item2)
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_short_text_holds_what_it_holds_as_one_that_is_kept()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

        Prop.ForAll(
                texts.Zip(texts).ToArbitrary(),
                drawn =>
                    AskedPlaces.HeldIn(drawn.Item1, Asked(drawn.Item2))
                    == Held(drawn.Item1, new TextSpan(0, drawn.Item1.Length), drawn.Item2)
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Passing_words_over_moves_no_asked_word_beside_another()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

        Prop.ForAll(
                texts.Zip(texts).ToArbitrary(),
                drawn =>
                {
                    var terms = TermAnalyzer.Analyze(drawn.Item2).Select(word => word.Term).ToList();
                    var asked = new GivenPairs(terms, new QuestionTerms(terms)).Terms;
                    var whole = new TextSpan(0, drawn.Item1.Length);

                    return Row(new AnalyzedText(drawn.Item1).In(whole, asked), asked)
                        .SequenceEqual(Row(new AnalyzedText(drawn.Item1).In(whole), asked));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_written_word_may_begin_its_own_term()
    {
        foreach (var word in Pieces.Concat(Text.Split(' ', '\n')).Where(word => word.Trim().Length > 0))
        {
            foreach (var term in TermAnalyzer.Analyze(word))
            {
                new QuestionTerms([term.Term]).MayBeginIn(term.Span.In(word)).ShouldBeTrue(word);
            }
        }
    }

    [Theory]
    [InlineData("loses", "lost")]
    [InlineData("meets", "Met")]
    [InlineData("buying", "bought")]
    public void An_irregular_form_of_an_asked_word_is_not_passed_over(string asked, string written) =>
        new QuestionTerms([TermAnalyzer.Analyze(asked)[0].Term]).MayBeginIn(written).ShouldBeTrue();

    [Fact]
    public void Most_words_are_passed_over()
    {
        var asked = new QuestionTerms(["negoti", "ceasefir"]);

        asked.MayBeginIn("negotiator").ShouldBeTrue();
        asked.MayBeginIn("cease").ShouldBeTrue();
        asked.MayBeginIn("the").ShouldBeFalse();
        asked.MayBeginIn("neglect").ShouldBeFalse();
    }

    private static TextSpan Between(int one, int other) => new(Math.Min(one, other), Math.Max(one, other));

    private static UInt128 Held(string text, TextSpan span, string question) =>
        new AnalyzedText(text).HeldIn(span, Asked(question));

    private static List<UInt128> Row(ReadOnlySpan<AnalyzedTerm> terms, QuestionTerms asked)
    {
        var row = new List<UInt128>();
        foreach (var term in terms)
        {
            row.Add(asked.Of(term.Term));
        }
        return row;
    }

    private static UInt128 Slow((string Text, TextSpan Span) drawn, string question) =>
        Asked(question).Of(new AnalyzedText(drawn.Text).In(drawn.Span));

    private static QuestionTerms Asked(string question) =>
        new(TermAnalyzer.Analyze(question).Select(word => word.Term));
}
