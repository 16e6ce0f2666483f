using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Whom a frame mentions from a piece on, with all that belongs to the mention.</summary>
internal sealed class SubjectAhead(string text, Frame frame, MentionPlaces places)
{
    private const int LongestComplement = 12;
    private const int MostWordsToName = 6;
    private const int LongestPhrase = 6;
    private const int MostWordsToComma = 3;
    private const int MostWordsToRole = 3;

    /// <summary>
    /// The mention that begins at a piece, or after small words and possessors before it; the name where an office and its
    /// name stand together; a description with all that belongs to it (<c>a spokesman for the ministry</c>).
    /// </summary>
    public FoundMention? StartingAt(int at)
    {
        if (places.StartingAt(at) is not { } mention)
        {
            return
                at < frame.Pieces.Count
                && frame.Pieces[at].IsWord
                // "said Year 8 student Mara Ellery"
                && (!frame.Pieces[at].IsCapitalised || IsNumbered(at))
                ? NameWithin(at)
                : null;
        }
        if (mention.IsPossessive)
        {
            return NameWithin(mention.Last + 2) ?? mention;
        }
        var roleFollows = IsBeforeRole(mention);
        // "says Norlandic climber and photographer Mara Ellery"
        if (!roleFollows && PeopleAdjective.Is(frame, mention))
        {
            return NameWithin(mention.Last + 1) ?? Described(mention.First, mention.First) ?? mention;
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

    private bool IsNumbered(int at) =>
        at + 1 < frame.Pieces.Count && frame.Pieces[at + 1] is { IsQuotation: false, Token.Kind: TokenKind.Number };

    /// <summary>The same behind a verb that reports a quotation; whatever noun phrase stands there speaks: <c>said the designer</c>.</summary>
    public FoundMention? AfterVerb(int at) => StartingAt(at) ?? PhraseAt(at);

    private FoundMention? PhraseAt(int at)
    {
        if (at >= frame.Pieces.Count || !frame.Pieces[at].IsDeterminer)
        {
            return null;
        }
        // "said one, a sergeant", "said another."
        if (StandsAlone(at))
        {
            return PhraseAt(at + 2) ?? Describe(at, at);
        }
        if (OneOfSeveral(at) is { } one)
        {
            return NameAfterComma(one) ?? one;
        }
        return Described(at, at);
    }

    // "said one of the interpreters, Mara Ellery"
    private FoundMention? OneOfSeveral(int at)
    {
        if (
            !(frame.Pieces[at].Folded is "one" or "another")
            || at + 3 >= frame.Pieces.Count
            || !frame.Pieces[at + 1].Is("of")
            || !frame.Pieces[at + 2].IsDeterminer
        )
        {
            return null;
        }
        return Described(at, at + 2);
    }

    /// <summary>From its first word to the end of the phrase that an article begins; null where nothing stands behind the article.</summary>
    private FoundMention? Described(int first, int article)
    {
        var last = article;
        while (
            last + 1 < frame.Pieces.Count
            && last - first < LongestPhrase
            && frame.Pieces[last + 1].IsWord
            && (!NounPhrase.EndsBefore(frame.Pieces[last + 1]) || IsOfName(last + 1))
        )
        {
            last++;
        }
        return last == article ? null : Describe(first, last);
    }

    // "said a Norland State Board clerk", "says a Ministry of Harbours note": within a name no word is a verb, and "of" no end.
    private bool IsOfName(int at) =>
        frame.Pieces[at].IsCapitalised
        || (
            frame.Pieces[at].Is("of")
            && frame.Pieces[at - 1].IsCapitalised
            && at + 1 < frame.Pieces.Count
            && frame.Pieces[at + 1].IsCapitalised
        );

    private bool StandsAlone(int at) =>
        frame.Pieces[at].Folded is "one" or "another" or "others" or "some" or "many" or "several" or "two"
        && (at + 1 >= frame.Pieces.Count || frame.Pieces[at + 1].IsSign);

    private FoundMention Describe(int first, int last)
    {
        var span = new TextSpan(frame.Pieces[first].Span.Start, frame.Pieces[last].Span.End);
        return new FoundMention(
            frame.Index,
            first,
            last,
            span,
            span.Of(text),
            span.Of(text),
            MentionKind.Description,
            IsPossessive: false,
            RoleNoun.PronounOf(frame.Pieces[last].Folded),
            Title: null
        );
    }

    private int BehindState(FoundMention town)
    {
        var state = town.Last + 2;
        return
            state + 1 < frame.Pieces.Count
            && StateBehindTown.StandsAt(frame, state)
            && RoleNoun.IsPerson(frame.Pieces[state + 1].Folded)
            ? state + 1
            : town.Last + 1;
    }

    private bool IsBeforeRole(FoundMention mention) => RoleBehind(mention) >= 0;

    // "Ellery adviser", "Harbour ranking member", "Norlandic foreign minister": a lower-case noun follows the name; -1 where none does.
    private int RoleBehind(FoundMention mention)
    {
        for (var i = mention.Last + 1; i < frame.Pieces.Count && i - mention.Last <= MostWordsToRole; i++)
        {
            if (frame.Pieces[i] is not { IsWord: true, IsCapitalised: false } word)
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
                || Auxiliaries.IsBetweenSubjectAndVerb(frame, i)
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
        for (var i = at; i < frame.Pieces.Count && i - at < MostWordsToName; i++)
        {
            var piece = frame.Pieces[i];
            if (places.StartingAt(i) is { Kind: MentionKind.Name } mention)
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
                && i + 1 < frame.Pieces.Count
                && !frame.Pieces[i + 1].IsCapitalised
                && !frame.Pieces[i + 1].IsDeterminer;
            // "said former Norland governor and Harbour Party chairman Mara Ellery", "said climber and photographer Mara Ellery"
            var isAnd =
                piece.Is("and")
                && i > at
                && i + 1 < frame.Pieces.Count
                && (
                    RoleNoun.IsPerson(frame.Pieces[i - 1].Folded)
                    || Honorific.Is(frame.Pieces[i - 1].Folded)
                    || !frame.Pieces[i + 1].IsCapitalised
                )
                && (frame.Pieces[i + 1].IsCapitalised || RoleNoun.IsPerson(frame.Pieces[i + 1].Folded));
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
            comma < frame.Pieces.Count
            && comma - office.Last <= MostWordsToComma
            && frame.Pieces[comma].IsWord
            && !NounPhrase.EndsBefore(frame.Pieces[comma])
        )
        {
            comma++;
        }
        return
            comma + 1 < frame.Pieces.Count
            && frame.Pieces[comma].Is(",")
            && places.StartingAt(comma + 1) is { Kind: MentionKind.Name, IsPossessive: false } name
            && (
                name.Last + 1 >= frame.Pieces.Count
                || !frame.Pieces[name.Last + 1].IsWord
                || frame.Pieces[name.Last + 1].IsPreposition
            )
            ? name
            : null;
    }

    // "a spokesman for the ministry in Norburg"
    private FoundMention WithComplement(FoundMention description)
    {
        var last = description.Last;
        for (var i = last + 1; i < frame.Pieces.Count && i - description.Last < LongestComplement; i++)
        {
            var piece = frame.Pieces[i];
            // "said the ministry in a statement": that is where it said so.
            if (piece.Folded is "in" or "on" or "at" && frame.Pieces.Any(i + 1, i + 3, Circumstances.IsMedium))
            {
                break;
            }
            if (
                i == description.Last + 1
                && !(piece.Folded is "of" or "for" or "from" or "at" or "in" or "with")
                && !(i + 1 < frame.Pieces.Count && LinkingAdjectives.BeforePreposition(frame, i + 1) == i)
            )
            {
                break;
            }
            if (!piece.IsWord || piece.IsConjunction || piece.Verb is not null || Calendar.IsDay(piece.Folded))
            {
                break;
            }
            var isNamed = places.EndingAt(i) is not null || piece.IsCapitalised;
            last = RoleNoun.IsAny(piece.Folded) || (isNamed && !IsBeforeNoun(i)) ? i : last;
        }
        return last == description.Last ? description : places.Extend(description, last);
    }

    // "a man with a Norland accent"
    private bool IsBeforeNoun(int at) =>
        at + 1 < frame.Pieces.Count
        && frame.Pieces[at + 1] is { IsWord: true, IsCapitalised: false } next
        && !NounPhrase.EndsBefore(next)
        && !Auxiliaries.IsBetweenSubjectAndVerb(frame, at + 1);

    // "said Norland officials": the body is an adjective of the role.
    private FoundMention WithRole(FoundMention body) =>
        RoleBehind(body) is > 0 and var role && frame.Pieces[role].Verb is null
            ? WithComplement(
                places.Extend(body, role) with
                {
                    Kind = MentionKind.Description,
                    Gender = RoleNoun.PronounOf(frame.Pieces[role].Folded),
                }
            )
            : body;
}
