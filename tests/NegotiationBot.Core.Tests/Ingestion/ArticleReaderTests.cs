using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Core.Tests.Ingestion;

public sealed class ArticleReaderTests
{
    [Fact]
    public void The_first_line_of_a_text_file_is_its_title_and_no_body()
    {
        var read = ArticleReader.Read(
            Raw.TextFile("Envoys return to Harborton\n\nThe envoys came back.\nThey met again.")
        );

        read.Article.Title.ShouldBe("Envoys return to Harborton");
        read.Outline.Title!.Value.Of(read.Revision.Text).ShouldBe("Envoys return to Harborton");
        read.Paragraphs().ShouldBe(["The envoys came back.", "They met again."]);
    }

    [Theory]
    [InlineData("The envoys came back on Tuesday.\n\nThey met again.")]
    [InlineData("The envoys came back on Tuesday")]
    [InlineData("“We are not done,\" she said.\n\nThey met again.")]
    public void A_first_line_that_reads_as_prose_is_body_and_no_title(string text)
    {
        var read = ArticleReader.Read(Raw.TextFile(text));

        read.Article.Title.ShouldBe("Untitled (envoys.txt)");
        read.Outline.Title.ShouldBeNull();
        read.Paragraphs()[0].ShouldBe(text.Split('\n')[0]);
    }

    [Theory]
    [InlineData("By Ada Poe, Harbor Post, 14 March 2021", "2021-03-14")]
    [InlineData("By ADA POE | Sept. 3, 2021", "2021-09-03")]
    [InlineData("Harborton, Tuesday, 14th March 2021", "2021-03-14")]
    [InlineData("Published 2021-03-14 10:30 GMT, updated 2021-03-15 11:00 GMT", "2021-03-14")]
    [InlineData("Published on March 14, 2021", "2021-03-14")]
    [InlineData("14 March 2021\n\nHarborton, 15 March 2021", null)]
    [InlineData("By Ada Poe, Harbor Post, 14 March", null)]
    [InlineData("By Ada Poe, Harbor Post, 31 February 2021", null)]
    [InlineData("The Treaty of 14 March 1921", null)]
    public void A_full_date_above_the_words_is_the_day_of_publication(string header, string? day)
    {
        var read = ArticleReader.Read(
            Raw.TextFile($"Envoys return to Harborton\n\n{header}\n\nThe envoys came back on 2 May 2020.")
        );

        (read.Article.Published?.ToString()).ShouldBe(day);
    }

    [Fact]
    public void What_the_source_says_of_the_day_outranks_the_line_above_the_words()
    {
        var file = Raw.TextFile("Envoys return\n\nBy Ada Poe, 14 March 2021\n\nThe envoys came back.");
        var said = new PublishedAt(new DateOnly(2021, 4, 1));

        var read = ArticleReader.Read(file with { Metadata = file.Metadata with { Published = said } });

        read.Article.Published.ShouldBe(said);
    }

    [Fact]
    public void A_headline_may_end_with_an_abbreviation()
    {
        var read = ArticleReader.Read(Raw.TextFile("Envoys return to the U.N.\nThe envoys came back."));

        read.Article.Title.ShouldBe("Envoys return to the U.N.");
    }

    [Fact]
    public void A_title_of_the_metadata_is_taken_and_its_repetition_in_the_text_is_no_body()
    {
        var read = ArticleReader.Read(
            Raw.Json("ENVOYS RETURN\n\nThe envoys came back.", new ArticleMetadata(Title: "Envoys return"))
        );

        read.Article.Title.ShouldBe("Envoys return");
        read.Outline.Title.ShouldNotBeNull();
        read.Paragraphs().ShouldBe(["The envoys came back."]);
    }

    [Fact]
    public void Without_a_title_none_is_made_up_from_the_words()
    {
        var read = ArticleReader.Read(Raw.Json("Envoys return\n\nThe envoys came back."));

        read.Article.Title.ShouldBe("Untitled (batch.jsonl#3)");
    }

    [Fact]
    public void What_no_source_says_stays_unknown()
    {
        var article = ArticleReader
            .Read(
                Raw.TextFile("Envoys return\n\nThe envoys came back.\n\nWrite to Ada Poe at ada.poe@harborpost.example")
            )
            .Article;

        article.Publisher.ShouldBeNull();
        article.Published.ShouldBeNull();
        article.Url.ShouldBeNull();
        article.Licence.ShouldBeNull();
        article.Collection.ShouldBe(Article.DefaultCollection);
    }

    [Fact]
    public void An_address_that_is_no_web_link_is_not_shown_as_one()
    {
        var metadata = new ArticleMetadata(Url: "javascript:alert(1)");

        ArticleReader.Read(Raw.Json("The envoys came back.", metadata)).Article.Url.ShouldBeNull();
    }

    [Fact]
    public void Broken_characters_become_replacement_characters_and_nothing_moves()
    {
        var read = ArticleReader.Read(Raw.Json("The \ud800 envoys\0 came back."));

        read.Revision.Text.ShouldBe("The \uFFFD envoys\uFFFD came back.");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\r\n")]
    [InlineData("***\n---\n2021")]
    public void A_text_without_words_is_refused_in_one_sentence(string text) =>
        Should
            .Throw<UnreadableArticleException>(() => ArticleReader.Read(Raw.TextFile(text)))
            .Message.ShouldBe("It holds no words: add its text, or leave it out.");

    [Fact]
    public void A_text_of_contact_lines_alone_is_refused()
    {
        var text = "Write to Ada Poe at ada.poe@harborpost.example\nTel: +44 20 7946 0123";

        Should.Throw<UnreadableArticleException>(() => ArticleReader.Read(Raw.TextFile(text)));
    }
}
