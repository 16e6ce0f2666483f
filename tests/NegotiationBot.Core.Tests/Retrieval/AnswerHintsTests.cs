using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class AnswerHintsTests
{
    private static readonly string[] Pieces =
    [
        .. "on Monday mid-June may May 18 18th 2031 1,000 ten often thirty-one hours week-long to-day half а in Lund the".Split(
            ' '
        ),
        .. "Ilves’s été １８ yesterday’s overnight month long dozens remark second-rate seconds U.S. 31st of march".Split(
            ' '
        ),
        .. "noon 9 a.m. 9am 9 o’clock 14:30".Split(' '),
        " ",
        " ",
        ". ",
        "-",
        "’",
    ];

    [Fact]
    public void Where_there_is_an_answer_there_is_a_hint_of_it()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

        Prop.ForAll(
                texts.Zip(Gen.Elements(Enum.GetValues<AskedFor>())).ToArbitrary(),
                drawn => AnswerHints.MayHold(drawn.Item2, drawn.Item1) || !Holds(drawn.Item2, drawn.Item1)
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(AskedFor.Time, "the remark often came up")]
    [InlineData(AskedFor.Number, "he often spoke of a phone")]
    [InlineData(AskedFor.Duration, "yesterday it rained")]
    [InlineData(AskedFor.Date, "it was on Monday the 18th")]
    [InlineData(AskedFor.Place, "In the valley")]
    public void Most_texts_have_no_hint(AskedFor askedFor, string text)
    {
        AnswerHints.MayHold(askedFor, text).ShouldBeFalse();
    }

    private static bool Holds(AskedFor askedFor, string text) =>
        AnswerForms.Holds(askedFor, text, [.. TermAnalyzer.Analyze(text)], new HashSet<string>());
}
