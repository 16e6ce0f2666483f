using NegotiationBot.Core.Quotes.Cues;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Names those through whom a cue's words come.</summary>
public sealed class ChainReader(Discourse discourse)
{
    /// <summary>Outermost first; whoever relays only themselves (<c>she said that she had asked</c>) is no link.</summary>
    public IReadOnlyList<ChainLink> Of(Cue? cue, CastMember? speaker)
    {
        if (cue is null || cue.Via.Count == 0)
        {
            return [];
        }
        var links = new List<ChainLink>();
        CastMember? last = null;
        foreach (var mention in cue.Via)
        {
            if (
                discourse.Meanings(mention, null) is [var meaning, ..]
                && !ReferenceEquals(meaning.Member, speaker)
                && !ReferenceEquals(meaning.Member, last)
            )
            {
                last = meaning.Member;
                links.Add(last.IsChild ? new ChainLink("a child", "a child") : new ChainLink(last.Name, mention.Text));
            }
        }
        return links;
    }
}
