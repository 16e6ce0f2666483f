using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands;

/// <summary>An answer as it was given, for <c>/why ID</c>.</summary>
/// <param name="Text">The reply as plain text; empty where who asked and what has been forgotten, and only what a post shows is kept.</param>
/// <param name="Origin">Null where it was given on the command line.</param>
public sealed record AnswerRecord(
    AnswerId Id,
    DateTimeOffset AskedAt,
    string Question,
    AnswerOutcome Outcome,
    string Reason,
    double Confidence,
    string Text,
    IReadOnlyList<RecordedEvidence> Evidence,
    AnswerOrigin? Origin = null
);

/// <param name="ContentHash">Of the revision the span belongs to.</param>
/// <param name="Quote">The quote it shows; null for a passage, and for a quote that was only offered.</param>
public sealed record RecordedEvidence(
    ArticleId Article,
    string Title,
    string ContentHash,
    TextSpan Span,
    string Text,
    string? Speaker,
    string? Mention,
    double? Probability,
    string Status,
    QuoteKey? Quote = null
);
