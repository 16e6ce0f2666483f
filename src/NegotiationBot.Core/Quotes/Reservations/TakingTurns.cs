using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>Two of the same gender were the subjects of the last sentences, in one paragraph or both quoted: <c>she</c> may be either.</summary>
internal sealed class TakingTurns : Reservation
{
    private const int SentencesBack = 2;

    public override string Name => "taking-turns";

    public override bool AppliesTo(Claim claim)
    {
        if (
            claim is not { Mention: { Kind: MentionKind.Pronoun } mention, Speaker: { } speaker }
            || GoesOn(claim.Reading, mention, speaker)
        )
        {
            return false;
        }
        var subjects = new HashSet<CastMember>(ReferenceEqualityComparer.Instance);
        for (var i = Math.Max(0, mention.Frame - SentencesBack); i <= mention.Frame; i++)
        {
            var frame = claim.Reading.Frames[i];
            var isNear = frame.Paragraph == claim.Reading.Frames[mention.Frame].Paragraph || frame.Quotations.Count > 0;
            if (isNear && Subject(claim.Reading, frame, mention) is { } subject)
            {
                subjects.Add(subject);
            }
        }
        return subjects.Count(subject => Fits(subject, speaker, mention)) > 1;
    }

    // "Mara Ellery agreed that it was late. “I took nothing from you,” she said.": whoever speaks in the sentence before goes on.
    private static bool GoesOn(ArticleReading reading, FoundMention pronoun, CastMember speaker) =>
        pronoun.Frame > 0
        && reading.Frames[pronoun.Frame - 1] is var before
        && before.Paragraph == reading.Frames[pronoun.Frame].Paragraph
        && ReferenceEquals(Subject(reading, before, pronoun), speaker)
        && reading
            .Cues[before.Index]
            .Any(cue => cue.Via.Count == 0 && ReferenceEquals(cue.Subject, reading.Mentions[before.Index][0]));

    private static CastMember? Subject(ArticleReading reading, Frame frame, FoundMention pronoun) =>
        reading.Mentions[frame.Index] is [{ Kind: MentionKind.Name } first, ..]
        && first.Span.Start < pronoun.Span.Start
        && !first.IsPossessive
        && !first.IsBelowPreposition(frame)
        && reading.Cast.Named(first) is [var named, ..]
            ? named
            : null;

    private static bool Fits(CastMember subject, CastMember speaker, FoundMention pronoun) =>
        ReferenceEquals(subject, speaker)
        || subject is { Kind: SpeakerKind.Person }
            && (subject.Gender is Pronoun.Unknown || subject.Gender == pronoun.Gender);
}
