namespace NegotiationBot.Core.Answers;

public enum StatementForm
{
    /// <summary>The bare words in marks of ours: only where the name stands in the same sentence or goes on from one, and the probability is high, or at probability .995.</summary>
    QuoteMode,

    /// <summary>The article's whole sentences, the quotation in bold, marks as written.</summary>
    SentenceMode,

    /// <summary>Reported speech in the article's wording, never inside marks of ours.</summary>
    Reported,

    /// <summary>The article's own prose.</summary>
    Passage,

    /// <summary>A quotation whose speaker is not confirmed: the passage, and no name in the first line.</summary>
    Unconfirmed,

    /// <summary>The headline tells a fact about an article; nothing of its text is shown.</summary>
    ArticleFact,

    /// <summary>The lead alone is shown; the words it offers are one question away.</summary>
    Offered,
}
