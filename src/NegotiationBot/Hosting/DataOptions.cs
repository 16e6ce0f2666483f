namespace NegotiationBot.Hosting;

/// <summary>Where the bot keeps what it must not lose.</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>The folder of the database; made when it is not there.</summary>
    public string Directory { get; set; } = "data";

    /// <summary>The file of the secret key with which member ids are hashed, made when it is not there; null means <c>bot.key</c> in the folder.</summary>
    public string? KeyFile { get; set; }
}
