using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
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

    /// <summary>Those whom the article first names with the age of a child: <c>Ten-year-old Lina Tol</c>.</summary>
    internal ImmutableArray<CastMember> NamedByAge { get; private set; } = [];

    /// <summary>Reads of each member how the article speaks of them.</summary>
    internal void Count(ImmutableArray<Frame> frames, ImmutableArray<ImmutableArray<Cue>> cues)
    {
        foreach (var cue in cues.SelectMany(found => found))
        {
            if (Named(cue.Subject) is [var only])
            {
                only.TimesSpeaking++;
            }
        }
        foreach (var member in Members.Where(member => member.Mentions.Count > 0))
        {
            member.ShareAsPlace =
                (double)member.Mentions.Count(mention => IsPlace(frames[mention.Frame], mention))
                / member.Mentions.Count;
        }
        NamedByAge =
        [
            .. Members.Where(member => member.Mentions is [var first, ..] && StartsWithAge(frames[first.Frame], first)),
        ];
    }

    // At the head of a sentence the age has a capital, and is read as a part of the name.
    private static bool StartsWithAge(Frame frame, FoundMention mention) =>
        mention.First < mention.Last
        && frame.Pieces[mention.First].Folded.EndsWith("year-old", StringComparison.Ordinal)
        && ChildWords.Describe(frame, mention.First + 1, mention.Last);

    private static bool IsPlace(Frame frame, FoundMention mention) =>
        mention.First > 0
        && frame.Pieces[mention.First - 1].Folded
            is "in"
                or "near"
                or "at"
                or "into"
                or "outside"
                or "inside"
                or "around";

    /// <summary>Those a name may mean, the likeliest first; empty for pronouns and descriptions.</summary>
    public IReadOnlyList<CastMember> Named(FoundMention mention) => _meanings.GetValueOrDefault(mention, []);
}
