namespace NegotiationBot.Core.Text;

/// <summary>Counts words as a publisher does: what stands between white space.</summary>
public static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var isInside = false;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            words += !isSpace && !isInside ? 1 : 0;
            isInside = !isSpace;
        }
        return words;
    }
}
