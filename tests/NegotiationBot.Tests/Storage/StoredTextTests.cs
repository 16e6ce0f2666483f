using System.Text;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

public sealed class StoredTextTests
{
    /// <summary>Characters of one to four bytes, blank paragraphs, and one paragraph longer than the surroundings reach.</summary>
    private static readonly string Text =
        "Ada said “one”.\n \u00a0\nЗеленський 😀 spoke.\n\n"
        + string.Concat(Enumerable.Repeat("“So 😀 é,” he said. ", 300))
        + "\nIt rained.";

    [Fact]
    public void A_stretch_is_the_whole_paragraphs_of_a_span_and_the_one_before()
    {
        var spoke = Text.IndexOf("spoke", StringComparison.Ordinal);

        var stretch = Stretch(new TextSpan(spoke, spoke + 5));

        stretch.Start.ShouldBe(0);
        stretch.Text.ShouldBe("Ada said “one”.\n \u00a0\nЗеленський 😀 spoke.");
    }

    [Fact]
    public void Wherever_the_span_is_the_stretch_is_a_slice_with_all_that_surrounds_it()
    {
        for (var start = 0; start <= Text.Length; start += 7)
        {
            for (var length = 0; start + length <= Text.Length && length < 2000; length += 333)
            {
                var span = new TextSpan(start, start + length);
                var stretch = Stretch(span);

                stretch.Text.ShouldBe(Text.Substring(stretch.Start, stretch.Text.Length));
                Surroundings
                    .Of(stretch.Text, span.MovedBy(-stretch.Start))
                    .MovedBy(stretch.Start)
                    .ShouldBe(Surroundings.Of(Text, span));
            }
        }
    }

    private static TextStretch Stretch(TextSpan span) => StoredText.Stretch(Encoding.UTF8.GetBytes(Text), span);
}
