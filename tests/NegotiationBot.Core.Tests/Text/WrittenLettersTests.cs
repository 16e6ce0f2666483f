using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Text;

public sealed class WrittenLettersTests
{
    [Theory]
    [InlineData("We didn’t fear the half-frozen ferry.", "we didnt fear", "We didn’t fear")]
    [InlineData("We didn’t fear the half-frozen ferry.", "half frozen ferry", "half-frozen ferry")]
    [InlineData("The cart is here; art is not.", "art is", "art is")]
    [InlineData("“It is 4.5 m, we hear,” she said", "45 m we hear", "4.5 m, we hear")]
    public void Words_are_found_however_they_are_written(string text, string asked, string expected) =>
        WrittenLetters.Find(text, WrittenLetters.Of(asked.Split(' '))).ShouldNotBeNull().Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("It is what we can’t do.", "what we can")]
    [InlineData("The cart is here.", "art is")]
    [InlineData("A ferry", "ferry line")]
    [InlineData("A ferry", "")]
    [InlineData("", "ferry")]
    public void Parts_of_words_are_no_words(string text, string asked) =>
        WrittenLetters.Find(text, WrittenLetters.Of(asked.Split(' '))).ShouldBeNull();
}
