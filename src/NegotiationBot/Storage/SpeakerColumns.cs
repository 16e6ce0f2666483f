using NegotiationBot.Core.Quotes;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>
/// What the row of a quote says of who said it and how that was found: the columns that a correction gives other values. Kept as JSON, it is what the article was
/// read to say, so the names here stay.
/// </summary>
/// <param name="Speaker">The canonical name; a row has it in another table.</param>
internal sealed record SpeakerColumns(
    string? Speaker,
    string? Office,
    int? MentionStart,
    int? MentionEnd,
    string? Mention,
    int? AntecedentStart,
    int? AntecedentEnd,
    double Probability,
    AttributionStatus Status,
    AttributionBasis Basis
)
{
    /// <summary>An editor's word is good, and still no ground to show the words without their sentence.</summary>
    private const double Sure = 0.99;

    public static SpeakerColumns Of(Attribution said) =>
        new(
            said.Speaker,
            said.Office,
            said.Mention?.Span.Start,
            said.Mention?.Span.End,
            said.Mention?.Text,
            said.Antecedent?.Start,
            said.Antecedent?.End,
            said.Probability,
            said.Status,
            said.Basis
        );

    public static SpeakerColumns Of(QuoteRow quote) =>
        new(
            quote.Speaker?.Name,
            quote.Office,
            quote.MentionStart,
            quote.MentionEnd,
            quote.Mention,
            quote.AntecedentStart,
            quote.AntecedentEnd,
            quote.Probability,
            quote.Status,
            quote.Basis
        );

    /// <summary>The same words by somebody else. How the other was found says nothing about this one: the whole sentence is shown, without a claim whom its pronoun means.</summary>
    public SpeakerColumns CorrectedTo(string speaker) =>
        new(
            speaker,
            Office: null,
            MentionStart: null,
            MentionEnd: null,
            Mention: null,
            AntecedentStart: null,
            AntecedentEnd: null,
            Math.Min(Probability, Sure),
            AttributionStatus.Corrected,
            AttributionBasis.Nearby
        );

    /// <param name="speaker">The row of <see cref="Speaker"/>.</param>
    public void PutOn(QuoteRow quote, SpeakerRow? speaker)
    {
        quote.Speaker = speaker;
        quote.Office = Office;
        (quote.Mention, quote.MentionStart, quote.MentionEnd) = (Mention, MentionStart, MentionEnd);
        (quote.AntecedentStart, quote.AntecedentEnd) = (AntecedentStart, AntecedentEnd);
        quote.Probability = Probability;
        quote.Status = Status;
        quote.Basis = Basis;
    }
}
