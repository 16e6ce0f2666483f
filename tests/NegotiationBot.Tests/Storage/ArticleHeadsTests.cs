using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

public sealed class ArticleHeadsTests
{
    [Fact]
    public void A_head_is_found_by_the_change_that_stored_it_until_another_takes_its_place()
    {
        var heads = new ArticleHeads();
        var (first, second) = (Head(7), Head(8));
        heads.Keep(first, 8);
        heads.Keep(second, 8);

        heads.Find(7).ShouldNotBeNull().Head.ShouldBeSameAs(first);
        heads.Find(8).ShouldNotBeNull().Head.ShouldBeSameAs(second);
        heads.Find(9).ShouldBeNull();

        // So many later that they share a place, however many places there are up to that.
        heads.Keep(Head(7 + (1L << 40)), 1L << 41);
        heads.Find(7).ShouldBeNull();
    }

    [Fact]
    public void It_comes_with_the_latest_change_after_which_it_was_seen_to_hold()
    {
        var heads = new ArticleHeads();
        var head = Head(7);
        heads.Keep(head, 8);
        heads.Find(7).ShouldNotBeNull().Latest.ShouldBe(8);

        heads.Keep(head, 9);

        heads.Find(7).ShouldNotBeNull().Latest.ShouldBe(9);
        heads.Find(7).ShouldNotBeNull().Head.ShouldBeSameAs(head);
    }

    [Fact]
    public void Of_any_number_asked_about_a_bounded_number_is_kept()
    {
        var heads = new ArticleHeads();
        for (var sequence = 1L; sequence <= 20_000; sequence++)
        {
            heads.Keep(Head(sequence), sequence);
        }

        Enumerable.Range(1, 20_000).Count(sequence => heads.Find(sequence) is not null).ShouldBeInRange(1, 10_000);
        heads.Find(20_000).ShouldNotBeNull();
    }

    private static ArticleHead Head(long sequence) =>
        new(Some.Article($"{sequence}", "harbour").Article, sequence, DateTimeOffset.UnixEpoch, sequence);
}
