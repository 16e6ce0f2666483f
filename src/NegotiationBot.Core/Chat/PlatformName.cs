namespace NegotiationBot.Core.Chat;

/// <summary>A chat platform by its short name, as settings and the store write it: <c>discord</c>, <c>slack</c>.</summary>
public readonly record struct PlatformName(string Value)
{
    public override string ToString() => Value;
}
