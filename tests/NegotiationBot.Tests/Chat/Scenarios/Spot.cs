namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>A place in a scenario.</summary>
/// <param name="Thread">A message under which a thread goes on; null outside of threads.</param>
public sealed record Spot(string Server, string Channel, bool IsDirect = false, string? Thread = null)
{
    public static Spot Talks { get; } = new("500", "501");

    public static Spot Elsewhere { get; } = new("500", "502");

    /// <summary>A channel of another server.</summary>
    public static Spot OtherServer { get; } = new("600", "601");

    public static Spot DirectWith(Person person) => new("500", $"9{person.Id}", IsDirect: true);
}
