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

    [Theory]
    [InlineData("They met on Larn Island in spring.", "Larn Island")]
    [InlineData("They met in the Vale of Larn.", "Vale")]
    [InlineData("They met at the Larn-Hallin border.", null)]
    [InlineData("They met while Larn Valley waited for rain.", null)]
    [InlineData("They met before the Larn Valley flooded.", null)]
    public void A_place_that_does_something_itself_is_not_where_it_was(string sentence, string? marked) =>
        Marked(AskedFor.Place, sentence).ShouldBe(marked);

    [Fact]
    public void A_place_and_a_name_behind_it_are_two_and_the_reader_chooses() =>
        Marked(AskedFor.Person, "Near Larn, Mara Ellery was freed.").ShouldBeNull();

    [Theory]
    [InlineData(AskedFor.Time, "The ferry sank at 1:41 p.m.", "1:41 p.m")]
    [InlineData(AskedFor.Duration, "It was a six-week strike.", "six-week", "strike")]
    [InlineData(AskedFor.Duration, "It was a six-week harbour pilot strike.", "six-week", "strike")]
    public void An_hour_and_a_span_before_a_noun_are_marked_whole(
        AskedFor askedFor,
        string sentence,
        string marked,
        params string[] topics
    ) => Marked(askedFor, sentence, topics: topics).ShouldBe(marked);

    [Theory]
    [InlineData("They agreed on Monday to open the bridge within ten days.", null)]
    [InlineData("They agreed to open the bridge on Monday.", "Monday")]
    [InlineData("On Monday they will open the bridge.", "Monday")]
    public void The_day_of_an_agreement_is_not_that_of_what_was_agreed(string sentence, string? marked) =>
        Marked(AskedFor.Time, sentence, deed: "open").ShouldBe(marked);

    private static string? Marked(
        AskedFor askedFor,
        string sentence,
        string? deed = null,
        IReadOnlyList<string>? topics = null
    ) =>
        AnswerSpan
            .TheOne(
                QuestionPart.Empty with
                {
                    Intent = Intent.Fact,
                    AskedFor = askedFor,
                    Deed = deed is null ? null : new AskedDeed([], deed, IsPast: false),
                    Topics = [.. (topics ?? []).Select(topic => new Topic([topic]))],
                },
                sentence,
                new TextSpan(0, sentence.Length)
            )
            ?.Of(sentence);
}
