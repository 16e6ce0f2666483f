using System.Collections.Frozen;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Words that a community does not want to read: its own list, with the one for all.</summary>
public sealed class HurtfulWords
{
    private readonly FrozenSet<string> _forAll;
    private readonly FrozenDictionary<CommunityId, FrozenSet<string>> _ofCommunity;

    /// <param name="forAll">One word each, in any case; its other forms are meant too.</param>
    public HurtfulWords(IEnumerable<string> forAll, IReadOnlyDictionary<CommunityId, IReadOnlyList<string>> ofCommunity)
    {
        _forAll = Terms(forAll);
        _ofCommunity = ofCommunity.ToFrozenDictionary(list => list.Key, list => Terms(list.Value));
    }

    public static HurtfulWords None { get; } = new([], new Dictionary<CommunityId, IReadOnlyList<string>>());

    public bool StandIn(string text, CommunityId community)
    {
        var own = _ofCommunity.GetValueOrDefault(community);
        return (_forAll.Count > 0 || own is not null)
            && TermAnalyzer
                .Analyze(text)
                .Any(word => _forAll.Contains(word.Term) || (own is not null && own.Contains(word.Term)));
    }

    private static FrozenSet<string> Terms(IEnumerable<string> words) =>
        words.SelectMany(TermAnalyzer.Analyze).Select(word => word.Term).ToFrozenSet(StringComparer.Ordinal);
}
