using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The article knows two who hold or held what it calls the speaker: <c>the president</c> of which state?</summary>
internal sealed class SharedOffice : Reservation
{
    private const int FramesBack = 200;
    private const int FurthestVerb = 8;

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
        return (
                (holders.Count > 1 && !IsSubjectBefore(claim, mention, speaker, holders))
                || IsOfSomebodyUnnamed(claim, mention, speaker, office)
            ) && !IsPublisher(claim, speaker);
    }

    // "A senior official said no. Mara Ellery, a former official, said yes. The official …": whoever wants no name has that one too; "the former official" is Ellery.
    private static bool IsOfSomebodyUnnamed(Claim claim, FoundMention asked, CastMember speaker, List<string> office)
    {
        for (var i = asked.Frame - 1; i >= Math.Max(0, asked.Frame - FramesBack); i--)
        {
            var frame = claim.Reading.Frames[i];
            if (
                claim
                    .Reading.Mentions[i]
                    .Any(mention =>
                        mention.Kind is MentionKind.Description
                        && frame.Pieces[mention.First].Folded is "a" or "an" or "another" or "one"
                        && frame.Pieces[mention.Last].Folded == office[^1]
                        && office.TrueForAll(OfficePhrase.Words(mention.Text).Contains)
                        && IsUnnamed(frame, mention)
                        && Speaks(frame, mention)
                    ) && !speaker.Mentions.Any(mention => mention.Frame == i)
            )
            {
                return true;
            }
        }
        return false;
    }

    // "A senior official in Brask told the Ledger", "said a senior official"; not "a president must be patient".
    private static bool Speaks(Frame frame, FoundMention mention)
    {
        if (mention.First > 0 && frame.Pieces[mention.First - 1].Verb is { IsStrong: true })
        {
            return true;
        }
        var end = Math.Min(frame.Pieces.Count, mention.Last + 1 + FurthestVerb);
        // "One official, who would not be named, said"
        var isClause = frame.Pieces.Any(mention.Last + 1, mention.Last + 3, piece => piece.Is("who"));
        for (var i = mention.Last + 1; i < end && (isClause || !frame.Pieces[i].IsAuxiliary); i++)
        {
            if (frame.Pieces[i].Verb is { IsStrong: true })
            {
                return true;
            }
        }
        return false;
    }

    // Not "Mara Ellery, an official", "she is an official", "an official, Mara Ellery".
    private static bool IsUnnamed(Frame frame, FoundMention mention) =>
        !(mention.First > 0 && frame.Pieces[mention.First - 1] is { IsAuxiliary: true } or { Folded: "as" })
        && !(
            mention.First > 1
            && frame.Pieces[mention.First - 1].Is(",")
            && frame.Pieces[mention.First - 2].IsCapitalised
        )
        && !(
            mention.Last + 2 < frame.Pieces.Count
            && frame.Pieces[mention.Last + 1].Folded is "," or "named" or "called"
            && frame.Pieces[mention.Last + 2].IsCapitalised
        );

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
