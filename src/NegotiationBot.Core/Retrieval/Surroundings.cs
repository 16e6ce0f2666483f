using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The paragraph of a span and the one before: where its pronouns and its subject are settled.</summary>
public static class Surroundings
{
    private const int Furthest = 700;

    public static TextSpan Of(string text, TextSpan span)
    {
        var ceiling = Math.Min(text.Length, span.End + Furthest);
        var end = text.IndexOf('\n', span.End, ceiling - span.End);
        var before = Before(text, span);
        return new TextSpan(before.Start, end < 0 ? ceiling : end);
    }

    /// <summary>The paragraph before that of a span, as far as it belongs to the surroundings; empty where none does.</summary>
    internal static TextSpan Before(string text, TextSpan span)
    {
        var floor = Math.Max(0, span.Start - Furthest);
        var start = StartOfParagraph(text, span.Start, floor);
        var end = SkipBreaks(text, start, floor);
        return start > floor ? new TextSpan(StartOfParagraph(text, end, floor), end) : new TextSpan(start, start);
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
