namespace NegotiationBot.Core.Commands.People;

/// <summary>Somebody on a platform, as the store knows them: a keyed hash, from which nobody finds back to the platform's id.</summary>
public readonly record struct MemberKey(string Value)
{
    public override string ToString() => Value;
}
