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

    /// <summary>The last piece before a cue that stands within it; meant only where it stands around one.</summary>
    public int Breaks { get; init; }

    /// <summary>The first piece behind that cue.</summary>
    public int Resumes { get; init; }

    /// <summary>What it is made of without the cue: <c>The road</c>, Ellery said, <c>was mined</c>.</summary>
    public IEnumerable<(int First, int Last)> Parts =>
        Place is ReportPlace.Around ? [(First, Breaks), (Resumes, Last)] : [(First, Last)];
}
