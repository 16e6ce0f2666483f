namespace NegotiationBot.Core.Answers;

/// <summary>The short id under every answer, by which it is looked up: <c>A7K2</c>. Letters and digits that are hard to confuse.</summary>
public readonly record struct AnswerId(string Value)
{
    public override string ToString() => Value;
}
