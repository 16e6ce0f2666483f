using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Wording;

/// <summary>A line of several pieces, for platforms that set them apart in their own way.</summary>
/// <param name="Line">All of it in one line.</param>
/// <param name="Pieces">The same, without what joins them.</param>
public sealed record PiecedText(StyledText Line, IReadOnlyList<StyledText> Pieces) : StyledText(Line.Runs)
{
    public override StyledText Into(Language language) =>
        new PiecedText(Line.Into(language), [.. Pieces.Select(piece => piece.Into(language))]);
}
