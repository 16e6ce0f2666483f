using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>A sentence as it stands around its quotations: <c>“…,” she said, “…”</c> is one frame of five pieces.</summary>
/// <param name="Index">Its place in the article.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
public sealed record Frame(int Index, int Paragraph, TextSpan Span, IReadOnlyList<Piece> Pieces)
{
    public bool IsFirstOfParagraph { get; init; }

    public IEnumerable<int> Quotations => Pieces.Where(piece => piece.IsQuotation).Select(piece => piece.Quotation);

    public int PositionOf(int quotation)
    {
        for (var i = 0; i < Pieces.Count; i++)
        {
            if (Pieces[i].Quotation == quotation)
            {
                return i;
            }
        }
        return -1;
    }
}
