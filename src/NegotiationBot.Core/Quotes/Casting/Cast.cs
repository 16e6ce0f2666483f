using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Everybody who appears in one article, and whom each mention may mean.</summary>
public sealed class Cast
{
    private readonly Dictionary<FoundMention, IReadOnlyList<CastMember>> _meanings;

    internal Cast(IReadOnlyList<CastMember> members, Dictionary<FoundMention, IReadOnlyList<CastMember>> meanings)
    {
        Members = members;
        _meanings = meanings;
    }

    public IReadOnlyList<CastMember> Members { get; }

    /// <summary>Those a name may mean, the likeliest first; empty for pronouns and descriptions.</summary>
    public IReadOnlyList<CastMember> Named(FoundMention mention) => _meanings.GetValueOrDefault(mention, []);
}
