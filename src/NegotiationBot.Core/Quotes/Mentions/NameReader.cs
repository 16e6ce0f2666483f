using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Reads names of people and bodies.</summary>
internal sealed class NameReader(MentionMaker maker)
{
    private const int LongestName = 12;

    private static readonly FrozenSet<string> Workplaces =
    [
        .. "town city county village parish borough district state council union party campaign company bank firm school".Split(
            ' '
        ),
        .. "university college church hospital court prison police army navy fire ferry bus train shop market factory mine".Split(
            ' '
        ),
        .. "farm port harbour harbor club team league museum theatre theater film hotel airport embassy ministry".Split(
            ' '
        ),
    ];

    private readonly Titles _titles = new(maker.Text);
    private readonly Appositions _appositions = new(maker.Text);
    private readonly SentenceHead _head = new(maker.Text);

    public FoundMention? At(Frame frame, int at)
    {
        if (!StartsName(frame, at))
        {
            return null;
        }
        var last = NameRun.End(frame, at, LongestName);
        var name = NameRun.NameStart(frame, at, last);
        if (name > last)
        {
            // Nothing but titles: an office, "President" or "Prime Minister".
            return maker.Make(frame, at, last, at, MentionKind.Description, Pronoun.Unknown);
        }
        if (NameRun.IsOfficeAlone(frame, at, name, last))
        {
            return maker.Make(frame, at, last, at, MentionKind.Description, Pronoun.Unknown);
        }
        // "Mr Fox" is a person, whatever else has that name.
        var isBody = !frame.Pieces.Any(at, name, IsAddress) && NameRun.IsBody(frame, name, last);
        if (at == last && !isBody && IsOfPeople(frame, at))
        {
            // "the Norlander said" speaks; "a Torlandian border guard" is one of a people, and the guard no name.
            return at + 1 < frame.Pieces.Count && IsAdjective(frame, at)
                ? null
                : maker.Make(
                    frame,
                    at - 1,
                    at,
                    at - 1,
                    MentionKind.Description,
                    RoleNoun.PronounOf(frame.Pieces[at].Folded)
                );
        }
        var mention = maker.Make(
            frame,
            at,
            last,
            isBody ? at : name,
            isBody ? MentionKind.Body : MentionKind.Name,
            isBody ? Pronoun.It
                : AreSeveral(frame, at, last) ? Pronoun.They
                : GenderOf(frame, at, name)
        );
        return mention with
        {
            Name = isBody ? mention.Name : WithoutLetters(mention.Name),
            Title = isBody ? null : _titles.Before(frame, at, name),
            Apposition = isBody ? null : _appositions.Before(frame, at, last) ?? _appositions.After(frame, last),
            IsApart = !isBody && Apartness.Follows(frame, last),
            IsKin = !isBody && Apartness.Precedes(frame, at),
            IsChild = !isBody && ChildWords.Describe(frame, at, last),
        };
    }

    /// <summary>The name behind an office that tells what it is of, with no comma between: <c>the head of Harbour Rescue Mara Ellery</c>.</summary>
    public FoundMention? BehindOffice(Frame frame, FoundMention office)
    {
        var pieces = frame.Pieces;
        var of = office.Last + 1;
        if (
            of + 3 >= pieces.Count
            || pieces[of].Folded is not ("of" or "at")
            || pieces[office.Last].IsCapitalised
            || !RoleNoun.IsPerson(pieces[office.Last].Folded)
            || RoleNoun.IsPlural(pieces[office.Last].Folded)
        )
        {
            return null;
        }
        var first = pieces[of + 1].Is("the") ? of + 2 : of + 1;
        if (!pieces[first].IsCapitalised)
        {
            return null;
        }
        var last = NameRun.End(frame, first, LongestName);
        var name = NameBehindBody.Start(frame, first, last);
        return name < 0
            ? null
            : maker.Make(frame, office.Last, last, name, MentionKind.Name, Pronoun.Unknown) with
            {
                Title = maker.Text[pieces[office.Last].Span.Start..pieces[name - 1].Span.End],
            };
    }

    // A capital behind an article, with the ending that peoples have: no name of a person has both.
    private static bool IsOfPeople(Frame frame, int at) =>
        at > 0
        && frame.Pieces[at - 1].Folded is "a" or "an" or "the"
        && frame.Pieces[at].Folded
            is [_, _, .., 'i', 'a', 'n']
                or [_, _, .., 'e', 's', 'e']
                or [_, _, .., 'i', 's', 'h']
                or "dutchman"
                or "dutchwoman"
                or "frenchman"
                or "frenchwoman"
                or "englishman"
                or "englishwoman"
                or "irishman"
                or "irishwoman"
                or "welshman"
                or "welshwoman"
                or "scotsman"
                or "scotswoman";

    // "the New Torlanders", "the Harbour Games": nobody has an article and a plural.
    private static bool AreSeveral(Frame frame, int at, int last) =>
        last > at
        && at > 0
        && frame.Pieces[at - 1].Folded is "the" or "these" or "those" or "other"
        && frame.Pieces[last].Token.Text is [_, _, _, .., not 's', 's']
        && !frame.Pieces.Any(
            at,
            last + 1,
            piece =>
                GivenName.IsKnown(piece.Folded)
                || Honorific.Is(piece.Folded)
                || RoleNoun.IsAny(piece.Folded)
                || NameJoints.IsParticle(piece.Folded)
        );

    private static bool IsAdjective(Frame frame, int at) =>
        frame.Pieces[at + 1] is { IsWord: true, IsCapitalised: false } next
        && next.Verb is null
        && !next.IsAuxiliary
        && !NounPhrase.EndsBefore(next);

    // "Mara Ellery MP"
    private static string WithoutLetters(string name) =>
        name.LastIndexOf(' ') is > 0 and var space
        && name[(space + 1)..] is "MP" or "MEP" or "MSP" or "QC" or "KC" or "OBE" or "CBE" or "MBE" or "PhD" or "MD"
            ? name[..space].TrimEnd(',')
            : name;

    private static bool IsAddress(Piece piece) => Honorific.IsAddress(piece.Folded);

    // "Mrs. Ellery", "her husband, Tomas Arvik"
    private static Pronoun GenderOf(Frame frame, int at, int name)
    {
        for (var i = at; i < name; i++)
        {
            if (Honorific.PronounOf(frame.Pieces[i].Folded) is var gender and not Pronoun.Unknown)
            {
                return gender;
            }
        }
        return Titles.GenderByKinship(frame, at);
    }

    private bool StartsName(Frame frame, int at)
    {
        var piece = frame.Pieces[at];
        return piece.IsCapitalised
            && !piece.IsDateWord
            && !(piece.Folded is "q" or "i" || IsContraction(piece.Folded))
            && !IsNumbered(frame, at)
            // "Twenty-year-old Mara Ellery"
            && !piece.Folded.EndsWith("-year-old", StringComparison.Ordinal)
            && (!IsSmallWord(piece.Folded) || IsFirstName(frame, at) || _head.IsOfBody(frame, at))
            && !NewsroomLabel.StandsAt(frame, at)
            && !IsUnderSomebody(frame, at)
            && !IsPartyAndPlace(piece.Token.Text)
            && !IsLetterInBrackets(frame, at)
            && !StateBehindTown.StandsAt(frame, at)
            && !BelongsToOffice(frame, at)
            && !(at > 0 && frame.Pieces[at - 1].IsCapitalised && NameRun.IsVerbOfHeadline(piece))
            && !_head.GivesCapital(frame, at);
    }

    // "Year 8 student Mara", "Room 12": what has a number is nobody.
    private static bool IsNumbered(Frame frame, int at) =>
        at + 2 < frame.Pieces.Count
        && frame.Pieces[at + 1] is { IsQuotation: false, Token.Kind: TokenKind.Number }
        && frame.Pieces[at + 2] is { IsWord: true, IsCapitalised: false } noun
        && RoleNoun.IsAny(noun.Folded)
        && !GivenName.IsKnown(frame.Pieces[at].Folded);

    // "Town clerk Mara Ellery": at the head of a sentence what somebody works for has a capital, and is nobody.
    private static bool BelongsToOffice(Frame frame, int at) =>
        at == 0
        && frame.Pieces.Count > 2
        && Workplaces.Contains(frame.Pieces[0].Folded)
        && frame.Pieces[1] is { IsWord: true, IsCapitalised: false } office
        && RoleNoun.IsPerson(office.Folded)
        && frame.Pieces[2].IsCapitalised;

    // "Under President Ellery": of offices only that of an under secretary begins so.
    private static bool IsUnderSomebody(Frame frame, int at) =>
        frame.Pieces[at].Folded is "under"
        && !(at + 1 < frame.Pieces.Count && frame.Pieces[at + 1].Folded is "secretary" or "secretaries" or "general");

    // In headlines "To", "From" and "After" have capitals; "Will" and "May" are given names, too.
    private static bool IsSmallWord(string folded) =>
        SentenceOpeners.Contains(folded) && !GivenName.IsKnown(folded) && !Honorific.Is(folded);

    // "“It was warm,” Per Arvik said": within a sentence a small word has no capital of its own, but for titles of works.
    private static bool IsFirstName(Frame frame, int at) =>
        at + 1 < frame.Pieces.Count
        && frame.Pieces[at] is { IsDeterminer: false, IsConjunction: false, Token.Text: [_, .., var last] }
        && char.IsLower(last)
        && frame.Pieces[at + 1] is { IsCapitalised: true } next
        && !SentenceOpeners.Contains(next.Folded)
        && !frame.IsTitleCase
        && !SentenceHead.Is(frame, at, isBehindQuotation: false)
        && !(at > 0 && frame.Pieces[at - 1].IsCapitalised);

    // "Mara Ellery, D-Norland, said"
    private static bool IsPartyAndPlace(string written) =>
        written is ['D' or 'R' or 'I', '-', var first, ..] && char.IsUpper(first);

    // "Mara Ellery (R) said": a party or a mark.
    private static bool IsLetterInBrackets(Frame frame, int at) =>
        frame.Pieces[at].Token.Text.Length == 1
        && at > 0
        && at + 1 < frame.Pieces.Count
        && frame.Pieces[at - 1].Is("(")
        && frame.Pieces[at + 1].Is(")");

    // "We're", "They've", "Let's"
    private static bool IsContraction(string folded) =>
        folded.IndexOf('\'') is > 0 and var at
        && folded[..at]
            is "i"
                or "we"
                or "you"
                or "they"
                or "he"
                or "she"
                or "it"
                or "that"
                or "there"
                or "let"
                or "what"
                or "who";
}
