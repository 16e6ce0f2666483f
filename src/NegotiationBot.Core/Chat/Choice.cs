namespace NegotiationBot.Core.Chat;

/// <summary>One of several values to choose from.</summary>
/// <param name="Label">As people read it; at most 75 characters.</param>
/// <param name="Value">As it comes back; at most 75 characters.</param>
public sealed record Choice(string Label, string Value)
{
    /// <summary>What a choice of either platform has room for.</summary>
    public const int MaximumLength = 75;
}
