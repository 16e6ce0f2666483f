namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Who was spoken of so far, one place after another.</summary>
internal sealed class Appearances
{
    private readonly List<Appearance> _all = [];
    private readonly Dictionary<CastMember, (int Last, int Times)> _byMember = new(ReferenceEqualityComparer.Instance);

    public int Count => _all.Count;

    public Appearance this[int index] => _all[index];

    public void Add(Appearance appearance)
    {
        _byMember[appearance.Member] = (_all.Count, TimesOf(appearance.Member) + 1);
        _all.Add(appearance);
    }

    /// <summary>It turns out to stand within what somebody is reported to say.</summary>
    public void Report(int index, CastMember reporter) => _all[index] = _all[index] with { Reporter = reporter };

    /// <summary>The index of the last place where somebody was spoken of; -1 where nowhere yet.</summary>
    public int LastOf(CastMember member) => _byMember.TryGetValue(member, out var places) ? places.Last : -1;

    public int TimesOf(CastMember member) => _byMember.GetValueOrDefault(member).Times;
}
