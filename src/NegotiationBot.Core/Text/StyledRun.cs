namespace NegotiationBot.Core.Text;

/// <summary>A run of text in one style. A platform's renderer escapes it; nothing in it is mark-up.</summary>
/// <param name="Link">An http or https address it leads to; null for plain words.</param>
public sealed record StyledRun(string Text, TextStyle Style = TextStyle.Plain, string? Link = null)
{
    /// <summary>The words without the spaces at their ends, and these; beside a space a sign of a style does not count.</summary>
    public (string Before, string Words, string After) Apart()
    {
        var words = Text.Trim();
        var start = Text.Length - Text.TrimStart().Length;
        return words.Length == 0 ? (Text, "", "") : (Text[..start], words, Text[(start + words.Length)..]);
    }
}
