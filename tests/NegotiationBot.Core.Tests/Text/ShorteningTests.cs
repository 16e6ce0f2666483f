using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Text;

public sealed class ShorteningTests
{
    [Theory]
    [InlineData("", 1, "")]
    [InlineData("dam", 3, "dam")]
    [InlineData("dams", 3, "da…")]
    [InlineData("a dam", 3, "a…")]
    [InlineData("a😀b", 4, "a😀b")]
    [InlineData("a😀bc", 4, "a😀…")]
    [InlineData("a😀bc", 3, "a…")]
    [InlineData("😀😀", 2, "…")]
    [InlineData("😀😀", 1, "…")]
    public void What_does_not_fit_ends_with_an_ellipsis_after_a_whole_character(string text, int most, string cut) =>
        Shortening.Cut(text, most).ShouldBe(cut);
}
