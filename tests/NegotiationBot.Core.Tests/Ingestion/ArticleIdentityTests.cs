using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Core.Tests.Ingestion;

public sealed class ArticleIdentityTests
{
    [Fact]
    public void A_given_id_is_the_identity() =>
        IdOf(new ArticleMetadata(Id: "talks-7", Url: "https://harborpost.example/7"), "/a/7.txt").ShouldBe("talks-7");

    [Fact]
    public void Without_an_id_the_url_is() =>
        IdOf(new ArticleMetadata(Url: "https://harborpost.example/7"), "/a/7.txt")
            .ShouldBe("https://harborpost.example/7");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_both_the_file_is(string? blank) =>
        IdOf(new ArticleMetadata(Id: blank, Url: blank), "/a/7.txt").ShouldBe("/a/7.txt");

    [Fact]
    public void Without_a_place_the_content_is()
    {
        IdOf(ArticleMetadata.None, "").ShouldStartWith("content-");
        IdOf(ArticleMetadata.None, "").ShouldBe(IdOf(ArticleMetadata.None, ""));
    }

    private static string IdOf(ArticleMetadata metadata, string location) =>
        ArticleReader.Read(new RawArticle(location, "The envoys came back.", metadata, false)).Article.Id.Value;
}
