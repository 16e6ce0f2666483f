using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>
/// Whoever asked does not answer: <c>“Did you trust him?” asked Mara Ellery. “He ate at my table,” she replied.</c> Nor may what stands right behind a question
/// be the asker's: <c>“To whom?” she asked. “To everybody.”</c> And where somebody was asked, a pronoun may mean them:
/// <c>Ellery asked Marsh about the road. “It was mined,” he said.</c>
/// </summary>
internal sealed class AnsweredQuestion : Reservation
{
    /// <summary>So far back it is looked for the question.</summary>
    private const int SentencesBack = 2;

    public override string Name => "answered-question";

    /// <summary>So many words behind the verb whoever is asked stands: "inquired of the harbour pilot Marsh".</summary>
    private const int WordsToAsked = 4;

    private static readonly FrozenSet<string> Questioning = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "asked",
            "asks",
            "quizzed",
            "pressed",
            "questioned",
            "grilled",
            "inquired",
            "enquired",
            "demanded",
            "challenged",
        ]
    );

    public override bool AppliesTo(Claim claim) =>
        claim is { Speaker.Kind: SpeakerKind.Person }
        && (
            claim.IsBehindOwnQuestion
            || claim.IsOtherSideOfExchange
            || claim.IsReplyOfSomebody
            || claim.StandsBesideAnother
            || (Replies(claim) && AskedBefore(claim))
            || AskedAnother(claim)
            || AskedInParagraphBefore(claim)
            || ToldAnother(claim)
        );

    private static bool Replies(Claim claim) =>
        claim is { Cue: { } cue, Mention.Kind: MentionKind.Pronoun }
        && IsAnswering(claim.Reading.Frames[cue.Frame], cue.Verb);

    private static bool AskedBefore(Claim claim)
    {
        var reading = claim.Reading;
        for (var i = claim.Mention!.Frame - 1; i >= Math.Max(0, claim.Mention.Frame - SentencesBack); i--)
        {
            if (
                reading
                    .Cues[i]
                    .Any(cue =>
                        IsAsking(reading.Frames[i], cue.Verb)
                        && cue.Subject is { } asker
                        && reading.Cast.Named(asker).Contains(claim.Speaker)
                    )
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool AskedAnother(Claim claim) =>
        claim
            is {
                Reading: var reading,
                Cue: { } cue,
                Mention: { Kind: MentionKind.Pronoun, Frame: > 0, Gender: Pronoun.He or Pronoun.She } pronoun,
            }
        && !IsAsking(reading.Frames[cue.Frame], cue.Verb)
        && reading
            .Cues[pronoun.Frame - 1]
            .Any(asking =>
                (
                    Questioning.Contains(reading.Frames[pronoun.Frame - 1].Pieces[asking.Verb].Folded)
                    || IsToldFirst(reading.Frames[pronoun.Frame - 1], asking.Verb)
                )
                && reading.Cast.Named(asking.Subject).Contains(claim.Speaker)
                && reading
                    .Mentions[pronoun.Frame - 1]
                    .Any(asked =>
                        asked is { Kind: MentionKind.Name, IsPossessive: false }
                        && asked.First > asking.Verb
                        && asked.First <= asking.Verb + WordsToAsked
                        && reading.Cast.Named(asked) is [{ Kind: SpeakerKind.Person } other]
                        && !ReferenceEquals(other, claim.Speaker)
                        && (other.Gender is Pronoun.Unknown || other.Gender == pronoun.Gender)
                    )
            );

    // "When Ellery told Marsh of the road, he laughed. “It was mined,” he said."
    private static bool IsToldFirst(Frame frame, int verb) =>
        frame.Pieces[0].Folded is "when" or "after" or "as" or "once"
        && frame.Pieces[verb].Verb?.Lemma is "tell" or "inform" or "remind";

    // "“Is it late?” asked Ellery." and in a paragraph of its own "“It is,” she said.": who takes turns with Ellery answers.
    private static bool AskedInParagraphBefore(Claim claim) =>
        claim is { Reading: var reading, Cue: { } cue, Mention: { Kind: MentionKind.Pronoun, Frame: > 0 } pronoun }
        && !IsAsking(reading.Frames[cue.Frame], cue.Verb)
        && reading.Frames[pronoun.Frame - 1] is { Quotations: [.., var last] } before
        && before.Paragraph != reading.Frames[pronoun.Frame].Paragraph
        && reading.Quotations[last].Span.In(reading.Text).TrimEnd() is [.., '?']
        && reading
            .Cues[before.Index]
            .Any(asking => IsAsking(before, asking.Verb) && reading.Cast.Named(asking.Subject).Contains(claim.Speaker));

    // "Ellery told him that it was late. “It is,” he said.": whom Ellery told is nobody but another.
    private static bool ToldAnother(Claim claim) =>
        claim
            is {
                Reading: var reading,
                Mention: { Kind: MentionKind.Pronoun, Frame: > 0, Gender: Pronoun.He or Pronoun.She } pronoun
            }
        && reading.Frames[pronoun.Frame - 1] is var before
        && reading
            .Cues[before.Index]
            .Any(telling =>
                telling.Verb + 1 < before.Pieces.Count
                && before.Pieces[telling.Verb + 1].Folded == (pronoun.Gender is Pronoun.He ? "him" : "her")
                && telling.Verb + 2 < before.Pieces.Count
                && (
                    pronoun.Gender is Pronoun.He
                    || before.Pieces[telling.Verb + 2]
                        is { IsSign: true }
                            or { IsPreposition: true }
                            or { IsConjunction: true }
                            or { IsDeterminer: true }
                )
                && reading.Cast.Named(telling.Subject).Contains(claim.Speaker)
            );

    internal static bool IsAnswering(Frame frame, int verb) =>
        frame.Pieces[verb].Folded is "replied" or "replies" or "answered" or "answers" or "retorted";

    internal static bool IsAsking(Frame frame, int verb) => frame.Pieces[verb].Folded is "asked" or "asks";
}
