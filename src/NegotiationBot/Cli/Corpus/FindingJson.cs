namespace NegotiationBot.Cli.Corpus;

/// <summary>One thing that <c>corpus verify --json</c> found wrong.</summary>
internal sealed record FindingJson(string? Article, string Problem);
