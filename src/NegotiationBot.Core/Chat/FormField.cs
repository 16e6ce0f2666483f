namespace NegotiationBot.Core.Chat;

/// <summary>One field of a <see cref="Form"/>.</summary>
/// <param name="Name">By which its value comes back.</param>
/// <param name="Label">At most 45 characters.</param>
/// <param name="Hint">What to write there; at most 100 characters.</param>
/// <param name="Value">What stands there when the form opens.</param>
/// <param name="MaximumLength">In characters; at most 3000.</param>
/// <param name="Choices">Of a choice: two to 25.</param>
public sealed record FormField(
    string Name,
    string Label,
    FormFieldKind Kind,
    bool IsRequired,
    string? Hint = null,
    string? Value = null,
    int MaximumLength = 300,
    IReadOnlyList<Choice>? Choices = null
)
{
    public const int MaximumLabel = 45;
    public const int MaximumHint = 100;
}
