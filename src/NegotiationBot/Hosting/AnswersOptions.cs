namespace NegotiationBot.Hosting;

/// <summary>How much of an article one answer may show, and how long its record is kept.</summary>
public sealed class AnswersOptions
{
    public const string Section = "Answers";

    /// <summary>Quotations in one answer; 1 to 10.</summary>
    public int MaximumQuotations { get; set; } = 3;

    /// <summary>Words of the journalist's own prose in one answer; 20 to 500.</summary>
    public int MaximumProseWords { get; set; } = 60;

    /// <summary>Days after which the record of an answer is dropped; 1 to 3650.</summary>
    public int RetentionDays { get; set; } = 30;
}
