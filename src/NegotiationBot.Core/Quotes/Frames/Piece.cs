using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>A piece of a frame: a word or sign of the article's own, or a whole quotation that stands as one.</summary>
/// <param name="Quotation">The index of the quotation in the article; -1 for the article's own words.</param>
public readonly record struct Piece(Token Token, int Quotation)
{
    public bool IsQuotation => Quotation >= 0;

    public bool IsWord => !IsQuotation && Token.IsWord;

    public bool IsCapitalised => !IsQuotation && Token.IsCapitalised;

    public TextSpan Span => Token.Span;

    /// <summary>Lower-case; empty for a quotation, so that no word list ever holds it.</summary>
    public string Folded => IsQuotation ? "" : Token.Folded;

    public bool Is(string folded) => !IsQuotation && Token.Folded == folded;

    public bool IsDash => !IsQuotation && Token.IsDash;

    public bool IsSign => !IsQuotation && Token.Kind is TokenKind.Sign;
}
