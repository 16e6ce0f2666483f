using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// The analysis of the articles that were read last, so that a question does not analyse anew what the question before it did. Two generations: a full
/// one becomes the earlier one and the earlier one is forgotten, so the memory is bounded and what is asked about stays. Safe for several threads.
/// </summary>
internal sealed class AnalyzedArticles
{
    /// <summary>About 25 MB of terms: a term takes 24 bytes and the words themselves are shared.</summary>
    private const int CharactersOfAGeneration = 4_000_000;

    private readonly Lock _gate = new();
    private Dictionary<IndexedArticle, AnalyzedText> _earlier = new(ReferenceEqualityComparer.Instance);
    private Dictionary<IndexedArticle, AnalyzedText> _recent = new(ReferenceEqualityComparer.Instance);
    private HashSet<string> _words = new(StringComparer.Ordinal);
    private int _characters;

    public AnalyzedText Of(IndexedArticle article)
    {
        lock (_gate)
        {
            if (_recent.TryGetValue(article, out var recent))
            {
                return recent;
            }
            if (_earlier.TryGetValue(article, out var earlier))
            {
                return Keep(article, earlier);
            }
        }
        var terms = TermAnalyzer.Analyze(article.Text);
        lock (_gate)
        {
            return Keep(article, new AnalyzedText(article.Text, [.. terms.Select(Shared)]));
        }
    }

    private AnalyzedText Keep(IndexedArticle article, AnalyzedText analyzed)
    {
        if (_characters > CharactersOfAGeneration)
        {
            _earlier = _recent;
            _recent = new(ReferenceEqualityComparer.Instance);
            _words = new(StringComparer.Ordinal);
            _characters = 0;
        }
        _characters += article.Text.Length;
        return _recent[article] = analyzed;
    }

    private AnalyzedTerm Shared(AnalyzedTerm term) =>
        term with
        {
            Term = Shared(term.Term),
            Folded = Shared(term.Folded),
        };

    private string Shared(string word)
    {
        if (_words.TryGetValue(word, out var known))
        {
            return known;
        }
        _words.Add(word);
        return word;
    }
}
