using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Storage.Rows;

/// <summary>A span of a revision that carries somebody's words, with the whole attribution.</summary>
public sealed class QuoteRow
{
    public long Id { get; set; }

    public long RevisionId { get; set; }

    /// <summary>Its place among the revision's quotes, from 0.</summary>
    public int Ordinal { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    public QuoteKind Kind { get; set; }

    public int SentenceStart { get; set; }

    public int SentenceEnd { get; set; }

    public long? SpeakerId { get; set; }

    public SpeakerRow? Speaker { get; set; }

    public string? Office { get; set; }

    public int? MentionStart { get; set; }

    public int? MentionEnd { get; set; }

    public string? Mention { get; set; }

    public int? CueStart { get; set; }

    public int? CueEnd { get; set; }

    public string? Occasion { get; set; }

    public string? SaidAt { get; set; }

    public int? AntecedentStart { get; set; }

    public int? AntecedentEnd { get; set; }

    /// <summary>A JSON array of those through whom the words come, outermost first.</summary>
    public required string Chain { get; set; }

    public double Probability { get; set; }

    public AttributionStatus Status { get; set; }

    public AttributionBasis Basis { get; set; }

    /// <summary>A JSON object of what a correction has put itself in the place of; null where nobody has corrected it.</summary>
    public string? Replaced { get; set; }
}
