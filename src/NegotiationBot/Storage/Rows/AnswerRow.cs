using NegotiationBot.Core.Answers;

namespace NegotiationBot.Storage.Rows;

/// <summary>An answer as it was given.</summary>
public sealed class AnswerRow
{
    public long Id { get; set; }

    /// <summary>The id that is shown. So short an id can come twice; the newest is meant then.</summary>
    public required string ShortId { get; set; }

    public DateTimeOffset AskedAt { get; set; }

    public required string Question { get; set; }

    public AnswerOutcome Outcome { get; set; }

    public required string Reason { get; set; }

    public double Confidence { get; set; }

    public required string Text { get; set; }

    public List<EvidenceRow> Evidence { get; } = [];
}
