using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Core.Tests.Ingestion;

public sealed class AuthorTests
{
    [Theory]
    [InlineData("By Ada Poe", "Ada Poe")]
    [InlineData("BY ADA POE AND BEN ROE", "ADA POE|BEN ROE")]
    [InlineData("By Ada Poe and Ben Roe", "Ada Poe|Ben Roe")]
    [InlineData("By Ada Poe, Ben Roe and Cleo van der Moe", "Ada Poe|Ben Roe|Cleo van der Moe")]
    [InlineData("By Ada Poe, Harbor Post", "Ada Poe")]
    [InlineData("By Ada Poe and Ben Roe, Harbor Post", "Ada Poe|Ben Roe")]
    [InlineData("By Ada Poe in Harborton and Ben Roe in Milltown", "Ada Poe|Ben Roe")]
    [InlineData("By Ada Poe in Harborton and Milltown", "Ada Poe")]
    [InlineData("By Ada J. Poe-Smith | Harbor Post", "Ada J. Poe-Smith")]
    [InlineData("(Reporting by Ada Poe; Editing by Ben Roe)", "Ada Poe")]
    public void A_byline_names_the_authors_and_is_no_body(string byline, string authors)
    {
        var read = ArticleReader.Read(Raw.TextFile($"Envoys return\n{byline}\nThe envoys came back.\nThey met."));

        read.Article.Authors.ShouldBe(authors.Split('|'));
        read.Paragraphs().ShouldBe(["The envoys came back.", "They met."]);
    }

    [Theory]
    [InlineData("By Friday the envoys had left.")]
    [InlineData("By Friday, Ada Poe said, all was over.")]
    [InlineData("By the end of the talks nobody smiled")]
    [InlineData("By all means: talk!")]
    public void A_sentence_that_begins_with_by_is_body(string line)
    {
        var read = ArticleReader.Read(Raw.TextFile($"Envoys return\n{line}\nThe envoys came back."));

        read.Article.Authors.ShouldBeEmpty();
        read.Paragraphs()[0].ShouldBe(line);
    }

    [Theory]
    [InlineData(
        "Write to Ada Poe at ada.poe@harborpost.example, Ben Roe at ben@harborpost.example and Cleo Moe at cleo@harborpost.example",
        "Ada Poe|Ben Roe|Cleo Moe"
    )]
    [InlineData("Contact Ada Poe at ada.poe@harborpost.example or on +44 20 7946 0123.", "Ada Poe")]
    [InlineData("Email Ada Poe at ada.poe@harborpost.example", "Ada Poe")]
    [InlineData("Follow Ada Poe on X at @adapoe", "Ada Poe")]
    [InlineData("Contact: Press Office, press@ministry.example", "")]
    [InlineData("Media contact: Ben Roe, +44 20 7946 0123", "")]
    [InlineData("For more information, call 202-555-0147.", "")]
    [InlineData("press@ministry.example", "")]
    [InlineData("Tel: +44 20 7946 0123", "")]
    [InlineData("14 Larch Lane, Harborton", "")]
    public void A_contact_line_is_no_body_and_names_only_those_who_signed(string contact, string authors)
    {
        var read = ArticleReader.Read(Raw.TextFile($"Envoys return\n\nThe envoys came back.\nThey met.\n\n{contact}"));

        read.ContactLines.ShouldBe(1);
        read.Article.Authors.ShouldBe(authors.Split('|', StringSplitOptions.RemoveEmptyEntries));
        read.Paragraphs().ShouldBe(["The envoys came back.", "They met."]);
    }

    [Theory]
    [InlineData("Follow the money, she said, and ask who pays.")]
    [InlineData("Contact between the two sides broke off in May.")]
    [InlineData("Write to your minister, the envoy told the crowd.")]
    [InlineData("For more than 10,000 people the cease-fire came too late.")]
    public void A_sentence_that_opens_like_a_contact_line_is_body(string line)
    {
        var read = ArticleReader.Read(Raw.TextFile($"Envoys return\n\nThe envoys came back.\n{line}"));

        read.ContactLines.ShouldBe(0);
        read.Paragraphs()[^1].ShouldBe(line);
    }

    [Fact]
    public void Authors_of_the_metadata_outrank_those_of_the_text()
    {
        var read = ArticleReader.Read(
            Raw.Json("By Ben Roe\nThe envoys came back.", new ArticleMetadata(Authors: ["Ada Poe"]))
        );

        read.Article.Authors.ShouldBe(["Ada Poe"]);
        read.Paragraphs().ShouldBe(["The envoys came back."]);
    }

    [Fact]
    public void A_byline_outranks_a_contact_line()
    {
        var text = "Envoys return\nBy Ada Poe\nThe envoys came back.\nWrite to Ben Roe at ben@harborpost.example";

        ArticleReader.Read(Raw.TextFile(text)).Article.Authors.ShouldBe(["Ada Poe"]);
    }

    [Fact]
    public void An_address_in_the_place_of_an_author_names_nobody()
    {
        var metadata = new ArticleMetadata(Authors: ["ada@harborpost.example", "Ada Poe", " "]);

        ArticleReader.Read(Raw.Json("The envoys came back.", metadata)).Article.Authors.ShouldBe(["Ada Poe"]);
    }
}
