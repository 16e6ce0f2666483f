namespace NegotiationBot.Hosting;

/// <summary>Who answers for the bot. Without them it starts on no chat platform.</summary>
public sealed class OperatorOptions
{
    public const string Section = "Operator";

    /// <summary>A person, a newsroom, a community.</summary>
    public string? Name { get; set; }

    /// <summary>How members reach them: an e-mail address or a link.</summary>
    public string? Contact { get; set; }

    /// <summary>Where their privacy notice is; http or https.</summary>
    public string? PrivacyUrl { get; set; }
}
