using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>Two whom the article names in full may bear the name of the mention, and its paragraph does not tell which of them it is.</summary>
internal sealed class SharedSurname : Reservation
{
    private const int MostMentions = 100;
    private const int FramesBack = 6;

    public override string Name => "shared-surname";

    public override bool AppliesTo(Claim claim)
    {
        if (
            claim.Speaker is not { Kind: SpeakerKind.Person } speaker
            || NameOf(claim, speaker) is not { Kind: MentionKind.Name } mention
        )
        {
            return false;
        }
        var sharing = claim
            .Reading.Cast.Named(mention)
            .Where(member =>
                (member.IsApart || member.Person is { Given.Count: > 0 }) && MayBeMeant(member, claim.Mention!.Gender)
            )
            .ToList();
        sharing.RemoveAll(member => !ReferenceEquals(member, speaker) && IsKinInPassing(member));
        if (sharing.Count < 2)
        {
            return false;
        }
        if (claim.Mention!.Kind is MentionKind.Pronoun && ReferenceEquals(LastInFull(sharing, mention), speaker))
        {
            return false;
        }
        var near = sharing.Where(member => IsNamedInFull(claim, member, mention)).ToList();
        // "Wilf Ellery came. “It was cold,” Ellery said. His daughter Elaine Ellery …": whom the article has not yet named it does not call by the surname.
        if (near.Count > 1)
        {
            near.RemoveAll(member => member.MentionsBefore(mention.Span.Start) == 0);
        }
        return near is not [var only] || !ReferenceEquals(only, speaker);
    }

    // "Ellery and his wife, Anna Ellery, came": somebody’s kin, named once and never heard, is not who the surname alone is for.
    private static bool IsKinInPassing(CastMember member) =>
        member.TimesSpeaking == 0
        && member.Mentions.Take(MostMentions).Where(IsInFull).Take(2).ToList() is [{ IsKin: true }];

    // "Ellery said that it rained. “We shall wait,” he said": the pronoun is as open as the name before it.
    private static FoundMention? NameOf(Claim claim, CastMember speaker)
    {
        if (claim.Mention is not { Kind: MentionKind.Pronoun } pronoun)
        {
            return claim.Mention;
        }
        for (var frame = pronoun.Frame; frame >= 0 && pronoun.Frame - frame <= FramesBack; frame--)
        {
            var name = claim
                .Reading.Mentions[frame]
                .LastOrDefault(mention =>
                    mention.Kind is MentionKind.Name
                    && mention.Span.Start < pronoun.Span.Start
                    && claim.Reading.Cast.Named(mention).Contains(speaker)
                );
            if (name is not null)
            {
                return name;
            }
        }
        return null;
    }

    private static CastMember? LastInFull(List<CastMember> sharing, FoundMention bare) =>
        sharing.MaxBy(member =>
            member
                .Mentions.Take(MostMentions)
                .TakeWhile(named => named.Span.Start < bare.Span.Start)
                .LastOrDefault(IsInFull)
                ?.Span.Start
            ?? -1
        );

    private static bool MayBeMeant(CastMember member, Pronoun gender) =>
        gender is not (Pronoun.He or Pronoun.She) || member.Gender is Pronoun.Unknown || member.Gender == gender;

    // The mentions stand in the order of the text: only those about this one are looked at.
    private static bool IsNamedInFull(Claim claim, CastMember member, FoundMention mention)
    {
        var paragraph = claim.Reading.Frames[mention.Frame].Paragraph;
        var mentions = member.Mentions;
        var most = Math.Min(mentions.Count, MostMentions);
        var here = Math.Min(member.MentionsBefore(mention.Span.Start), most);
        return IsFrom(here - 1, -1) || IsFrom(here, 1);

        bool IsFrom(int i, int step)
        {
            while (i >= 0 && i < most && IsIn(mentions[i]) && !IsInFull(mentions[i]))
            {
                i += step;
            }
            return i >= 0 && i < most && IsIn(mentions[i]);
        }

        bool IsIn(FoundMention named) => claim.Reading.Frames[named.Frame].Paragraph == paragraph;
    }

    private static bool IsInFull(FoundMention named) => PersonName.TryParse(named.Name) is { Given.Count: > 0 };
}
