namespace NegotiationBot.Core.Quotes;

public enum QuoteKind
{
    /// <summary>A whole quotation: the words between the marks.</summary>
    Direct,

    /// <summary>A quoted fragment inside a reported clause: <c>called it “a start”</c>.</summary>
    Mixed,

    /// <summary>A reported clause with no marks, in the article's wording.</summary>
    Indirect,

    /// <summary>A paragraph of a document that is its author's own words.</summary>
    Statement,

    /// <summary>A paragraph of a transcript, under its label.</summary>
    Turn,
}
