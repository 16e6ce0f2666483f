namespace NegotiationBot.Benchmarks.Hits;

/// <param name="Evidence">Any of them will do; empty where nothing answers.</param>
internal sealed record GoldQuestion(string Text, IReadOnlyList<GoldEvidence> Evidence);
