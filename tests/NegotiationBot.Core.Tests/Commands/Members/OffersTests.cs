using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Tests.Answers;

namespace NegotiationBot.Core.Tests.Commands.Members;

public sealed class OffersTests
{
    private readonly CorpusIndex _index = new();

    [Fact]
    public void Only_those_are_offered_of_whom_an_article_surely_has_words()
    {
        _index.Put(
            new ArticleBuilder(
                "“Yes,” said Ada Holt.",
                "“No,” said Lina Tol, 9, a schoolgirl.",
                "“Never,” said Ada Quill."
            )
                .Quote("Yes,", "Ada Holt")
                .Quote("No,", "Lina Tol", status: AttributionStatus.Unconfirmed)
                .Quote("Never,", "Ada Quill", status: AttributionStatus.Withdrawn)
                .Build()
        );

        Offer("a").ShouldBe(["Ada Holt"]);
        Offer("tol").ShouldBeEmpty();
    }

    [Fact]
    public void A_suppressed_person_is_not_offered()
    {
        _index.Put(new ArticleBuilder("“Yes,” said Ada Holt.").Quote("Yes,", "Ada Holt").Build());
        var filter = new RetrievalFilter
        {
            Veil = new Veil(
                new HashSet<QuoteKey>(),
                new HashSet<QuoteKey>(),
                new SuppressedPeople(new SuppressedPerson("Ada Holt"))
            ),
        };

        Offer("holt").ShouldBe(["Ada Holt"]);
        Offer("holt", filter).ShouldBeEmpty();
    }

    [Fact]
    public void No_more_are_offered_than_a_platform_takes()
    {
        var article = new ArticleBuilder([.. Enumerable.Range(0, 40).Select(i => $"“Yes {i},” said Ada Name{i}.")]);
        for (var i = 0; i < 40; i++)
        {
            article.Quote($"Yes {i},", $"Ada Name{i}");
        }
        _index.Put(article.Build());

        Offer("ada").Count.ShouldBe(25);
    }

    private List<string> Offer(string typed, RetrievalFilter? filter = null) =>
        [
            .. new Offers(_index)
                .For(
                    new AutocompleteAsked(
                        new ChatPlace(
                            new CommunityId(new PlatformName("discord"), "1"),
                            "10",
                            null,
                            ChannelKind.Shared
                        ),
                        new ChatUser("7"),
                        "quotes",
                        "speaker",
                        typed
                    ),
                    filter ?? RetrievalFilter.Everything
                )
                .Select(choice => choice.Value),
        ];
}
