using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>The marks of one paragraph in pairs.</summary>
/// <param name="Pairs">The outermost quotations, in order.</param>
/// <param name="LeftOpen">An opening mark after the last pair, or around the pairs inside it, that nothing in the paragraph closes.</param>
/// <param name="Unclosed">How many opening marks nothing in the paragraph closes.</param>
public sealed record MarkPairing(IReadOnlyList<MarkPair> Pairs, Mark? LeftOpen, int Unclosed)
{
    private static readonly MarkPairing None = new([], null, 0);

    /// <summary>
    /// The same, and where marks are left open, those of them that only open again what is open are left out: a paragraph
    /// of whole quotations in one another has as many that close.
    /// </summary>
    public static MarkPairing Of(string text, TextSpan paragraph, List<Mark> marks)
    {
        var pairing = Of(marks);
        if (pairing.Unclosed == 0 || marks.Count < 2)
        {
            return pairing;
        }
        var fewer = Reopening.Without(text, paragraph, marks);
        return fewer.Count < marks.Count && Of(fewer) is { Unclosed: <= 1 } joined ? joined : pairing;
    }

    public static MarkPairing Of(List<Mark> marks)
    {
        if (marks.Count == 0)
        {
            return None;
        }
        var open = new Stack<Mark>();
        var pairs = new List<MarkPair>(marks.Count / 2);
        foreach (var mark in marks)
        {
            var closes = mark.Role is MarkRole.Closes || (mark.Role is MarkRole.Either && open.Count > 0);
            if (!closes)
            {
                open.Push(mark);
            }
            else if (open.TryPop(out var opening))
            {
                // What stood inside this pair belongs to it.
                while (pairs.Count > 0 && pairs[^1].Open.Span.Start > opening.Span.Start)
                {
                    pairs.RemoveAt(pairs.Count - 1);
                }
                pairs.Add(new MarkPair(opening, mark));
            }
        }
        return new MarkPairing(pairs, LeftOpenOf(open, pairs, marks), open.Count);
    }

    // Only one lost mark can be understood: the one a paragraph begins with, or the last of all.
    private static Mark? LeftOpenOf(Stack<Mark> open, List<MarkPair> pairs, List<Mark> marks)
    {
        if (open.Count == 0)
        {
            return null;
        }
        var first = open.Last();
        if (first.Span == marks[0].Span && pairs.Count > 0 && open.Count == 1)
        {
            return first;
        }
        return open.Count == 1 && (pairs.Count == 0 || pairs[^1].Close.Span.End <= first.Span.Start) ? first : null;
    }
}
