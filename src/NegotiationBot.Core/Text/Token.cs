namespace NegotiationBot.Core.Text;

/// <summary>A word, number or sign as the text has it.</summary>
/// <param name="Folded">In lower case, with straight apostrophes.</param>
public readonly record struct Token(TextSpan Span, string Text, string Folded, TokenKind Kind)
{
    public bool IsWord => Kind is TokenKind.Word;

    public bool IsCapitalised => Kind is TokenKind.Word && char.IsUpper(Text[0]);
}
