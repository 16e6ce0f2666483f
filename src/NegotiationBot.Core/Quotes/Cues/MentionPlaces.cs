using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Where the mentions of a frame begin and end.</summary>
/// <param name="mentions">In the order of the text, none within another.</param>
internal sealed class MentionPlaces(string text, Frame frame, ImmutableArray<FoundMention> mentions)
{
    public FoundMention? StartingAt(int piece) =>
        Around(piece) is { } mention && mention.First == piece ? mention : null;

    public FoundMention? EndingAt(int piece) => Around(piece) is { } mention && mention.Last == piece ? mention : null;

    /// <summary>A mention with all that follows it up to a piece.</summary>
    public FoundMention Extend(FoundMention mention, int last)
    {
        var span = new TextSpan(mention.Span.Start, frame.Pieces[last].Span.End);
        return mention with { Last = last, Span = span, Text = span.Of(text), Name = span.Of(text) };
    }

    // A frame has a handful of mentions at most places: to look through them is cheaper than a table of its pieces.
    private FoundMention? Around(int piece)
    {
        foreach (var mention in mentions)
        {
            if (mention.Last >= piece)
            {
                return mention;
            }
        }
        return null;
    }
}
