using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Storage;

/// <summary>What the article was read to say of a quote's speaker, in whose place a correction stands.</summary>
internal sealed record ReplacedAttribution(
    string? Speaker,
    string? Office,
    int? MentionStart,
    int? MentionEnd,
    string? Mention,
    int? AntecedentStart,
    int? AntecedentEnd,
    double Probability,
    AttributionStatus Status,
    AttributionBasis Basis
);
