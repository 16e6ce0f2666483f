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

    /// <summary>How much of an article a channel is shown in 24 hours, in percent of its words; 1 to 100.</summary>
    public int ChannelPercent { get; set; } = 15;

    /// <summary>Words of the journalist's own prose that a channel is shown of an article in 24 hours; 20 to 5000.</summary>
    public int ChannelProseWords { get; set; } = 250;

    /// <summary>So many words of an article are never too much, however short it is; 0 to 500.</summary>
    public int ChannelAlwaysWords { get; set; } = 60;
}
