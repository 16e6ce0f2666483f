namespace NegotiationBot.Hosting;

/// <summary>Where the bot listens for platforms that come to it, and for health checks.</summary>
public sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>An address such as <c>http://127.0.0.1:8080</c>, behind a proxy that speaks https; null for none.</summary>
    public string? Listen { get; set; }

    /// <summary>The largest request body, in bytes; 10,000 to 10,000,000.</summary>
    public int MaximumBodyBytes { get; set; } = 1_000_000;
}
