using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Frames;

/// <summary>A piece of a frame: a word or sign of the article's own, or a whole quotation that stands as one.</summary>
/// <param name="Token">Of a quotation without text, so that it is no word.</param>
/// <param name="Quotation">The index of the quotation in the article; -1 for the article's own words.</param>
public readonly record struct Piece(Token Token, int Quotation)
{
    public bool IsQuotation => Quotation >= 0;

    public bool IsWord => Token.IsWord;

    public bool IsCapitalised => Token.IsCapitalised;

    public TextSpan Span => Token.Span;

    /// <summary>Lower-case; empty for a quotation, so that no word list ever holds it.</summary>
    public string Folded => Token.Folded;

    internal ListedWord Listed { get; } = ListedWord.Of(Token.Folded);

    /// <summary>The verb of saying that the word is a form of, or null.</summary>
    public SpeechVerb? Verb => Listed.Verb;

    /// <summary>The verb of thinking, wanting or judging that the word is a form of, or null.</summary>
    public SpeechVerb? Attitude => Listed.Attitude;

    public bool IsPreposition => Listed.IsPreposition;

    public bool IsConjunction => Listed.IsConjunction;

    public bool IsDeterminer => Listed.IsDeterminer;

    /// <inheritdoc cref="Mentions.Determiners.OpensPhrase"/>
    public bool OpensPhrase => Listed.OpensPhrase;

    public bool IsAuxiliary => Listed.IsAuxiliary;

    /// <summary>A day or a month.</summary>
    public bool IsDateWord => Listed.IsDateWord;

    public bool Is(string folded) => Token.Folded == folded;

    public bool IsDash => Token.IsDash;

    public bool IsSign => !IsQuotation && Token.Kind is TokenKind.Sign;
}
