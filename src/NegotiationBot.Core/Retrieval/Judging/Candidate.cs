using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>A sentence or a quote as what may answer.</summary>
/// <param name="Quote">Null of a sentence.</param>
/// <param name="Retrieved">The score of its passage, of the most that the question's words could score, 0 to 1; 0 of a quote.</param>
internal readonly record struct Candidate(
    IndexedArticle Article,
    TextSpan Span,
    Quote? Quote,
    TopicMatch Match,
    double Retrieved
);
