using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// A text, or whole paragraphs of one, with its index terms and its sentences, of which those of any span are a slice. It is analysed sentence by sentence,
/// each when it is looked at for the first time: a question looks at a few of a long text. Safe for several threads.
/// </summary>
internal sealed class AnalyzedText
{
    private readonly string _text;
    private readonly int _start;
    private readonly AnalyzedParagraph[] _paragraphs;
    private AskedPlaces? _asked;

    /// <param name="start">Where the text begins in the whole one; all spans that are given and returned are of the whole.</param>
    public AnalyzedText(string text, int start = 0)
    {
        (_text, _start) = (text, start);
        _paragraphs = [.. Paragraphs(text)];
    }

    public string Text => _text;

    public ReadOnlySpan<char> Words(TextSpan span) => Here(span).In(_text);

    /// <summary>The paragraph of a span and the one before.</summary>
    public TextSpan Surrounding(TextSpan span) => Whole(Surroundings.Of(_text, Here(span)));

    /// <summary>The sentence before a span in its paragraph, to which the span points back; null where it does not, or opens the paragraph.</summary>
    public TextSpan? Antecedent(TextSpan span)
    {
        var here = Here(span);
        var (first, end) = ParagraphsOf(here);
        return
            first < end
            && _paragraphs[first].SentencesOver(here) is (> 0 and var at, _)
            && Anaphora.PointsBack(here.In(_text))
            ? Whole(_paragraphs[first].Sentences[at - 1])
            : null;
    }

    /// <inheritdoc cref="Prompt.Before"/>
    public TextSpan? Asking(TextSpan turn) => Prompt.Before(_text, Here(turn)) is { } prompt ? Whole(prompt) : null;

    /// <summary>The terms whose words stand in a span; where, they say in offsets of <see cref="Text"/>.</summary>
    /// <param name="asked">
    /// Where only these matter: what is surely none of them may come as <see cref="AnalyzedWord.Other"/>, and what comes is good until this thread asks so again.
    /// </param>
    public ReadOnlySpan<AnalyzedTerm> In(TextSpan span, QuestionTerms? asked = null)
    {
        span = Here(span);
        var (first, end) = ParagraphsOf(span);
        if (end - first == 1 && _paragraphs[first].SentencesOver(span) is (var only, var next) && next - only == 1)
        {
            return In(TermsOf(_paragraphs[first], only, asked), span);
        }
        var terms = new List<AnalyzedTerm>();
        foreach (var paragraph in _paragraphs.AsSpan(first, end - first))
        {
            var (sentence, last) = paragraph.SentencesOver(span);
            for (; sentence < last; sentence++)
            {
                terms.AddRange(In(TermsOf(paragraph, sentence, asked), span));
            }
        }
        return terms.ToArray();
    }

    /// <summary>Which terms of a question stand in a span.</summary>
    public UInt128 HeldIn(TextSpan span, QuestionTerms asked)
    {
        var places =
            _asked is { } known && known.Terms == asked ? known : _asked = new(asked, _text, _paragraphs.Length);
        span = Here(span);
        var (first, end) = ParagraphsOf(span);
        var held = UInt128.Zero;
        for (var paragraph = first; paragraph < end; paragraph++)
        {
            held |= places.HeldIn(paragraph, _paragraphs[paragraph].Span, span);
        }
        return held;
    }

    /// <summary>Of the terms of a text, where those are whose words stand in a span; found by their ends, which are in order.</summary>
    public static (int Start, int End) PlacesIn<T>(ReadOnlySpan<T> terms, Func<T, TextSpan> spanOf, TextSpan span)
    {
        var from = ~terms.BinarySearch(new EndingAfter<T>(spanOf, span.Start));
        while (from < terms.Length && spanOf(terms[from]).Start < span.Start)
        {
            from++;
        }
        var to = from;
        while (to < terms.Length && spanOf(terms[to]).End <= span.End)
        {
            to++;
        }
        return (from, to);
    }

    /// <summary>Of parts of a text in their order those that a span overlaps.</summary>
    public static (int First, int End) Overlapping<T>(ReadOnlySpan<T> parts, Func<T, TextSpan> spanOf, TextSpan span)
    {
        var first = ~parts.BinarySearch(new EndingAfter<T>(spanOf, span.Start));
        var end = first;
        while (end < parts.Length && spanOf(parts[end]).Start < span.End)
        {
            end++;
        }
        return (first, end);
    }

    private static ReadOnlySpan<AnalyzedTerm> TermsOf(
        AnalyzedParagraph paragraph,
        int sentence,
        QuestionTerms? asked
    ) => asked is null ? paragraph.TermsOf(sentence) : paragraph.TermsOf(sentence, asked);

    private static ReadOnlySpan<AnalyzedTerm> In(ReadOnlySpan<AnalyzedTerm> terms, TextSpan span)
    {
        var (start, end) = PlacesIn(terms, term => term.Span, span);
        return terms[start..end];
    }

    /// <summary>The sentences of a span; one that it cuts is cut.</summary>
    public IReadOnlyList<TextSpan> SentencesIn(TextSpan span)
    {
        span = Here(span);
        var inside = new List<TextSpan>();
        var (first, end) = ParagraphsOf(span);
        foreach (var paragraph in _paragraphs.AsSpan(first, end - first))
        {
            var (from, to) = paragraph.SentencesOver(span);
            foreach (var sentence in paragraph.Sentences[from..to])
            {
                inside.Add(Whole(new TextSpan(Math.Max(sentence.Start, span.Start), Math.Min(sentence.End, span.End))));
            }
        }
        return inside;
    }

    private TextSpan Here(TextSpan span) => span.MovedBy(-_start);

    private TextSpan Whole(TextSpan here) => here.MovedBy(_start);

    private (int First, int End) ParagraphsOf(TextSpan span) =>
        Overlapping<AnalyzedParagraph>(_paragraphs, paragraph => paragraph.Span, span);

    private static IEnumerable<AnalyzedParagraph> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var found = text.IndexOf('\n', start);
            var end = found < 0 ? text.Length : found;
            if (end > start)
            {
                yield return new AnalyzedParagraph(text, new TextSpan(start, end));
            }
            start = end + 1;
        }
    }

    /// <summary>Compares every end as at or before an offset or after it, never equal: what is searched is the border between the two.</summary>
    private readonly struct EndingAfter<T>(Func<T, TextSpan> spanOf, int offset) : IComparable<T>
    {
        public int CompareTo(T? other) => spanOf(other!).End <= offset ? 1 : -1;
    }
}
