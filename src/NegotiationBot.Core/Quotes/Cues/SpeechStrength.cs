namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>How much a verb says about speech.</summary>
public enum SpeechStrength
{
    /// <summary>No list has it; its place beside a quotation tells what it does.</summary>
    Unlisted,

    /// <summary>It may introduce a quotation, and mostly does something else: <c>went</c>, <c>felt</c>.</summary>
    Loose,

    /// <summary>It tells of words, and may do without them: <c>called</c>, <c>blasted</c>.</summary>
    Weak,

    /// <summary>It hardly ever does anything but introduce words: <c>said</c>, <c>wrote</c>.</summary>
    Strong,
}
