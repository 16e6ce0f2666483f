using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Tests.Retrieval.Segments;

public sealed class SegmentBuilderTests
{
    [Fact]
    public void A_builder_makes_its_next_segment_as_if_it_were_the_first()
    {
        var article = Corpus.Article(
            "b",
            "The truce holds.\nA harbour.",
            "Truce",
            quotes: ("The truce holds.", "Ana Brook")
        );
        var (anew, again) = (new SegmentBuilder(), new SegmentBuilder());
        again.Add(Corpus.Article("a", "No truce.\nA valley.", "Talks", quotes: ("No truce.", "Ana Brook")));
        again.Finish();

        anew.Add(article);
        again.Add(article);

        again.Units.ShouldBe(3);
        again.Finish().Bytes.ShouldBe(anew.Finish().Bytes);
    }
}
