using NegotiationBot.Core.Commands.Checking;

namespace NegotiationBot.Core.Tests.Commands.Checking;

public sealed class WordAlignmentTests
{
    [Theory]
    [InlineData("wear us out", "Their plan is to wear us out.", 0, "", "")]
    [InlineData("WEAR us, out!", "Their plan is to wear us out.", 0, "", "")]
    [InlineData("their plan is to wear us down", "Their plan is to wear us out.", 1, "out", "down")]
    [InlineData(
        "his plan is to tire us as much as he can",
        "His plan is to tire us as much as possible.",
        2,
        "possible",
        "he can"
    )]
    [InlineData("plan is not to wear us out", "Their plan is to wear us out.", 1, "", "not")]
    [InlineData("their plan is wear us out", "Their plan is to wear us out.", 1, "to", "")]
    [InlineData("we sell fish", "Their plan is to wear us out.", 3, "", "we sell fish")]
    public void The_fewest_changes_are_found_and_marked_on_both_sides(
        string given,
        string quote,
        int changes,
        string other,
        string extra
    )
    {
        var alignment = WordAlignment.Of(Words(given), Words(quote));

        alignment.Changes.ShouldBe(changes);
        if (changes < 3)
        {
            Shown(alignment.Other, quote).ShouldBe(other);
        }
        Shown(alignment.Given, given).ShouldBe(extra);
    }

    [Theory]
    [InlineData("He literally said \"the pier is closed\" lol", "the pier is closed")]
    [InlineData("„Der Pier ist zu“ and “the pier is closed for good”", "Der Pier ist zu | the pier is closed for good")]
    [InlineData("holt said that the pier is closed", "the pier is closed")]
    [InlineData("the pier is closed", "the pier is closed")]
    [InlineData("he said \"no\" about the pier", "\"no\" about the pier")]
    public void The_claimed_words_are_those_between_marks_else_those_that_were_said(string message, string claimed)
    {
        var claims = ClaimedWords.Find(message);

        string.Join(
                " | ",
                claims.Select(claim => claim.Words[0].Span.Cover(claim.Words[^1].Span).Of(message).Trim('"'))
            )
            .ShouldBe(claimed.Trim('"'));
    }

    private static List<CheckedWord> Words(string text) => CheckedWord.In(text, 0);

    private static string Shown(IReadOnlyList<CheckedWord> words, string text) =>
        string.Join(" … ", WordAlignment.Stretches(words, text).Select(span => span.Of(text)));
}
