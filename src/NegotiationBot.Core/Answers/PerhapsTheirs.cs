using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Answers;

/// <summary>
/// The very words asked about, said by "the minister" right after the article has named the one who is asked about: whether that is the same the article does not
/// make clear, and the answer says so.
/// </summary>
internal static class PerhapsTheirs
{
    /// <summary>The name stands in the paragraph or in the one before.</summary>
    private const double Nearby = 0.5;

    public static PartAnswer? Find(Findings found)
    {
        foreach (var sentence in Confidence.Likely(found.Sentences))
        {
            if (
                sentence.Match is { IsWhollyAbout: true, Named: >= Nearby }
                && sentence.Article.QuotesOver(sentence.Span).FirstOrDefault(IsOfSomeOffice) is { } quote
            )
            {
                var words = new RankedQuote(sentence.Article, quote, sentence.Span, sentence.Match);
                return new PartAnswer(
                    AnswerOutcome.Answered,
                    "what-they-said",
                    Frames.Unconfirmed,
                    ArticleOrder.Lay([words], Pronoun.Unknown),
                    sentence.Judgement.Probability
                );
            }
        }
        return null;
    }

    /// <summary>"The minister said": one by an office, and nobody knows for sure who.</summary>
    private static bool IsOfSomeOffice(Quote quote) =>
        quote is { IsVerbatim: true, Attribution: { IsNamed: false, Mention.Text: var mention } }
        && NameFolder.Words(mention) is ["the", .., var role]
        && RoleNoun.IsPerson(role)
        && !RoleNoun.IsPlural(role);
}
