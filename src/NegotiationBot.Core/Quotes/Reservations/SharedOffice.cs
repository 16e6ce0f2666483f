using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The article knows two who hold or held what it calls the speaker: <c>the president</c> of which state?</summary>
internal sealed class SharedOffice : Reservation
{
    public override string Name => "shared-office";

    public override bool AppliesTo(Claim claim)
    {
        if (
            claim
                is not {
                    Mention: { Kind: MentionKind.Description } mention,
                    Speaker: { Kind: SpeakerKind.Person } speaker
                }
            || NameFolder.Words(mention.Text) is not ["the", var role]
            || !RoleNoun.IsPerson(role)
        )
        {
            return false;
        }
        var holders = claim.Cast.Where(member => Holds(member, role)).ToList();
        if (!holders.Contains(speaker))
        {
            return speaker.Titles.Any(title => NameFolder.Words(title).Contains(role));
        }
        return holders.Count > 1 && !IsSubjectBefore(claim, mention, speaker) && !IsPublisher(claim, speaker);
    }

    private static bool Holds(CastMember member, string role) =>
        member.Kind is SpeakerKind.Person && member.Titles.Any(title => IsHead(NameFolder.Words(title), role));

    // A press secretary of the president and a vice president are no presidents.
    private static bool IsHead(IReadOnlyList<string> title, string role)
    {
        for (var i = 0; i < title.Count && !Prepositions.Contains(title[i]); i++)
        {
            var isLast = i + 1 == title.Count || Prepositions.Contains(title[i + 1]);
            if (isLast && title[i] == role && !(i > 0 && title[i - 1] is "vice" or "deputy"))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsSubjectBefore(Claim claim, FoundMention mention, CastMember speaker) =>
        mention.Frame > 0
        && claim.Reading.Mentions[mention.Frame - 1] is [var subject, ..]
        && !subject.IsPossessive
        && !IsOneOfTwo(claim.Reading.Frames[subject.Frame], subject)
        && claim.Reading.Cast.Named(subject) is [var named, ..]
        && ReferenceEquals(named, speaker);

    // "Senator Quill and Senator Halm came late."
    private static bool IsOneOfTwo(Frame frame, FoundMention subject) =>
        subject.Last + 1 < frame.Pieces.Count && frame.Pieces[subject.Last + 1].Is("and");

    // What an office publishes calls its holder by the bare office.
    private static bool IsPublisher(Claim claim, CastMember speaker) =>
        claim.Reading.Article.Publisher is { } publisher
        && speaker.Titles.Any(title =>
            title.Contains(' ') && publisher.Contains(title, StringComparison.OrdinalIgnoreCase)
        );
}
