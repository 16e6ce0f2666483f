namespace NegotiationBot.Core.Text;

/// <summary>Makes a text fit where only so much has room.</summary>
public static class Shortening
{
    private const string Ellipsis = "…";

    /// <summary>The text itself where it fits; else its beginning and an ellipsis. A character of two UTF-16 code units is there whole or not at all.</summary>
    /// <param name="most">In UTF-16 code units, the ellipsis included; at least 1.</param>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }
        var end = most - Ellipsis.Length;
        if (end > 0 && char.IsSurrogatePair(text, end - 1))
        {
            end--;
        }
        return text[..end].TrimEnd() + Ellipsis;
    }
}
