using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;

namespace NegotiationBot.Core.Tests.Commands.Asking;

public sealed class HurtfulWordsTests
{
    private static readonly CommunityId One = new(new PlatformName("discord"), "1");
    private static readonly CommunityId Two = new(new PlatformName("discord"), "2");

    private readonly HurtfulWords _words = new(
        ["snark"],
        new Dictionary<CommunityId, IReadOnlyList<string>> { [Two] = ["boojum"] }
    );

    [Theory]
    [InlineData("why are all Snarks here", true)]
    [InlineData("SNARK!", true)]
    [InlineData("snarkish", false)]
    [InlineData("a boojum", false)]
    public void The_list_for_all_counts_everywhere_in_any_form(string text, bool isHurtful) =>
        _words.StandIn(text, One).ShouldBe(isHurtful);

    [Fact]
    public void A_communitys_own_list_counts_there() => _words.StandIn("two boojums", Two).ShouldBeTrue();

    [Fact]
    public void Without_a_list_nothing_is_hurtful() => HurtfulWords.None.StandIn("snark", One).ShouldBeFalse();
}
