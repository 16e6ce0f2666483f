namespace NegotiationBot.Cli.Corpus;

/// <summary>One article of <c>corpus edit --json</c> and <c>corpus remove --json</c>.</summary>
/// <param name="Result"><c>edited</c>, <c>withdrawn</c> or <c>failed</c>.</param>
internal sealed record ChangeJson(string Id, string Result, string? Reason = null);
