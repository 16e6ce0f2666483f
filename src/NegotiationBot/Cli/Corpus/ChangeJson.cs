namespace NegotiationBot.Cli.Corpus;

/// <summary>One article of <c>corpus edit --json</c> and <c>corpus remove --json</c>, or the person of <c>corpus suppress --json</c>.</summary>
/// <param name="Reason">Why it failed, or what is to be known of what was done; null for neither.</param>
/// <param name="Result"><c>edited</c>, <c>withdrawn</c>, <c>suppressed</c>, <c>lifted</c> or <c>failed</c>.</param>
internal sealed record ChangeJson(string Id, string Result, string? Reason = null);
