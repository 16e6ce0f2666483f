namespace NegotiationBot.Core.Text;

/// <summary>A run of text in one style. A platform's renderer escapes it; nothing in it is mark-up.</summary>
/// <param name="Link">An http or https address it leads to; null for plain words.</param>
public sealed record StyledRun(string Text, TextStyle Style = TextStyle.Plain, string? Link = null);
