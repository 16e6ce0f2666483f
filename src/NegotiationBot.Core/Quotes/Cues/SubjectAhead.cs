using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Whom a frame mentions from a piece on, with all that belongs to the mention.</summary>
internal sealed class SubjectAhead
{
    private const int LongestComplement = 12;
    private const int MostWordsToName = 6;
    private const int MostWordsToComma = 3;
    private const int MostWordsToRole = 3;

    private readonly Frame _frame;
    private readonly MentionPlaces _places;
    private readonly PhraseAhead _phrases;

    public SubjectAhead(string text, Frame frame, MentionPlaces places)
    {
        (_frame, _places) = (frame, places);
        _phrases = new PhraseAhead(text, frame, NameAfterComma);
    }

    /// <summary>
    /// The mention that begins at a piece, or after small words and possessors before it; the name where an office and its
    /// name stand together; a description with all that belongs to it (<c>a spokesman for the ministry</c>).
    /// </summary>
    public FoundMention? StartingAt(int at)
    {
        if (_places.StartingAt(at) is not { } mention)
        {
            return
                at < _frame.Pieces.Count
                && _frame.Pieces[at].IsWord
                // "said Year 8 student Mara Ellery"
                && (!_frame.Pieces[at].IsCapitalised || IsNumbered(at))
                ? NameWithin(at)
                : null;
        }
        if (mention.IsPossessive)
        {
            return NameWithin(mention.Last + 2) ?? mention;
        }
        // "says Harbour President and CEO Mara Ellery"
        if (IsOfficeBeforeAnother(mention) && NameWithin(mention.Last + 2) is { } holder)
        {
            return holder;
        }
        var roleFollows = IsBeforeRole(mention);
        // "says Norlandic climber and photographer Mara Ellery"
        if (!roleFollows && PeopleAdjective.Is(_frame, mention))
        {
            return NameWithin(mention.Last + 1) ?? _phrases.Described(mention.First, mention.First) ?? mention;
        }
        if (!roleFollows && PeopleAdjective.MayBe(_frame, mention) && NameWithin(mention.Last + 1) is { } ofPeople)
        {
            return ofPeople;
        }
        if (mention.Kind is MentionKind.Pronoun || (mention.Kind is MentionKind.Name && !roleFollows))
        {
            return mention;
        }
        // "said Northern University historian Mara Ellery", "said Marstad, TX resident Mara Ellery"
        if (NameWithin(BehindState(mention)) is { } name)
        {
            return name;
        }
        var whole = mention.Kind is MentionKind.Description ? WithComplement(mention) : WithRole(mention);
        return NameAfterComma(whole) ?? whole;
    }

    // Not "said the president and Prime Minister Mara Ellery": those are two.
    private bool IsOfficeBeforeAnother(FoundMention mention) =>
        mention.Kind is MentionKind.Name or MentionKind.Body
        && mention.Last + 2 < _frame.Pieces.Count
        && _frame.Pieces[mention.Last + 1].Is("and")
        && RoleNoun.IsPerson(_frame.Pieces[mention.Last].Folded)
        && Honorific.Is(_frame.Pieces[mention.Last + 2].Folded)
        && !Honorific.IsAddress(_frame.Pieces[mention.Last + 2].Folded);

    private bool IsNumbered(int at) =>
        at + 1 < _frame.Pieces.Count && _frame.Pieces[at + 1] is { IsQuotation: false, Token.Kind: TokenKind.Number };

    /// <summary>The same behind a verb that reports a quotation; whatever noun phrase stands there speaks: <c>said the designer</c>.</summary>
    public FoundMention? AfterVerb(int at) => StartingAt(at) ?? _phrases.At(at);

    private int BehindState(FoundMention town)
    {
        var state = town.Last + 2;
        return
            state + 1 < _frame.Pieces.Count
            && StateBehindTown.StandsAt(_frame, state)
            && RoleNoun.IsPerson(_frame.Pieces[state + 1].Folded)
            ? state + 1
            : town.Last + 1;
    }

    private bool IsBeforeRole(FoundMention mention) => RoleBehind(mention) >= 0;

    // "Ellery adviser", "Harbour ranking member", "Norlandic foreign minister": a lower-case noun follows the name; -1 where none does.
    private int RoleBehind(FoundMention mention)
    {
        for (var i = mention.Last + 1; i < _frame.Pieces.Count && i - mention.Last <= MostWordsToRole; i++)
        {
            if (_frame.Pieces[i] is not { IsWord: true, IsCapitalised: false } word)
            {
                return -1;
            }
            if (RoleNoun.IsAny(word.Folded) || word.Folded is "ranking" or "constituent")
            {
                return i;
            }
            if (
                NounPhrase.EndsBefore(word)
                || word.IsDeterminer
                || Auxiliaries.IsBetweenSubjectAndVerb(_frame, i)
                || word.Folded is "last" or "late" or "early"
            )
            {
                return -1;
            }
        }
        return -1;
    }

    // "said 51-year-old Mara Tolen", "said former secretary of state Mara Tolen"
    private FoundMention? NameWithin(int at)
    {
        for (var i = at; i < _frame.Pieces.Count && i - at < MostWordsToName; i++)
        {
            var piece = _frame.Pieces[i];
            if (_places.StartingAt(i) is { Kind: MentionKind.Name } mention)
            {
                // "said former Ellery adviser Tomas Arvik"
                if (IsBeforeRole(mention))
                {
                    i = mention.Last;
                    continue;
                }
                return mention.IsPossessive ? null : mention;
            }
            var isOf =
                piece.Is("of")
                && i > at
                && i + 1 < _frame.Pieces.Count
                && !_frame.Pieces[i + 1].IsCapitalised
                && !_frame.Pieces[i + 1].IsDeterminer;
            // "said former Norland governor and Harbour Party chairman Mara Ellery", "said climber and photographer Mara Ellery"
            var isAnd =
                piece.Is("and")
                && i > at
                && i + 1 < _frame.Pieces.Count
                && (
                    RoleNoun.IsPerson(_frame.Pieces[i - 1].Folded)
                    || Honorific.Is(_frame.Pieces[i - 1].Folded)
                    || !_frame.Pieces[i + 1].IsCapitalised
                )
                && (_frame.Pieces[i + 1].IsCapitalised || RoleNoun.IsPerson(_frame.Pieces[i + 1].Folded));
            if (
                !(piece.IsWord || piece is { IsQuotation: false, Token.Kind: Text.TokenKind.Number })
                || (piece.IsPreposition && !isOf)
                || (piece.IsConjunction && !isAnd)
                || piece.Verb is { IsStrong: true }
            )
            {
                return null;
            }
        }
        return null;
    }

    // "said the ministry’s spokesman, Tomas Arvik", "said another Supreme Court advocate, Tomas Arvik of the firm"
    private FoundMention? NameAfterComma(FoundMention office)
    {
        var comma = office.Last + 1;
        while (
            comma < _frame.Pieces.Count
            && comma - office.Last <= MostWordsToComma
            && _frame.Pieces[comma].IsWord
            && !NounPhrase.EndsBefore(_frame.Pieces[comma])
        )
        {
            comma++;
        }
        return
            comma + 1 < _frame.Pieces.Count
            && _frame.Pieces[comma].Is(",")
            && _places.StartingAt(comma + 1) is { Kind: MentionKind.Name, IsPossessive: false } name
            && (
                name.Last + 1 >= _frame.Pieces.Count
                || !_frame.Pieces[name.Last + 1].IsWord
                || _frame.Pieces[name.Last + 1].IsPreposition
            )
            ? name
            : null;
    }

    // "a spokesman for the ministry in Norburg"
    private FoundMention WithComplement(FoundMention description)
    {
        var last = description.Last;
        for (var i = last + 1; i < _frame.Pieces.Count && i - description.Last < LongestComplement; i++)
        {
            var piece = _frame.Pieces[i];
            // "said the ministry in a statement": that is where it said so.
            if (piece.Folded is "in" or "on" or "at" && _frame.Pieces.Any(i + 1, i + 3, Circumstances.IsMedium))
            {
                break;
            }
            if (
                i == description.Last + 1
                && !(piece.Folded is "of" or "for" or "from" or "at" or "in" or "with")
                && !(i + 1 < _frame.Pieces.Count && LinkingAdjectives.BeforePreposition(_frame, i + 1) == i)
            )
            {
                break;
            }
            if (!piece.IsWord || piece.IsConjunction || piece.Verb is not null || Calendar.IsDay(piece.Folded))
            {
                break;
            }
            var isNamed = _places.EndingAt(i) is not null || piece.IsCapitalised;
            last = RoleNoun.IsAny(piece.Folded) || (isNamed && !IsBeforeNoun(i)) ? i : last;
        }
        return last == description.Last ? description : _places.Extend(description, last);
    }

    // "a man with a Norland accent"
    private bool IsBeforeNoun(int at) =>
        at + 1 < _frame.Pieces.Count
        && _frame.Pieces[at + 1] is { IsWord: true, IsCapitalised: false } next
        && !NounPhrase.EndsBefore(next)
        && !Auxiliaries.IsBetweenSubjectAndVerb(_frame, at + 1);

    // "said Norland officials": the body is an adjective of the role.
    private FoundMention WithRole(FoundMention body) =>
        RoleBehind(body) is > 0 and var role && _frame.Pieces[role].Verb is null
            ? WithComplement(
                _places.Extend(body, role) with
                {
                    Kind = MentionKind.Description,
                    Gender = RoleNoun.PronounOf(_frame.Pieces[role].Folded),
                }
            )
            : body;
}
