using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Where the mentions of a frame begin and end.</summary>
internal sealed class MentionPlaces
{
    private readonly string _text;
    private readonly Frame _frame;
    private readonly FoundMention?[] _starting;
    private readonly FoundMention?[] _ending;

    public MentionPlaces(string text, Frame frame, ImmutableArray<FoundMention> mentions)
    {
        (_text, _frame) = (text, frame);
        _starting = new FoundMention?[frame.Pieces.Count];
        _ending = new FoundMention?[frame.Pieces.Count];
        foreach (var mention in mentions)
        {
            _starting[mention.First] = mention;
            _ending[mention.Last] = mention;
        }
    }

    public FoundMention? StartingAt(int piece) => At(_starting, piece);

    public FoundMention? EndingAt(int piece) => At(_ending, piece);

    /// <summary>A mention with all that follows it up to a piece.</summary>
    public FoundMention Extend(FoundMention mention, int last)
    {
        var span = new TextSpan(mention.Span.Start, _frame.Pieces[last].Span.End);
        return mention with { Last = last, Span = span, Text = span.Of(_text), Name = span.Of(_text) };
    }

    private static FoundMention? At(FoundMention?[] mentions, int piece) =>
        piece >= 0 && piece < mentions.Length ? mentions[piece] : null;
}
