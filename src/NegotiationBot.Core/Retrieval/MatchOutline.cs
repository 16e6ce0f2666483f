using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// What is known of a match by the words that stand there, in whatever order. To look at them one after another takes most of a question's time, and is
/// only worth it where the match may be among the best.
/// </summary>
/// <param name="Words">Of a quotation, the span of the speaker's own words.</param>
/// <param name="Coverage">As of <see cref="TopicMatch"/>, as are <paramref name="Own"/> and <paramref name="Named"/>.</param>
/// <param name="Covered">The same of the whole question, what it recalls included.</param>
/// <param name="About">Share, 0 to 1, of the typed words and names that the title holds.</param>
/// <param name="MostPhrase">At most this is <see cref="TopicMatch.Phrase"/>.</param>
/// <param name="MostRun">At most this is <see cref="TopicMatch.Run"/>.</param>
/// <param name="MayHoldAnswer">False where <see cref="TopicMatch.HoldsAnswer"/> surely is.</param>
/// <param name="Most">At most this is <see cref="TopicMatch.Score"/>.</param>
internal readonly record struct MatchOutline(
    IndexedArticle Article,
    TextSpan Span,
    TextSpan? Words,
    double Coverage,
    double Covered,
    double Own,
    double Named,
    double About,
    double MostPhrase,
    double MostRun,
    bool MayHoldAnswer,
    double Most
);
