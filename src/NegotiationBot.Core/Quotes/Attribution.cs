using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes;

/// <summary>Who said a quote, and how we know.</summary>
/// <param name="Speaker">The best guess in the fullest form known, even when unconfirmed; null only when nobody can be meant.</param>
/// <param name="Office">The speaker's office as the article or the registry gives it for the article's date.</param>
/// <param name="Mention">The speaker as written beside the cue; null for a quote that goes on, and for documents' own words.</param>
/// <param name="Cue">The span of the verb or phrase that reports the speech (<c>wrote on X</c>).</param>
/// <param name="Occasion">Where or how it was said, in the article's words (<c>to reporters</c>, <c>in a statement</c>).</param>
/// <param name="SaidAt">When it was said, in the article's words, where they tell it.</param>
/// <param name="Antecedent">The span of the whole sentence that names the speaker when the quote's own sentence does not.</param>
/// <param name="Chain">Through whom the words come, outermost first; empty means first-hand.</param>
/// <param name="Probability">The probability, 0 to 1, that <paramref name="Speaker"/> said these words.</param>
public sealed record Attribution(
    string? Speaker,
    string? Office,
    Mention? Mention,
    TextSpan? Cue,
    string? Occasion,
    string? SaidAt,
    TextSpan? Antecedent,
    IReadOnlyList<ChainLink> Chain,
    double Probability,
    AttributionStatus Status,
    AttributionBasis Basis
)
{
    /// <summary>Nobody is recorded to have said it.</summary>
    public static Attribution Nobody { get; } =
        new(null, null, null, null, null, null, null, [], 0, AttributionStatus.Unconfirmed, AttributionBasis.None);

    /// <summary>The speaker may be named: confirmed by probability or by an admin, and known by more than whose relative or lawyer they are.</summary>
    public bool IsNamed =>
        Speaker is { } speaker
        && (
            Status is AttributionStatus.Corrected || (Status is AttributionStatus.Confirmed && !IsSomebodysOwn(speaker))
        );

    // "My father", "his lawyer": outside of the article nobody knows whose. "Our Harbour" and "His Holiness" are names.
    private static bool IsSomebodysOwn(string speaker) =>
        speaker.IndexOf(' ') is > 0 and var space
        && char.IsLower(speaker[space + 1])
        && speaker[..space].ToLowerInvariant() is "my" or "our" or "your" or "his" or "her" or "their";
}
