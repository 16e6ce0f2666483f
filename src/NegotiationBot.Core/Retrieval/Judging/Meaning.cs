using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>
/// How near a stretch of text is to a question in meaning: the cosine of the sums of their content words' directions, the rare words counting more
/// (inverse frequency as the weight, in the manner of S. Arora et al., "A simple but tough-to-beat baseline for sentence embeddings", 2017).
/// </summary>
internal sealed class Meaning(Matcher matcher)
{
    private readonly WordVectors _vectors = WordVectors.Shipped;
    private readonly Dictionary<(long Sequence, TextSpan Span), double> _known = [];
    private readonly float[] _question = OfQuestion(matcher);

    /// <summary>Of the paragraph of a span and the one before; 0 where either has no word that is known.</summary>
    public double Around(IndexedArticle article, TextSpan span)
    {
        var text = article.Content.Around(span);
        var near = text.Surrounding(span);
        return _known.TryGetValue((article.Sequence, near), out var known)
            ? known
            : _known[(article.Sequence, near)] = WordVectors.Cosine(Of(text, near), _question);
    }

    private float[] Of(AnalyzedText text, TextSpan span)
    {
        var sum = new float[_vectors.Dimensions];
        foreach (var sentence in text.SentencesIn(span))
        {
            foreach (var term in text.In(sentence))
            {
                if (!TermAnalyzer.IsStopWord(term.Folded) && _vectors.Find(term.Folded) is var word and >= 0)
                {
                    _vectors.AddTo(sum, word, matcher.RarityOf(term.Term));
                }
            }
        }
        return sum;
    }

    private static float[] OfQuestion(Matcher matcher)
    {
        var vectors = WordVectors.Shipped;
        var sum = new float[vectors.Dimensions];
        foreach (var topic in matcher.Topics)
        {
            if (topic.IsFresh && vectors.Find(topic.Topic.Word ?? topic.Topic.Typed) is var word and >= 0)
            {
                vectors.AddTo(sum, word, topic.Weight);
            }
        }
        return sum;
    }
}
