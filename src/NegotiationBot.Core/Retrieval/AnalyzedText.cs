using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A text with its index terms, from which those of any span are a slice.</summary>
internal sealed class AnalyzedText(string text, IReadOnlyList<AnalyzedTerm> terms)
{
    public AnalyzedText(string text)
        : this(text, TermAnalyzer.Analyze(text)) { }

    public string Text => text;

    /// <summary>The terms whose words stand wholly inside a span, found by their ends, which are in order.</summary>
    public IReadOnlyList<AnalyzedTerm> In(TextSpan span)
    {
        var (low, high) = (0, terms.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = terms[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }
        var inside = new List<AnalyzedTerm>();
        for (var i = low; i < terms.Count && terms[i].Span.End <= span.End; i++)
        {
            if (terms[i].Span.Start >= span.Start)
            {
                inside.Add(terms[i]);
            }
        }
        return inside;
    }
}
