using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The article says that it was not said: <c>never said</c>, <c>denied having told</c>, <c>nobody heard her say</c>.</summary>
internal sealed class Denied : Reservation
{
    private static readonly FrozenSet<string> Denials =
    [
        .. "deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting dismiss dismisses dismissed dispute disputes disputed disputing".Split(
            ' '
        ),
        .. "decline declines declined disavow disavowed retract retracted repudiated wish wishes wished stopped without".Split(
            ' '
        ),
    ];

    private const int LongestOffice = 8;

    public override string Name => "denied";

    public override bool AppliesTo(Claim claim) =>
        claim.Words.Any(words => IsDenied(words, claim.IsMarked) || IsRuledOut(words.Frame, claim.Mention))
        || (claim.IsMarked && IsTurnedRound(claim.Lead));

    private static bool IsDenied(ReportingWords words, bool isMarked)
    {
        if (words.Verb < 0)
        {
            return false;
        }
        var before = words.BeforeVerb;
        var verb = words.Frame.Pieces[words.Verb].Folded;
        return words.Helpers.Any(IsNegation)
            || before.Any(word => Denials.Contains(word))
            || before is ["nobody" or "none" or "neither", ..] or ["no", ..]
            // "It was not the envoy who said"
            || (before.Contains("not") && before.Contains("who"))
            || (isMarked && verb is "denied" or "denies" or "denying" && words.Verb + 1 < words.To && Governs(words));
    }

    // "Mara Ellery, and not the envoy, Tomas Arvik, said"
    private static bool IsRuledOut(Frame frame, FoundMention? mention) =>
        mention is { First: > 1 }
        && mention.Frame == frame.Index
        && (
            frame.Pieces[mention.First - 1].Is("not")
            || (frame.Pieces[mention.First - 1].Is("than") && frame.Pieces[mention.First - 2].Is("rather"))
            || (
                frame.Pieces.Any(mention.Last + 1, frame.Pieces.Count, piece => piece.Is("who"))
                && IsNegation(frame.Pieces[BeforeOffice(frame, mention)])
            )
        );

    // To the "not" of "not the envoy, Tomas Arvik, who said".
    private static int BeforeOffice(Frame frame, FoundMention mention)
    {
        var at = mention.First - 1;
        while (
            at > 0
            && mention.First - at <= LongestOffice
            && (frame.Pieces[at].Is(",") ? at == mention.First - 1 : IsOfOffice(frame.Pieces[at]))
        )
        {
            at--;
        }
        return at;
    }

    private static bool IsOfOffice(Piece piece) =>
        piece is { IsWord: true, IsAuxiliary: false }
        && (!piece.IsPreposition || piece.Folded is "of" or "for")
        && !IsNegation(piece);

    // "denied the order “…”": the words after the verb run up to the quotation.
    private static bool Governs(ReportingWords words) =>
        words.To < words.Frame.Pieces.Count
        && words.Frame.Pieces[words.To].IsQuotation
        && !words.Frame.Pieces[words.To - 1].IsSign;

    // "said she was not “ready to sign”"
    private static bool IsTurnedRound(ReportingWords? lead) =>
        lead is not null && lead.Frame.Pieces[lead.To - 1] is { } last && IsNegation(last);

    private static bool IsNegation(Piece piece) => IsNegation(piece.Folded);

    private static bool IsNegation(string folded) =>
        folded is "not" or "never" or "cannot" || folded.EndsWith("n't", StringComparison.Ordinal);
}
