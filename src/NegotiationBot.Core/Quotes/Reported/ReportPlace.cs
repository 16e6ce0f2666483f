namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Where what is reported stands to its cue.</summary>
public enum ReportPlace
{
    /// <summary>Nothing is reported.</summary>
    None,

    /// <summary><c>Ellery said that …</c></summary>
    After,

    /// <summary><c>…, Ellery said</c></summary>
    Before,

    /// <summary><c>…, Ellery said, …</c></summary>
    Around,
}
