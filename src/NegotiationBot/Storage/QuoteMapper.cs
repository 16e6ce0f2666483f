using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>Quotes between the core's records and the rows.</summary>
internal static class QuoteMapper
{
    public static QuoteRow ToRow(Quote quote, int ordinal, SpeakerRow? speaker)
    {
        var said = quote.Attribution;
        var row = new QuoteRow
        {
            Ordinal = ordinal,
            Start = quote.Span.Start,
            End = quote.Span.End,
            Kind = quote.Kind,
            SentenceStart = quote.Sentence.Start,
            SentenceEnd = quote.Sentence.End,
            CueStart = said.Cue?.Start,
            CueEnd = said.Cue?.End,
            Occasion = said.Occasion,
            SaidAt = said.SaidAt,
            Chain = StoredJson.Write(said.Chain),
        };
        SpeakerColumns.Of(said).PutOn(row, speaker);
        return row;
    }

    /// <param name="speaker">The canonical name of the row's speaker.</param>
    public static Quote ToQuote(QuoteRow row, string? speaker) =>
        new(
            new TextSpan(row.Start, row.End),
            row.Kind,
            new TextSpan(row.SentenceStart, row.SentenceEnd),
            new Attribution(
                speaker,
                row.Office,
                Span(row.MentionStart, row.MentionEnd) is { } mention ? new Mention(mention, row.Mention ?? "") : null,
                Span(row.CueStart, row.CueEnd),
                row.Occasion,
                row.SaidAt,
                Span(row.AntecedentStart, row.AntecedentEnd),
                StoredJson.ReadChain(row.Chain),
                row.Probability,
                row.Status,
                row.Basis
            )
        );

    private static TextSpan? Span(int? start, int? end) =>
        start is { } from && end is { } to ? new TextSpan(from, to) : null;
}
