namespace NegotiationBot.Core.Text;

public enum TokenKind
{
    Word,
    Number,

    /// <summary>The <c>’s</c> or <c>’</c> that makes a possessive.</summary>
    Possessive,

    /// <summary>A comma, stop, dash, bracket: one character, but a run of dashes or dots is one sign.</summary>
    Sign,
}
