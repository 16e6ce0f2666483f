using NegotiationBot.Core.Quotes.Casting;
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
            || OfficePhrase.Words(mention.Text) is not [var first, .., var role] words
            || !(first is "the" || mention.Text is "PM")
            || !RoleNoun.IsPerson(role)
        )
        {
            return false;
        }
        List<string> office = [.. words.SkipWhile(word => word is "the")];
        var holders = claim.Cast.Where(member => Holds(member, office)).ToList();
        if (!holders.Contains(speaker))
        {
            return speaker.Titles.Any(title => office.All(NameFolder.Words(title).Contains));
        }
        return holders.Count > 1 && !IsSubjectBefore(claim, mention, speaker, holders) && !IsPublisher(claim, speaker);
    }

    private static bool Holds(CastMember member, IReadOnlyList<string> office) =>
        member.Kind is SpeakerKind.Person
        && member
            .Titles.Concat(member.Predicates.Select(predicate => predicate.Office))
            .Any(title => IsHead(OfficePhrase.Words(title), office));

    // A press secretary of the president, a vice president and a former president are no presidents.
    private static bool IsHead(IReadOnlyList<string> title, IReadOnlyList<string> office)
    {
        var end = title.TakeWhile(word => !Prepositions.Contains(word)).Count();
        var first = end - office.Count;
        return first >= 0
            && title.Skip(first).Take(office.Count).SequenceEqual(office)
            && !(first > 0 && title[first - 1] is "vice" or "deputy" or "former");
    }

    private static bool IsSubjectBefore(
        Claim claim,
        FoundMention mention,
        CastMember speaker,
        List<CastMember> holders
    ) =>
        mention.Frame > 0
        && claim.Reading.Mentions[mention.Frame - 1] is [var subject, ..]
        && !subject.IsPossessive
        && !holders.Exists(holder => !ReferenceEquals(holder, speaker) && IsNamedIn(subject.Frame, holder))
        && claim.Reading.Cast.Named(subject) is [var named, ..]
        && ReferenceEquals(named, speaker);

    // "Senator Quill and Senator Halm came late.", "Senator Quill met Senator Halm."
    private static bool IsNamedIn(int frame, CastMember holder) =>
        holder.Mentions.Any(mention => mention.Frame == frame);

    // What an office publishes calls its holder by the bare office.
    private static bool IsPublisher(Claim claim, CastMember speaker) =>
        claim.Reading.Article.Publisher is { } publisher
        && speaker.Titles.Any(title =>
            title.Contains(' ') && publisher.Contains(title, StringComparison.OrdinalIgnoreCase)
        );
}
