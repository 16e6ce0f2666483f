using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>A sentence or a quote as what may answer.</summary>
/// <param name="Quote">Null of a sentence.</param>
/// <param name="LeansOn">As of <see cref="RankedQuote"/>.</param>
/// <param name="Lead">How far its passage lies before those of other articles; see <see cref="PassageLeads"/>. 0 of a quote.</param>
internal readonly record struct Candidate(
    IndexedArticle Article,
    TextSpan Span,
    Quote? Quote,
    TopicMatch Match,
    double Lead,
    TextSpan? LeansOn
)
{
    /// <param name="names">Index terms; the speaker bears one of them.</param>
    public bool IsSaidBy(IReadOnlyList<string> names) =>
        Article
            .QuotesOver(Span)
            .Any(quote =>
                quote.Attribution is { IsNamed: true, Speaker: { } speaker }
                && TermAnalyzer.Analyze(speaker).Any(name => names.Contains(name.Term))
            );
}
