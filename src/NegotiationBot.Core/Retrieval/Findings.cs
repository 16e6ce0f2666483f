using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval;

/// <summary>All that retrieval brings for one part of a question; the composer decides what of it answers. Quotes and sentences are looked for when they are looked at.</summary>
/// <param name="Speakers">Those asked about, in the order typed.</param>
/// <param name="Quotes">Words of anybody that match, best first.</param>
/// <param name="Sentences">Sentences of the articles that match, best first.</param>
/// <param name="Meant">Of a question about an article itself: the article; null where none or several may be meant.</param>
/// <param name="Unseen">Share, 0 to 1, of the question's weight that stands in no passage at all.</param>
public sealed record Findings(
    QuestionPart Part,
    IReadOnlyList<FoundSpeaker> Speakers,
    IReadOnlyList<RankedQuote> Quotes,
    IReadOnlyList<RankedSentence> Sentences,
    IndexedArticle? Meant,
    double Unseen,
    Coverage Coverage
)
{
    /// <summary>A sentence of each of the newest articles, or of the newest on the subject, the newest first; looked for when somebody looks at it.</summary>
    public IReadOnlyList<RankedSentence> Newest { get; init; } = [];

    /// <summary>The most of the question's weight, 0 to 1, that any sentence and its surroundings hold.</summary>
    public double Covered => CoveredMost.Value;

    /// <summary>That, looked for when somebody looks at it.</summary>
    internal Lazy<double> CoveredMost { get; init; } = new(0.0);
}
