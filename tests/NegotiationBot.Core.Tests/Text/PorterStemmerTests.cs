using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Text;

public sealed class PorterStemmerTests
{
    /// <summary>The examples of Porter's paper, step by step, each carried on to the end of the algorithm.</summary>
    [Theory]
    [InlineData("1a", "caresses caress|ponies poni|ties ti|caress caress|cats cat")]
    [InlineData(
        "1b",
        "feed feed|agreed agre|plastered plaster|bled bled|motoring motor|sing sing|conflated conflat|troubled troubl|"
            + "sized size|hopping hop|tanned tan|falling fall|hissing hiss|fizzed fizz|failing fail|filing file"
    )]
    [InlineData("1c", "happy happi|sky sky")]
    [InlineData(
        "2",
        "relational relat|conditional condit|rational ration|valenci valenc|hesitanci hesit|digitizer digit|conformabli conform|"
            + "radicalli radic|differentli differ|vileli vile|analogousli analog|vietnamization vietnam|predication predic|"
            + "operator oper|feudalism feudal|decisiveness decis|hopefulness hope|callousness callous|formaliti formal|"
            + "sensitiviti sensit|sensibiliti sensibl"
    )]
    [InlineData(
        "3",
        "triplicate triplic|formative form|formalize formal|electriciti electr|electrical electr|hopeful hope|goodness good"
    )]
    [InlineData(
        "4",
        "revival reviv|allowance allow|inference infer|airliner airlin|gyroscopic gyroscop|adjustable adjust|defensible defens|"
            + "irritant irrit|replacement replac|adjustment adjust|dependent depend|adoption adopt|homologou homolog|"
            + "communism commun|activate activ|angulariti angular|homologous homolog|effective effect|bowdlerize bowdler"
    )]
    [InlineData("5", "probate probat|rate rate|cease ceas|controll control|roll roll")]
    [InlineData(
        "whole words",
        "generalizations gener|oscillators oscil|negotiations negoti|negotiator negoti|archaeology archaeolog"
    )]
    [InlineData("no words", "|a a|is is|été été|x25 x25|By By")]
    public void A_word_has_the_stem_of_the_published_examples(string step, string examples)
    {
        foreach (var example in examples.Split('|'))
        {
            var (word, stem) = example.Split(' ') is [var first, var second] ? (first, second) : ("", "");

            PorterStemmer.Stem(word).ShouldBe(stem, $"step {step}, {word}");
        }
    }

    [Fact]
    public void A_word_too_long_to_be_one_stays_as_it_is()
    {
        var word = new string('y', 100_000);

        PorterStemmer.Stem(word).ShouldBeSameAs(word);
    }
}
