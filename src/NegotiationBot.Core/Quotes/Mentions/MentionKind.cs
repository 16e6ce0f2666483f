namespace NegotiationBot.Core.Quotes.Mentions;

public enum MentionKind
{
    /// <summary>A person's name, whole or in part.</summary>
    Name,

    /// <summary>The name of a body or place.</summary>
    Body,

    /// <summary>An office, a role, a group: <c>the envoy</c>, <c>some analysts</c>.</summary>
    Description,

    Pronoun,
}
