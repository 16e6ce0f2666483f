using System.Runtime.InteropServices;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The terms of one text at a time, as numbers of a vocabulary; each is looked up once, however many units it stands in.</summary>
internal sealed class TermNumbers(Vocabulary vocabulary)
{
    private readonly List<FoundWord> _words = [];
    private readonly List<int> _numbers = [];

    /// <summary>With <see cref="Vocabulary.NotIndexed"/> in the places of stop words.</summary>
    public ReadOnlySpan<int> All => CollectionsMarshal.AsSpan(_numbers);

    public void Read(string text)
    {
        TermAnalyzer.Analyze(text, vocabulary, _words);
        _numbers.Clear();
        foreach (var found in _words)
        {
            _numbers.Add(vocabulary.NumberOf(found.Word));
        }
    }

    /// <summary>Those whose words stand in a span.</summary>
    public ReadOnlySpan<int> In(TextSpan span)
    {
        var (start, end) = AnalyzedText.PlacesIn(CollectionsMarshal.AsSpan(_words), word => word.Span, span);
        return All[start..end];
    }
}
