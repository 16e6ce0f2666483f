using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// The question that a turn of an interview or a briefing replies to. It has the words that the reply leaves out: <c>Q Do you trust the council? — MR. VANCE: Not
/// at all.</c> Only where the turn has a label does its reader see where the question ends.
/// </summary>
internal static class Prompt
{
    /// <summary>A longer one, in characters, is not shown above a reply: cut short it would lose its label.</summary>
    private const int Longest = 400;

    /// <summary>So near its end a paragraph asks, in characters, that is answered by the next one: "Are you sure? Thank you."</summary>
    private const int FromEnd = 80;

    /// <summary>What is said further on in a turn, in characters, seldom is the reply any more.</summary>
    private const int LongestOpening = 240;

    /// <summary>A label stands within so many characters of the beginning of its line.</summary>
    private const int LongestLabel = 60;

    /// <summary>The paragraph before a turn, if it asks; null where it does not.</summary>
    /// <param name="turn">The first paragraph of somebody's turn without its label.</param>
    public static TextSpan? Before(string text, TextSpan turn) =>
        StartOfLine(text, turn.Start) < turn.Start
        && Surroundings.Before(text, turn) is { IsEmpty: false, Length: <= Longest } before
        && Asks(text, before)
            ? before
            : null;

    /// <summary>The question that some words of a turn reply to; null where they do not open it.</summary>
    public static TextSpan? Of(IndexedArticle article, Quote quote, TextSpan words) =>
        quote.Kind is QuoteKind.Turn && words.Start - quote.Span.Start < LongestOpening
            ? article.Content.Around(words).Asking(quote.Span)
            : null;

    /// <summary>It calls nobody else by name who speaks there, as "And Ms Quill, is it true?" does.</summary>
    public static bool IsPutTo(IndexedArticle article, Quote quote, TextSpan prompt)
    {
        var text = article.Text;
        var label = text[StartOfLine(text, quote.Span.Start)..quote.Span.Start];
        var names = TermAnalyzer
            .Analyze(text, WithoutLabel(text, prompt))
            .Where(word => char.IsUpper(text[word.Span.Start]) && word.Span.Length > 2)
            .Select(word => word.Span.Of(text))
            .ToList();
        return names.Exists(name => label.Contains(name, StringComparison.OrdinalIgnoreCase))
            || !names.Exists(name => IsLabelled(text, name));
    }

    private static TextSpan WithoutLabel(string text, TextSpan prompt)
    {
        var colon = text.IndexOf(':', prompt.Start, Math.Min(LongestLabel, prompt.Length));
        return colon < 0 ? prompt : new TextSpan(colon + 1, prompt.End);
    }

    private static bool Asks(string text, TextSpan paragraph) =>
        text.LastIndexOf('?', paragraph.End - 1, Math.Min(paragraph.Length, FromEnd)) >= 0;

    /// <summary>Somebody of that name has a turn.</summary>
    private static bool IsLabelled(string text, string name)
    {
        var label = name + ":";
        for (
            var at = text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(label, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (at - StartOfLine(text, at) < LongestLabel)
            {
                return true;
            }
        }
        return false;
    }

    private static int StartOfLine(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
}
