using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The paragraph of a span and the one before: where its pronouns and its subject are settled.</summary>
public static class Surroundings
{
    private const int Furthest = 700;

    public static TextSpan Of(string text, TextSpan span)
    {
        var floor = Math.Max(0, span.Start - Furthest);
        var ceiling = Math.Min(text.Length, span.End + Furthest);
        var start = StartOfParagraph(text, span.Start, floor);
        var before = start > floor ? StartOfParagraph(text, SkipBreaks(text, start, floor), floor) : start;
        var end = text.IndexOf('\n', span.End, ceiling - span.End);
        return new TextSpan(before, end < 0 ? ceiling : end);
    }

    private static int StartOfParagraph(string text, int at, int floor) =>
        at <= floor ? floor : Math.Max(floor, text.LastIndexOf('\n', at - 1, at - floor) + 1);

    private static int SkipBreaks(string text, int at, int floor)
    {
        while (at > floor && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }
        return at;
    }
}
