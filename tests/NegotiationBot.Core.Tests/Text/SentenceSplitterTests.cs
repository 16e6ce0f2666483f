using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("We came. We saw.", "We came.|We saw.")]
    [InlineData("Mr. Arvik came. Gen. Tolen left.", "Mr. Arvik came.|Gen. Tolen left.")]
    [InlineData("J. R. Tolen came. He left.", "J. R. Tolen came.|He left.")]
    [InlineData("They met in the U.S. The talks failed.", "They met in the U.S.|The talks failed.")]
    [InlineData("The U.S. Senate voted. It was late.", "The U.S. Senate voted.|It was late.")]
    [InlineData("Prices rose 3.5 percent. Wages fell.", "Prices rose 3.5 percent.|Wages fell.")]
    [InlineData("“We came.” They left.", "“We came.”|They left.")]
    [InlineData("“We came.\" They left.", "“We came.\"|They left.")]
    [InlineData("“Why?” he asked. She left.", "“Why?” he asked.|She left.")]
    [InlineData("Wait… what? Yes!", "Wait… what?|Yes!")]
    [InlineData("It ended at 5 p.m. on Monday. Nobody spoke.", "It ended at 5 p.m. on Monday.|Nobody spoke.")]
    [InlineData("They lay in the sun. The harbour slept.", "They lay in the sun.|The harbour slept.")]
    [InlineData("It closed on Monday.The envoy left.", "It closed on Monday.|The envoy left.")]
    [InlineData("no stop at all", "no stop at all")]
    [InlineData("  ", "")]
    public void A_paragraph_is_cut_where_its_sentences_end(string paragraph, string expected)
    {
        var sentences = SentenceSplitter.Split(paragraph, new TextSpan(0, paragraph.Length));

        string.Join('|', sentences.Select(sentence => sentence.Of(paragraph))).ShouldBe(expected);
    }

    [Fact]
    public void Only_the_paragraph_is_cut()
    {
        const string text = "Before. We came. We saw. After.";

        var sentences = SentenceSplitter.Split(text, new TextSpan(8, 24));

        sentences.Select(sentence => sentence.Of(text)).ShouldBe(["We came.", "We saw."]);
    }
}
