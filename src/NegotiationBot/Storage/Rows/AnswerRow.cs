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

    /// <summary>Empty once the question was taken back.</summary>
    public required string Text { get; set; }

    /// <summary>Null on the command line.</summary>
    public string? Community { get; set; }

    /// <summary>The member key of whoever asked.</summary>
    public string? Asker { get; set; }

    public string? Conversation { get; set; }

    /// <summary>False where the question held somebody else's words.</summary>
    public bool KeepsQuestion { get; set; } = true;

    /// <summary>It was given to somebody alone with the bot.</summary>
    public bool IsDirect { get; set; }

    /// <summary>Who asked and what is not kept any more: there is only what its post shows.</summary>
    public bool IsForgotten { get; set; }

    public List<EvidenceRow> Evidence { get; } = [];
}
