namespace NegotiationBot.Core.Speakers;

/// <summary>The third-person pronouns that English uses for a speaker.</summary>
public enum Pronoun
{
    Unknown,
    He,
    She,
    They,
    It,
}
