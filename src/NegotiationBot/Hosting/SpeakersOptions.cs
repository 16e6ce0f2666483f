namespace NegotiationBot.Hosting;

/// <summary>Where the table of well-known people and offices is.</summary>
public sealed class SpeakersOptions
{
    public const string Section = "Speakers";

    /// <summary>A JSON file in the shape of the shipped <c>Data/speakers.json</c>; null means the shipped one.</summary>
    public string? File { get; set; }
}
