namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>A stretch of a frame that may be what a cue reports.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="Last">Its last piece, inclusive.</param>
/// <param name="Place">Where it stands to the cue.</param>
/// <param name="Skipped">How many pieces between cue and stretch tell the circumstances.</param>
public readonly record struct ReportedStretch(int First, int Last, ReportPlace Place, int Skipped = 0)
{
    /// <summary>The cue reports nothing.</summary>
    public static ReportedStretch None { get; } = new(0, -1, ReportPlace.None);
}
