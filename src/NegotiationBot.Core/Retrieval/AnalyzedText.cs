using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A text with its index terms and its sentences, of which those of any span are a slice.</summary>
internal sealed class AnalyzedText(string text, AnalyzedTerm[] terms)
{
    private readonly Lazy<TextSpan[]> _sentences = new(() => [.. Sentences.Of(text, new TextSpan(0, text.Length))]);

    public AnalyzedText(string text)
        : this(text, [.. TermAnalyzer.Analyze(text)]) { }

    /// <summary>The terms whose words stand in a span, found by their ends, which are in order.</summary>
    public ReadOnlySpan<AnalyzedTerm> In(TextSpan span)
    {
        var from = FirstEndingAfter(span.Start, terms.Length, i => terms[i].Span.End);
        while (from < terms.Length && terms[from].Span.Start < span.Start)
        {
            from++;
        }
        var to = from;
        while (to < terms.Length && terms[to].Span.End <= span.End)
        {
            to++;
        }
        return terms.AsSpan(from, to - from);
    }

    /// <summary>The sentences of a span; one that it cuts is cut.</summary>
    public IReadOnlyList<TextSpan> SentencesIn(TextSpan span)
    {
        var sentences = _sentences.Value;
        var inside = new List<TextSpan>();
        for (
            var i = FirstEndingAfter(span.Start, sentences.Length, i => sentences[i].End);
            i < sentences.Length && sentences[i].Start < span.End;
            i++
        )
        {
            inside.Add(new TextSpan(Math.Max(sentences[i].Start, span.Start), Math.Min(sentences[i].End, span.End)));
        }
        return inside;
    }

    private static int FirstEndingAfter(int offset, int count, Func<int, int> endOf)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = endOf(middle) <= offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
