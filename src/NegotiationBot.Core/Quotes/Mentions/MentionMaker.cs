using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Writes pieces of a frame down as a mention.</summary>
internal sealed class MentionMaker(string text)
{
    public string Text => text;

    /// <param name="name">The first piece of the name without its titles.</param>
    public FoundMention Make(Frame frame, int first, int last, int name, MentionKind kind, Pronoun gender)
    {
        var start = frame.Pieces[first].Span.Start;
        var end = frame.Pieces[last].Span.End;
        var possessive =
            last + 1 < frame.Pieces.Count
            && frame.Pieces[last + 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive };
        var written = first == last ? frame.Pieces[first].Token.Text : text[start..end];
        return new FoundMention(
            frame.Index,
            first,
            last,
            new TextSpan(start, end),
            written,
            written[(frame.Pieces[name].Span.Start - start)..],
            kind,
            possessive,
            gender,
            null
        );
    }
}
