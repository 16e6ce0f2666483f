namespace NegotiationBot.Core.Text;

/// <summary>A word, number or sign as the text has it.</summary>
/// <param name="Folded">In lower case, with straight apostrophes.</param>
public readonly record struct Token(TextSpan Span, string Text, string Folded, TokenKind Kind)
{
    /// <summary>A hyphen, dash or bar between words, however long.</summary>
    public bool IsDash => Kind is TokenKind.Sign && Text is "-" or "--" or "—" or "–" or "―" or "‒" or "−";

    public bool IsWord => Kind is TokenKind.Word;

    public bool IsCapitalised { get; } =
        Kind is TokenKind.Word && (char.IsUpper(Text[0]) || HasArticle(Text)) && !IsAdjective(Text, Folded);

    // "al-Tarik", "el-Tarik"
    private static bool HasArticle(string text) => text is ['a' or 'e', 'l', '-', var first, ..] && char.IsUpper(first);

    // "Norland-backed", "Ellery-style": what the name qualifies, and no name.
    private static bool IsAdjective(string text, string folded) =>
        text.LastIndexOf('-') is > 0 and var dash
        && folded.AsSpan(dash + 1) is var tail
        && char.IsLower(text[Math.Min(dash + 1, text.Length - 1)])
        && (
            tail.EndsWith("ed", StringComparison.Ordinal)
            || tail.EndsWith("ing", StringComparison.Ordinal)
            || tail
                is "style"
                    or "era"
                    or "like"
                    or "led"
                    or "born"
                    or "held"
                    or "made"
                    or "run"
                    or "wide"
                    or "area"
                    or "friendly"
                    or "type"
                    or "sized"
                    or "linked"
        );
}
