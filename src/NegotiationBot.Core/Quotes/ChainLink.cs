namespace NegotiationBot.Core.Quotes;

/// <summary>One of those through whom words come: in <c>Tass quoted the envoy</c> the link is Tass.</summary>
public sealed record ChainLink(string Speaker, string Mention);
