using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Core.Tests.Ingestion;

public sealed class OutlineTests
{
    [Fact]
    public void Lines_above_the_first_prose_that_tell_place_time_and_author_are_no_body()
    {
        var text =
            "Ada Poe, Minister of Harbors\n\nHarborton, Norland\n\nBlue Room\n\n14 March 2021\n\n2:30 P.M. GMT\n\n"
            + "Good morning to all of you.\n\nBlue Room talks are hard.";

        var read = ArticleReader.Read(Raw.Json(text, new ArticleMetadata(Authors: ["Ada Poe, Minister of Harbors"])));

        read.Paragraphs().ShouldBe(["Good morning to all of you.", "Blue Room talks are hard."]);
    }

    [Fact]
    public void A_short_line_that_comes_again_is_a_speakers_label_and_stays()
    {
        var read = ArticleReader.Read(
            Raw.Json("ADA POE\nGood morning.\nBEN ROE\nGood morning, Ada.\nADA POE\nShall we?")
        );

        read.Paragraphs()[0].ShouldBe("ADA POE");
    }

    [Fact]
    public void Where_all_lines_are_short_nothing_is_taken_for_a_header()
    {
        ArticleReader
            .Read(Raw.Json("Peace Now\nHarbors For All"))
            .Paragraphs()
            .ShouldBe(["Peace Now", "Harbors For All"]);
    }

    [Fact]
    public void Labels_and_rules_between_paragraphs_are_no_body_and_list_marks_are_no_words()
    {
        var text =
            "Envoys return\n\nSummary\n- The envoys came back.\n• They met.\n1. They left.\n* * *\nNobody smiled.\n###";

        ArticleReader
            .Read(Raw.TextFile(text))
            .Paragraphs()
            .ShouldBe(["The envoys came back.", "They met.", "They left.", "Nobody smiled."]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n\n")]
    [InlineData(" \r\n \r\n")]
    [InlineData("\u2028")]
    public void Each_line_is_a_paragraph_whatever_ends_it(string lineEnd)
    {
        var text = string.Join(lineEnd, "The envoys came back on Tuesday.", "They met.", "She said: no.");

        ArticleReader
            .Read(Raw.Json(text))
            .Paragraphs()
            .ShouldBe(["The envoys came back on Tuesday.", "They met.", "She said: no."]);
    }

    [Fact]
    public void A_text_wrapped_at_a_width_has_paragraphs_of_several_lines()
    {
        const string Text = """
            The envoys of Norland and Sudland came back to Harborton on Tuesday
            after a month in which neither side had said a word in public, and
            Minister Poe received them at the harbor gate.

            Nobody smiled. The Norland envoy, who had left the last round early,
            told reporters that “we are here because the winter was long” and
            went in.
            They met for two hours.
            """;

        ArticleReader
            .Read(Raw.Json(Text))
            .Paragraphs()
            .Select(paragraph => paragraph.Split(' ', '\n', '\r')[0])
            .ShouldBe(["The", "Nobody", "They"]);
    }

    [Fact]
    public void Short_turns_of_equal_length_are_not_taken_for_wrapped_text()
    {
        const string Text =
            "ROE: No.\nPOE: Yes, we will.\nROE: When do we begin?\nPOE: On Monday.\nROE: Not before noon, please.";

        ArticleReader.Read(Raw.Json(Text)).Paragraphs().Count.ShouldBe(5);
    }

    [Fact]
    public void A_line_broken_inside_a_sentence_goes_on()
    {
        var text = "That leaves room for talks\nand for more of them. Long lines stand around it.\nNobody smiled.";

        ArticleReader
            .Read(Raw.Json(text))
            .Paragraphs()
            .ShouldBe([
                "That leaves room for talks\nand for more of them. Long lines stand around it.",
                "Nobody smiled.",
            ]);
    }
}
