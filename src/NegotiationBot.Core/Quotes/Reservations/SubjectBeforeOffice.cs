using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// The sentence before is about somebody of whom the article tells no other office, and its paragraph does not name the speaker:
/// <c>His counterpart Arvik shrugged. “It rains,” the minister said.</c> Where that sentence has the office itself, it tells whose it is.
/// </summary>
internal sealed class SubjectBeforeOffice : Reservation
{
    public override string Name => "subject-before-office";

    public override bool AppliesTo(Claim claim) =>
        claim
            is {
                Reading: var reading,
                Mention: { Kind: MentionKind.Description, Frame: > 0 } mention,
                Speaker: { Kind: SpeakerKind.Person } speaker
            }
        && OfficePhrase.Words(mention.Text) is ["the", .., var role]
        && RoleNoun.IsPerson(role)
        && reading.Frames[mention.Frame - 1] is var before
        && before.Paragraph == reading.Frames[mention.Frame].Paragraph
        && reading.Mentions[before.Index].FirstOrDefault(named => !IsBeforeRole(before, named))
            is { Kind: MentionKind.Name, IsPossessive: false } subject
        && !subject.IsBelowPreposition(before)
        && !before.Pieces.Any(0, before.Pieces.Count, word => word.Is(role))
        && reading.Cast.Named(subject) is [{ Kind: SpeakerKind.Person } other]
        && !ReferenceEquals(other, speaker)
        // "Volumes were not discussed": the first word of a sentence has its capital from there.
        && (subject.First > 0 || other.Name.Contains(' ', StringComparison.Ordinal))
        && (mention.Gender is Pronoun.Unknown || other.Gender is Pronoun.Unknown || other.Gender == mention.Gender)
        && (other.Titles.Count == 0 || other.Titles.Any(title => OfficePhrase.Words(title).Contains(role)))
        && !IsNamedInParagraph(reading, mention, speaker);

    // The "Harbour" of "Harbour chief Mara Ellery"
    private static bool IsBeforeRole(Frame frame, FoundMention mention) =>
        mention.Last + 2 < frame.Pieces.Count
        && frame.Pieces[mention.Last + 1] is { IsWord: true, IsCapitalised: false, Folded: var role }
        && RoleNoun.IsPerson(role)
        && frame.Pieces[mention.Last + 2].IsCapitalised;

    private static bool IsNamedInParagraph(ArticleReading reading, FoundMention mention, CastMember speaker) =>
        speaker.FrameNamingBefore(mention.Span.Start) is >= 0 and var named
        && reading.Frames[named].Paragraph == reading.Frames[mention.Frame].Paragraph;
}
