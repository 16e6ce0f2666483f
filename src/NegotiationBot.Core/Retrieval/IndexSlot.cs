namespace NegotiationBot.Core.Retrieval;

/// <summary>An article in the index, with the number of its first passage and of its first quote, and the lengths of all of each.</summary>
internal sealed record IndexSlot(
    IndexedArticle Article,
    int FirstPassage,
    double PassageLength,
    int FirstQuote,
    double QuoteLength
);
