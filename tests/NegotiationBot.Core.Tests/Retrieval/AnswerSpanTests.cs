using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class AnswerSpanTests
{
    [Theory]
    [InlineData("Nineteen Kenyan and Ugandan drivers were freed.", "Nineteen Kenyan and Ugandan drivers")]
    [InlineData("Nineteen Kenyan truck drivers were freed.", "Nineteen Kenyan truck drivers")]
    [InlineData("Nineteen Kenyan, Ugandan and Congolese truck drivers were freed.", "Nineteen")]
    [InlineData("Nineteen young Kenyan drivers were freed.", "Nineteen young Kenyan drivers")]
    [InlineData("Nineteen drivers were freed.", "Nineteen drivers")]
    [InlineData("16 men walked home.", "16 men")]
    [InlineData("Nineteen dead and missing were counted.", "Nineteen dead")]
    public void A_count_is_marked_with_all_that_it_counts_or_alone(string sentence, string marked) =>
        Marked(AskedFor.Count, sentence).ShouldBe(marked);

    [Theory]
    [InlineData(AskedFor.Place, "They met in Larn, Mara Ellery said.", "Larn")]
    [InlineData(AskedFor.Date, "They met on Wednesday, April 15.", "Wednesday, April 15")]
    public void A_comma_joins_the_parts_of_a_date_and_no_place_to_a_name(
        AskedFor askedFor,
        string sentence,
        string marked
    ) => Marked(askedFor, sentence).ShouldBe(marked);

    [Fact]
    public void A_place_and_a_name_behind_it_are_two_and_the_reader_chooses() =>
        Marked(AskedFor.Person, "Near Larn, Mara Ellery was freed.").ShouldBeNull();

    private static string? Marked(AskedFor askedFor, string sentence) =>
        AnswerSpan
            .TheOne(
                QuestionPart.Empty with
                {
                    Intent = Intent.Fact,
                    AskedFor = askedFor,
                },
                sentence,
                new TextSpan(0, sentence.Length)
            )
            ?.Of(sentence);
}
