namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>Somebody in a scenario.</summary>
/// <param name="Id">As the platform writes ids: a stage may map it to its own.</param>
/// <param name="Manages">Holds the platform's manage permission in every server of the scenario.</param>
/// <param name="AccountDays">How old the account is.</param>
public sealed record Person(string Id, bool Manages = false, string? Locale = null, int AccountDays = 1000)
{
    public static Person Member { get; } = new("1001");

    public static Person OtherMember { get; } = new("1002");

    /// <summary>Manages the server.</summary>
    public static Person Manager { get; } = new("1003", Manages: true);

    /// <summary>A keeper of the corpus; in no server a manager.</summary>
    public static Person Keeper { get; } = new("1004");

    public static Person Ukrainian { get; } = new("1005", Locale: "uk");

    public static Person Russian { get; } = new("1007", Locale: "ru");

    public static Person Newcomer { get; } = new("1006", AccountDays: 1);
}
