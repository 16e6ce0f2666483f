using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Somebody whom a name that several bear may mean, with what speaks for it.</summary>
public sealed record Namesake(CastMember Member, Features<NamesakeFeature> Features);
