namespace NegotiationBot.Core.Questions;

/// <summary>The days that words of a question name.</summary>
/// <param name="Readings">In how many ways they may be read, the likeliest first, never none.</param>
/// <param name="Consumed">Places of the words among those of the question.</param>
internal sealed record NamedPeriod(IReadOnlyList<Period> Readings, IReadOnlyList<int> Consumed);
