using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Tests.Retrieval.Segments;

public sealed class MergePlanTests
{
    [Fact]
    public void Few_segments_are_left_alone() =>
        MergePlan.Choose([.. Enumerable.Range(0, 7).Select(_ => Segment(1))]).ShouldBeEmpty();

    [Fact]
    public void Many_of_one_size_become_one_and_the_larger_stay()
    {
        var large = Segment(100);
        var small = Enumerable.Range(0, 9).Select(_ => Segment(1)).ToList();

        var groups = MergePlan.Choose([large, .. small]);

        groups.ShouldHaveSingleItem().ShouldBe(small);
    }

    [Fact]
    public void The_few_that_are_smaller_go_along()
    {
        var segments = Enumerable.Range(0, 8).Select(_ => Segment(10)).Append(Segment(1)).ToList();

        MergePlan.Choose(segments).ShouldHaveSingleItem().ShouldBe(segments);
    }

    [Fact]
    public void A_segment_that_has_lost_an_eighth_of_its_articles_is_made_anew()
    {
        var segment = Segment(16);

        MergePlan.Choose([segment.Without([3, 5])]).ShouldBeEmpty();
        MergePlan.Choose([segment.Without([3, 5, 7])]).ShouldHaveSingleItem().Count.ShouldBe(1);
    }

    private static LiveSegment Segment(int articles)
    {
        var builder = new SegmentBuilder();
        for (var i = 0; i < articles; i++)
        {
            builder.Add(Corpus.Article($"{i}", "truce"));
        }
        return new LiveSegment(builder.Finish());
    }
}
