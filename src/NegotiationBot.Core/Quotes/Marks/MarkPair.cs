namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>A mark that opens a quotation and the one that closes it.</summary>
public readonly record struct MarkPair(Mark Open, Mark Close);
