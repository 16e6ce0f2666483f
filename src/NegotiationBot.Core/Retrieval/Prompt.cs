using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// The question that a turn of an interview or a briefing replies to. It has the words that the reply leaves out: <c>Q Do you trust the council? — MR. VANCE: Not
/// at all.</c>
/// </summary>
internal static class Prompt
{
    /// <summary>So near its end a paragraph asks, in characters, if it asks what the next one answers.</summary>
    private const int FromEnd = 200;

    /// <summary>What is said further on in a turn, in characters, seldom is the reply any more.</summary>
    private const int LongestOpening = 240;

    /// <summary>Of a longer question, in characters, only its last sentences are shown.</summary>
    private const int LongestShown = 240;

    /// <summary>The paragraph before a turn, if it asks; null where it does not.</summary>
    /// <param name="turn">The first paragraph of somebody's turn, or what opens it.</param>
    public static TextSpan? Before(string text, TextSpan turn) =>
        Surroundings.Before(text, turn) is { IsEmpty: false } before
        && text.LastIndexOf('?', before.End - 1, Math.Min(before.Length, FromEnd)) >= 0
            ? before
            : null;

    /// <summary>The question that some words of a turn reply to; null where they do not open it.</summary>
    public static TextSpan? Of(IndexedArticle article, Quote quote, TextSpan words) =>
        quote.Kind is QuoteKind.Turn && words.Start - quote.Span.Start < LongestOpening
            ? article.Content.Around(words).Asking(quote.Span)
            : null;

    /// <summary>What of a question is shown above the reply: its end.</summary>
    public static TextSpan Shown(IndexedArticle article, TextSpan prompt)
    {
        var sentences = article.Content.Around(prompt).SentencesIn(prompt);
        var first = sentences.Count - 1;
        while (first > 0 && prompt.End - sentences[first - 1].Start <= LongestShown)
        {
            first--;
        }
        return first < 0 ? prompt : new TextSpan(sentences[first].Start, prompt.End);
    }
}
