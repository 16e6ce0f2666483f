using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>A sentence as it stands around its quotations: <c>“…,” she said, “…”</c> is one frame of five pieces.</summary>
/// <param name="Index">Its place in the article.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
public sealed record Frame(int Index, int Paragraph, TextSpan Span, Pieces Pieces)
{
    private const int LongerWord = 4;
    private const int FewestWords = 4;

    public bool IsFirstOfParagraph { get; init; }

    /// <summary>Nearly every longer word has a capital, as in headlines: a capital then says nothing of names.</summary>
    public bool IsTitleCase { get; } = HasTitleCase(Pieces);

    /// <summary>Somebody may be said to be dead in it.</summary>
    public bool MayTellOfDeath { get; } = HasWordOfDeath(Pieces);

    /// <summary>The numbers of its quotations.</summary>
    public IReadOnlyList<int> Quotations { get; } = QuotationsOf(Pieces);

    /// <summary>Where the pieces from <paramref name="first"/> to <paramref name="last"/> stand in the article.</summary>
    /// <param name="last">Inclusive.</param>
    public TextSpan SpanOf(int first, int last) => new(Pieces[first].Span.Start, Pieces[last].Span.End);

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

    private static bool HasWordOfDeath(Pieces pieces)
    {
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Is("died") || piece.Is("late"))
            {
                return true;
            }
        }
        return false;
    }

    private static List<int> QuotationsOf(Pieces pieces)
    {
        var quotations = new List<int>();
        foreach (ref readonly var piece in pieces)
        {
            if (piece.IsQuotation)
            {
                quotations.Add(piece.Quotation);
            }
        }
        return quotations;
    }

    private static bool HasTitleCase(Pieces pieces)
    {
        var (longer, capitals) = (0, 0);
        foreach (ref readonly var piece in pieces)
        {
            if (piece.IsWord && piece.Token.Text.Length >= LongerWord)
            {
                longer++;
                capitals += char.IsUpper(piece.Token.Text[0]) ? 1 : 0;
            }
        }
        return longer >= FewestWords && capitals * 5 >= longer * 4;
    }
}
