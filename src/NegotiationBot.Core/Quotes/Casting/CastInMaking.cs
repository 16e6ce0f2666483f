using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>A <see cref="Cast"/> while it is read: who is in it so far, and whom the mentions mean.</summary>
internal sealed class CastInMaking
{
    private readonly List<CastMember> _members = [];
    private readonly Dictionary<FoundMention, IReadOnlyList<CastMember>> _meanings = new(
        ReferenceEqualityComparer.Instance
    );

    public IReadOnlyList<CastMember> Members => _members;

    /// <summary>The people among them, by their names.</summary>
    public Bearers Bearers { get; } = new();

    public Cast Whole => new(_members, _meanings);

    public void ExpectMentions(int count) => _meanings.EnsureCapacity(count);

    public void Add(CastMember member) => _members.Add(member);

    public CastMember AddPerson(string name, PersonName person, bool isApart = false)
    {
        var member = new CastMember(name, SpeakerKind.Person, person) { IsApart = isApart };
        _members.Add(member);
        Bearers.Add(member, person);
        return member;
    }

    public void Remove(CastMember member) => _members.Remove(member);

    /// <summary>A name that several may bear is nobody's mention before it is known whose.</summary>
    public void Mean(FoundMention mention, IReadOnlyList<CastMember> members)
    {
        _meanings[mention] = members;
        if (members is [var only])
        {
            only.Add(mention);
        }
    }

    /// <summary>Those whom a mention was said to mean; none before that.</summary>
    public IReadOnlyList<CastMember> Meant(FoundMention mention) => _meanings.GetValueOrDefault(mention, []);
}
