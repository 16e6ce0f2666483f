using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Finds what a question puts between quotation marks.</summary>
internal static class QuotedWords
{
    private const string Marks = "\"“”„«»";

    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var spans = new List<TextSpan>();
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Marks.Contains(text[i]))
            {
                continue;
            }
            if (open >= 0)
            {
                spans.Add(new TextSpan(open, i));
                open = -1;
            }
            else
            {
                open = i + 1;
            }
        }
        return spans;
    }
}
