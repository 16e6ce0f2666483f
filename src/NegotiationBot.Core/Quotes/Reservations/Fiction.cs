using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>Somebody made up says it, or somebody who plays or passes for the speaker: <c>says Ellery in the play</c>.</summary>
internal sealed class Fiction : Reservation
{
    private const int LongestPhrase = 4;
    private const int FarFromVerb = 10;

    private static readonly FrozenSet<string> Works =
    [
        .. "play film movie novel sketch cartoon satire parody sitcom comedy skit opera musical drama thriller caricature".Split(
            ' '
        ),
    ];

    private static readonly FrozenSet<string> Stages =
    [
        .. "revue pageant panto pantomime operetta masque theatre theater stage nativity production".Split(' '),
    ];

    public override string Name => "fiction";

    public override bool AppliesTo(Claim claim) =>
        claim.Words.Any(words => IsInWork(words) || IsPlayed(words)) || IsCalledFalse(claim) || IsOfPart(claim);

    // "Ellery played the governor in the revue. “…!” she cried": the governor did.
    private static bool IsOfPart(Claim claim)
    {
        if (
            !claim.IsMarked
            || claim.Mention is not { Kind: MentionKind.Pronoun, Frame: > 0 } pronoun
            || claim.Cue?.Word?.Lemma is "tell" or "recall" or "add" or "admit"
        )
        {
            return false;
        }
        var (before, own) = (claim.Reading.Frames[pronoun.Frame - 1], claim.Reading.Frames[pronoun.Frame]);
        return before.Paragraph == own.Paragraph && TellsOfPart(before);
    }

    // "the part of the governor"; a role is played in talks, too.
    private static bool IsPartOf(Pieces pieces, int from) =>
        from + 2 < pieces.Count
        && pieces[from].IsDeterminer
        && pieces[from + 1].Is("part")
        && pieces[from + 2].Is("of");

    private static bool TellsOfPart(Frame frame)
    {
        var pieces = frame.Pieces;
        for (var i = 0; i + 2 < pieces.Count; i++)
        {
            var isPart = pieces[i].Folded switch
            {
                "played" or "plays" or "portrayed" or "portrays" or "sang" or "sings" or "acted" => true,
                "starred" or "stars" or "appeared" or "appears" => pieces[i + 1].Is("as"),
                _ => false,
            };
            if (!isPart)
            {
                continue;
            }
            if (
                IsPartOf(pieces, i + 1)
                || (pieces[i + 1].IsDeterminer || pieces[i + 1].Is("as"))
                    && pieces.Any(
                        0,
                        pieces.Count,
                        piece => Works.Contains(piece.Folded) || Stages.Contains(piece.Folded)
                    )
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsInWork(ReportingWords words)
    {
        var pieces = words.Frame.Pieces;
        for (var i = Math.Max(words.From, words.Verb - FarFromVerb); i < words.To && i - words.Verb <= FarFromVerb; i++)
        {
            if (!pieces[i].Is("in"))
            {
                continue;
            }
            for (var k = i + 1; k < words.To && k - i <= LongestPhrase + 1; k++)
            {
                if (Works.Contains(pieces[k].Folded))
                {
                    return true;
                }
                if (pieces[k].IsSign || pieces[k].IsPreposition)
                {
                    break;
                }
            }
        }
        return false;
    }

    // "A man pretending to be Ellery told the bank", "an actor playing Ellery", "a man in an Ellery mask"
    private static bool IsPlayed(ReportingWords words)
    {
        for (var i = words.From; i < words.To; i++)
        {
            var next = i + 1 < words.To ? words.Frame.Pieces[i + 1] : words.Frame.Pieces[i];
            var isPlayed = words.Frame.Pieces[i].Folded switch
            {
                "impersonator" or "lookalike" or "mask" => true,
                "posing" => next.Is("as"),
                "pretending" => next.Is("to"),
                "playing" or "portraying" => next.IsCapitalised,
                "impersonating" or "imitating" or "mimicking" => true,
                _ => false,
            };
            if (isPlayed)
            {
                return true;
            }
        }
        return false;
    }

    // "the false Ellery said"
    private static bool IsCalledFalse(Claim claim) =>
        claim.Mention is { First: > 0 } mention
        && claim.Reading.Frames[mention.Frame].Pieces[mention.First - 1].Folded
            is "false"
                or "fake"
                or "pretended"
                or "fictional"
                or "imaginary";
}
