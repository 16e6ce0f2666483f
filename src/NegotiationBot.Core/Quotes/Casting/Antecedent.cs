using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Somebody a pronoun may mean, with what speaks for it.</summary>
public sealed record Antecedent(CastMember Member, Features<AntecedentFeature> Features);
