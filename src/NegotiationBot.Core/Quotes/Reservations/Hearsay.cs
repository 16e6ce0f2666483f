using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The article does not vouch for the words: <c>reportedly</c>, <c>misquoted as saying</c>, <c>a doctored clip</c>, <c>Claim: …</c>.</summary>
internal sealed class Hearsay : Reservation
{
    private static readonly FrozenSet<string> Doubts =
    [
        .. "reportedly allegedly purportedly supposedly rumored rumoured misquoted misquotes misattributed unverified doctored forged deepfake hoax fabricated ai-generated falsely".Split(
            ' '
        ),
    ];

    private static readonly FrozenSet<string> Rumours =
    [
        .. "report reports claim claims rumor rumors rumour rumours allegation allegations accusation accusations suggestion suggestions".Split(
            ' '
        ),
    ];

    private static readonly FrozenSet<string> Reporting =
    [
        .. "said reported wrote stated quoted attributed claimed published".Split(' '),
    ];

    private const int MostAfterVerb = 4;

    public override string Name => "hearsay";

    public override bool AppliesTo(Claim claim) =>
        claim.Words.Any(words => IsDoubtful(words) || IsUnderCheck(words) || IsOwnReport(words));

    // "CLAIM: the envoy said …": what is checked below.
    private static bool IsUnderCheck(ReportingWords words) =>
        words.From + 1 < words.To
        && Rumours.Contains(words.Frame.Pieces[words.From].Folded)
        && words.Frame.Pieces[words.From + 1].Is(":");

    // "Last week we wrote that the envoy had said …": what the outlet corrects, or leaves to its older article.
    private static bool IsOwnReport(ReportingWords words)
    {
        var pieces = words.Frame.Pieces;
        for (var i = words.From; i + 1 < words.To; i++)
        {
            if (
                pieces[i].Folded is "we"
                && pieces.Any(i + 1, Math.Min(i + 3, words.To), piece => Reporting.Contains(piece.Folded))
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsDoubtful(ReportingWords words)
    {
        var pieces = words.Frame.Pieces;
        for (var i = words.From; i < words.To && (words.Verb < 0 || i <= words.Verb + MostAfterVerb); i++)
        {
            var next = i + 1 < words.To ? pieces[i + 1].Folded : "";
            if (
                Doubts.Contains(pieces[i].Folded)
                || (pieces[i].Is("fake") && next != "news")
                || (
                    pieces[i].Folded is "wrongly" or "incorrectly" or "erroneously" or "mistakenly" or "inaccurately"
                    && next is "quoted" or "attributed" or "reported"
                )
                // "an earlier version of this article quoted her as saying": what is corrected was not said.
                || (pieces[i].Folded is "earlier" or "previous" && next == "version" && IsOfArticle(pieces, i + 2))
                || (
                    pieces[i].Folded is "is" or "are" or "was"
                    && next == "said"
                    && i + 2 < words.To
                    && pieces[i + 2].Is("to")
                )
                || (
                    pieces[i].Folded is "according"
                    && next == "to"
                    && i + 2 < words.To
                    && Rumours.Contains(pieces[i + 2].Folded)
                )
                || (
                    i < words.Verb
                    && Rumours.Contains(pieces[i].Folded)
                    && next is "that" or "she" or "he" or "they"
                    && i > 0
                    && i + 5 > words.Verb - 2
                )
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsOfArticle(Pieces pieces, int of) =>
        of < pieces.Count
        && pieces[of].Is("of")
        && pieces.Any(
            of,
            of + 3,
            piece => piece.Folded is "article" or "story" or "report" or "headline" or "caption" or "post" or "column"
        );
}
