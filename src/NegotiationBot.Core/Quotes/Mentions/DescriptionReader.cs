using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Reads offices, roles and groups: <c>the envoy</c>, <c>Norland’s foreign minister</c>, <c>some analysts</c>.</summary>
internal sealed class DescriptionReader(MentionMaker maker)
{
    private const int LongestDescription = 8;
    private const int LongestName = 12;

    /// <summary>A determiner or possessor, then words up to the last noun that can speak.</summary>
    public FoundMention? At(Frame frame, int at)
    {
        var noun =
            PossessorEnd(frame, at) is { } end ? LastRoleNoun(frame, end + 1)
            : IsOneOf(frame, at) ? LastRoleNoun(frame, at + 3)
            : frame.Pieces[at].IsDeterminer && !OpensClause(frame, at) ? LastRoleNoun(frame, at + 1)
            : -1;
        // "a strike that company executives called illegal": that is many, so "that" points at none of them.
        if (noun < 0 || IsTitleOfName(frame, noun) || (frame.Pieces[at].Is("that") && IsPlural(frame, noun)))
        {
            return null;
        }
        return OfCapitals(frame, at, noun, out var office) ? office : Describe(frame, at, noun);
    }

    // "the President of Norland Mara Ellery" is a name, "the Ministry of Trade" a body, "the President of Norland" an office.
    private bool OfCapitals(Frame frame, int at, int noun, out FoundMention? office)
    {
        office = null;
        if (
            !frame.Pieces[noun].IsCapitalised
            || noun + 1 >= frame.Pieces.Count
            || !(frame.Pieces[noun + 1].Folded is "of" or "for")
        )
        {
            return false;
        }
        var first = noun;
        while (first > at + 1 && frame.Pieces[first - 1].IsCapitalised)
        {
            first--;
        }
        var last = NameRun.End(frame, first, LongestName);
        if (last <= noun)
        {
            return false;
        }
        // "the Head of the President’s Office"
        if (
            last + 2 < frame.Pieces.Count
            && frame.Pieces[last + 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
            && BodyWord.Is(frame.Pieces[last + 2].Folded)
        )
        {
            office = maker.Make(frame, at, last + 2, at, MentionKind.Description, Pronoun.Unknown);
            return true;
        }
        var name = NameRun.NameStart(frame, first, last);
        if (name > last || NameRun.IsOfficeAlone(frame, first, name, last))
        {
            office = maker.Make(
                frame,
                at,
                last,
                at,
                MentionKind.Description,
                RoleNoun.PronounOf(frame.Pieces[noun].Folded)
            );
        }
        return true;
    }

    // "one of the freed men"
    private static bool IsOneOf(Frame frame, int at) =>
        at + 3 < frame.Pieces.Count
        && frame.Pieces[at].Folded is "one" or "two" or "some" or "many" or "several" or "most" or "none"
        && frame.Pieces[at + 1].Is("of")
        && frame.Pieces[at + 2].IsDeterminer;

    // "said that the envoy", "said that Norland": no "that envoy" stands here.
    private static bool OpensClause(Frame frame, int at) =>
        frame.Pieces[at].Is("that")
        && (
            (at > 0 && frame.Pieces[at - 1].Verb is not null)
            || at + 1 >= frame.Pieces.Count
            || frame.Pieces[at + 1].IsCapitalised
            || frame.Pieces[at + 1].IsDeterminer
            || RoleNoun.IsPlural(frame.Pieces[at + 1].Folded)
        );

    public FoundMention? PluralAt(Frame frame, int at)
    {
        var piece = frame.Pieces[at];
        if (
            !piece.IsWord
            || !(RoleNoun.IsPlural(piece.Folded) || (FollowedBySpeech(frame, at) && RoleNoun.IsPerson(piece.Folded)))
        )
        {
            return null;
        }
        return IsTitleOfName(frame, at) ? null : Describe(frame, at, at);
    }

    private FoundMention Describe(Frame frame, int first, int noun)
    {
        var folded = frame.Pieces[noun].Folded;
        var gender =
            RoleNoun.PronounOf(folded) is var known and not Pronoun.Unknown ? known
            : RoleNoun.IsPlural(folded) ? Pronoun.They
            : RoleNoun.IsBody(folded) ? Pronoun.It
            : Pronoun.Unknown;
        return maker.Make(frame, first, noun, first, MentionKind.Description, gender) with
        {
            IsChild =
                frame.Pieces.Any(first, noun + 1, piece => RoleNoun.IsChild(piece.Folded))
                || Enumerable
                    .Range(StartOfOwned(frame, first, noun), noun + 1 - StartOfOwned(frame, first, noun))
                    .Any(at => ChildWords.IsYearsOld(frame, at)),
        };
    }

    private static bool IsPlural(Frame frame, int noun) => RoleNoun.IsPlural(frame.Pieces[noun].Folded);

    private static bool FollowedBySpeech(Frame frame, int at) =>
        at + 1 < frame.Pieces.Count && frame.Pieces[at + 1].Verb is { IsStrong: true };

    private static int LastRoleNoun(Frame frame, int from)
    {
        var noun = -1;
        var limit = Math.Min(frame.Pieces.Count, from + LongestDescription);
        for (var i = from; i < limit; i++)
        {
            var piece = frame.Pieces[i];
            if (!piece.IsWord && !(piece.Token.Kind is TokenKind.Number or TokenKind.Possessive) || piece.IsQuotation)
            {
                break;
            }
            // "The harbour uses a board": a phrase of its own.
            if (i > from && piece.OpensPhrase)
            {
                break;
            }
            // "The council named Mara Ellery interim leader": of the council that is the verb.
            if (noun >= 0 && TakesName(frame, i))
            {
                break;
            }
            // "Those words didn’t sway voters", "The ledger gave three women": what stands behind the verb is another phrase.
            if (
                i > from
                && (piece.Folded.EndsWith("n't", StringComparison.Ordinal) || NounPhrase.IsCountedObject(frame, i))
            )
            {
                break;
            }
            // "the old saying", but "her father saying".
            if (noun >= 0 && piece.Is("saying"))
            {
                break;
            }
            if (
                (RoleNoun.IsAny(piece.Folded) && !IsSurname(frame, i))
                || IsAge(frame, i)
                || (noun == i - 1 && IsLastOfBody(frame, i))
            )
            {
                noun = i;
            }
            else if (NounPhrase.EndsBefore(piece) && !IsAttributive(frame, i, from))
            {
                break;
            }
        }
        return noun;
    }

    // "an alleged poll", "the reported accord": right behind an article a participle describes the noun.
    private static bool IsAttributive(Frame frame, int at, int from) =>
        at == from
        && frame.Pieces[at] is { IsCapitalised: false, Folded: var word }
        && word.EndsWith("ed", StringComparison.Ordinal)
        && frame.Pieces[at - 1].Folded is "a" or "an" or "the";

    // "Norland’s Harbour Guard Corps"
    private static bool IsLastOfBody(Frame frame, int at) =>
        at > 0
        && frame.Pieces[at] is { IsCapitalised: true, Folded: var folded }
        && BodyWord.Is(folded)
        && frame.Pieces[at - 1].IsCapitalised
        && RoleNoun.IsBody(frame.Pieces[at - 1].Folded);

    // "The 33-year-old told us", but "the 33-year-old fencer".
    private static bool IsAge(Frame frame, int at) =>
        frame.Pieces[at].Folded.EndsWith("-year-old", StringComparison.Ordinal)
        && (
            at + 1 >= frame.Pieces.Count
            || frame.Pieces[at + 1] is not { IsWord: true, Verb: null, IsAuxiliary: false } next
            || next.IsPreposition
            || next.IsConjunction
            || next.Is("who")
        );

    // "The 12-year-old party’s leader" and "the 16-year-old’s mother" are older.
    private static int StartOfOwned(Frame frame, int first, int noun)
    {
        var start = noun;
        while (start > first && frame.Pieces[start - 1].Token.Kind is not TokenKind.Possessive)
        {
            start--;
        }
        return start;
    }

    private static bool TakesName(Frame frame, int at) =>
        frame.Pieces[at] is { IsCapitalised: false } verb
        && verb.Folded.EndsWith("ed", StringComparison.Ordinal)
        && at + 1 < frame.Pieces.Count
        && frame.Pieces[at + 1].IsCapitalised;

    // "fellow islander Norman Baker", but "a North Carolina Democrat" and "the Glasgow Kelvin MP".
    private static bool IsSurname(Frame frame, int at) =>
        frame.Pieces[at] is { IsCapitalised: true, Token.Text: [_, .., var last] }
        && char.IsLower(last)
        && !Place.IsOrigin(frame.Pieces[at].Folded)
        && frame.Pieces[at - 1].IsCapitalised
        && GivenName.IsKnown(frame.Pieces[at - 1].Folded);

    // "the envoy Mara Tolen": the noun is the name's title.
    private static bool IsTitleOfName(Frame frame, int noun) =>
        noun + 1 < frame.Pieces.Count
        && frame.Pieces[noun + 1].IsCapitalised
        && !RoleNoun.IsBody(frame.Pieces[noun].Folded);

    /// <summary>The possessive ending of a name or of <c>his</c>, <c>their</c> that begins here.</summary>
    private static int? PossessorEnd(Frame frame, int at)
    {
        // "But Ellery’s lawyer", "In Norland’s capital": the sentence gives the small word its capital.
        if (frame.Pieces[at].IsConjunction || frame.Pieces[at].IsPreposition)
        {
            return null;
        }
        var i = at;
        while (i < frame.Pieces.Count && i - at < 4 && frame.Pieces[i].IsCapitalised)
        {
            i++;
        }
        return
            i > at
            && i < frame.Pieces.Count
            && frame.Pieces[i] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
            ? i
            : null;
    }
}
