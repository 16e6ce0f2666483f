namespace NegotiationBot.Cli.Json;

/// <summary>All quotes of one article: a line of <c>quotes --json</c>.</summary>
public sealed record ArticleQuotesJson(string Id, IReadOnlyList<QuoteJson> Quotes);
