using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Whom a frame mentions at a place, and who is its subject.</summary>
public sealed class SubjectFinder
{
    private const int LongestComplement = 12;
    private const int MostWordsToName = 6;
    private const int LongestPhrase = 6;
    private const int MostWordsToComma = 3;

    private readonly string _text;
    private readonly Frame _frame;
    private readonly IReadOnlyList<FoundMention> _mentions;
    private readonly FoundMention?[] _starting;
    private readonly FoundMention?[] _ending;

    public SubjectFinder(string text, Frame frame, IReadOnlyList<FoundMention> mentions)
    {
        (_text, _frame, _mentions) = (text, frame, mentions);
        _starting = new FoundMention?[frame.Pieces.Count];
        _ending = new FoundMention?[frame.Pieces.Count];
        foreach (var mention in mentions)
        {
            _starting[mention.First] = mention;
            _ending[mention.Last] = mention;
        }
    }

    /// <summary>
    /// The mention that begins at a piece, or after small words and possessors before it; the name where an office and its
    /// name stand together; a description with all that belongs to it (<c>a spokesman for the ministry</c>).
    /// </summary>
    public FoundMention? StartingAt(int at)
    {
        if (At(_starting, at) is not { } mention)
        {
            return at < _frame.Pieces.Count && _frame.Pieces[at].IsWord && !_frame.Pieces[at].IsCapitalised
                ? NameWithin(at)
                : null;
        }
        if (mention.IsPossessive)
        {
            return NameWithin(mention.Last + 2) ?? mention;
        }
        var roleFollows = IsBeforeRole(mention);
        if (mention.Kind is MentionKind.Pronoun || (mention.Kind is MentionKind.Name && !roleFollows))
        {
            return mention;
        }
        // "said Northern University historian Mara Ellery", "said the ministry’s spokesman, Tomas Arvik"
        if (NameWithin(mention.Last + 1) is { } name)
        {
            return name;
        }
        var whole = mention.Kind is MentionKind.Description ? WithComplement(mention) : WithRole(mention);
        return NameAfterComma(whole) ?? whole;
    }

    /// <summary>The same behind a verb that reports a quotation; whatever noun phrase stands there speaks: <c>said the designer</c>.</summary>
    public FoundMention? AfterVerb(int at) => StartingAt(at) ?? PhraseAt(at);

    private FoundMention? PhraseAt(int at)
    {
        if (at >= _frame.Pieces.Count || !Determiners.Contains(_frame.Pieces[at].Folded))
        {
            return null;
        }
        var last = at;
        while (
            last + 1 < _frame.Pieces.Count
            && last - at < LongestPhrase
            && _frame.Pieces[last + 1].IsWord
            && !NounPhrase.EndsBefore(_frame.Pieces[last + 1].Folded)
        )
        {
            last++;
        }
        if (last == at)
        {
            return null;
        }
        var span = new TextSpan(_frame.Pieces[at].Span.Start, _frame.Pieces[last].Span.End);
        return new FoundMention(
            _frame.Index,
            at,
            last,
            span,
            span.Of(_text),
            span.Of(_text),
            MentionKind.Description,
            IsPossessive: false,
            RoleNoun.PronounOf(_frame.Pieces[last].Folded),
            Title: null
        );
    }

    /// <summary>From <c>the fund</c> in <c>Mara Ellery, who is chairman of the fund said</c> to the name; null where no such clause stands before it.</summary>
    public FoundMention? BeforeRelativeClause(FoundMention subject)
    {
        if (!AfterPreposition(subject))
        {
            return null;
        }
        for (var i = subject.First - 1; i > 1 && subject.First - i < LongestComplement && !_frame.Pieces[i].IsSign; i--)
        {
            if (_frame.Pieces[i].Is("who"))
            {
                var before = _frame.Pieces[i - 1].Is(",") ? i - 2 : i - 1;
                return EndingAt(before) is { Kind: not MentionKind.Pronoun, IsPossessive: false } named ? named : null;
            }
        }
        return null;
    }

    // "Ellery adviser", "Harbour ranking member": a lower-case noun follows the name.
    private bool IsBeforeRole(FoundMention mention)
    {
        var next = mention.Last + 1;
        return next < _frame.Pieces.Count
            && _frame.Pieces[next] is { IsWord: true, IsCapitalised: false } word
            && (RoleNoun.IsAny(word.Folded) || word.Folded is "ranking" or "constituent");
    }

    public FoundMention? EndingAt(int at) => At(_ending, at);

    private static FoundMention? At(FoundMention?[] mentions, int piece) =>
        piece >= 0 && piece < mentions.Length ? mentions[piece] : null;

    /// <summary>The name that a description is set beside: <c>Tomas Arvik, the ministry’s spokesman, said</c>.</summary>
    public FoundMention? NameBesideDescription(FoundMention description) =>
        description is { Kind: MentionKind.Description, First: > 1 }
        && _frame.Pieces[description.First - 1].Is(",")
        && EndingAt(description.First - 2) is { Kind: MentionKind.Name, IsPossessive: false } name
            ? name
            : null;

    /// <summary>The description whose complement of plain words ends at a piece: <c>the ministry’s readout of the call</c>.</summary>
    public FoundMention? WithComplementEndingAt(int last)
    {
        for (var i = last; i > 0 && last - i < LongestComplement; i--)
        {
            var piece = _frame.Pieces[i];
            var isVerb =
                SpeechVerbs.Find(piece.Folded) is not null && !Determiners.Contains(_frame.Pieces[i - 1].Folded);
            if (!piece.IsWord || Prepositions.IsConjunction(piece.Folded) || isVerb)
            {
                return null;
            }
            if (
                Prepositions.Contains(piece.Folded)
                && EndingAt(i - 1) is { Kind: MentionKind.Description, IsPossessive: false } head
            )
            {
                return Extend(head, last);
            }
        }
        return null;
    }

    /// <summary>From <c>Tolen</c> in <c>a spokesman for Tolen</c> to the whole.</summary>
    public FoundMention Climb(FoundMention mention)
    {
        var top = mention;
        while (
            PrepositionBefore(top) is > 0 and var preposition
            && EndingAt(BeforeAdjective(preposition) - 1) is { IsPossessive: false } above
            && Heads(above, preposition)
        )
        {
            top = above;
        }
        return top.Kind is MentionKind.Description && !ReferenceEquals(top, mention) ? Extend(top, mention.Last) : top;
    }

    /// <summary>The name before the commas of an apposition that ends at <paramref name="before"/>.</summary>
    public FoundMention? BeforeApposition(int before, int longest)
    {
        // "The ministry’s spokesman, Tomas Arvik, said"
        if (
            _frame.Pieces[before].Is(",")
            && EndingAt(before - 1) is { Kind: MentionKind.Name, IsPossessive: false, First: > 1 } name
            && _frame.Pieces[name.First - 1].Is(",")
            && EndingAt(name.First - 2) is { Kind: MentionKind.Description or MentionKind.Body }
        )
        {
            return name;
        }
        if (GivenAsName(before, longest) is { } given)
        {
            return given;
        }
        FoundMention? found = null;
        for (var i = before; i > 0 && before - i < longest && !_frame.Pieces[i].IsQuotation; i--)
        {
            var piece = _frame.Pieces[i];
            var opens = ((piece.Is(",") || piece.Is("(") || piece.IsDash) && i < before) || piece.Is("who");
            if (opens && EndingAt(i - 1) is { IsPossessive: false, Kind: not MentionKind.Pronoun } mention)
            {
                found = Climb(mention);
                if (!AfterPreposition(found) && found.Kind is MentionKind.Name)
                {
                    return found;
                }
            }
        }
        return found;
    }

    // "One of the freed men, a cook who gave his name only as Anders, said"
    private FoundMention? GivenAsName(int before, int longest)
    {
        if (
            EndingAt(before - 1) is not { Kind: MentionKind.Name, IsPossessive: false, First: > 0 } name
            || !_frame.Pieces[name.First - 1].Is("as")
        )
        {
            return null;
        }
        return _frame.Pieces.Any(name.First - (longest / 8), name.First, piece => piece.Is("name")) ? name : null;
    }

    /// <summary>The first mention before <paramref name="before"/> that is not below a preposition: most often the subject of the sentence.</summary>
    public FoundMention? Main(int before) =>
        _mentions.FirstOrDefault(mention =>
            mention.Last < before && !mention.IsPossessive && !AfterPreposition(mention)
        );

    public bool AfterPreposition(FoundMention mention) => PrepositionBefore(mention) > 0;

    /// <summary>Where the preposition stands that a mention hangs on, over small words between; -1 where there is none.</summary>
    private int PrepositionBefore(FoundMention mention)
    {
        for (var i = mention.First - 1; i > 0 && mention.First - i <= 3; i--)
        {
            var piece = _frame.Pieces[i];
            if (Prepositions.Contains(piece.Folded))
            {
                return i;
            }
            if (
                !piece.IsWord
                || Prepositions.IsConjunction(piece.Folded)
                || SpeechVerbs.Find(piece.Folded) is not null
                || Auxiliaries.Contains(piece.Folded)
            )
            {
                return -1;
            }
        }
        return -1;
    }

    // "people familiar with her papers", "a person close to the team"
    private int BeforeAdjective(int preposition) =>
        preposition > 2 && _frame.Pieces[preposition - 1].Is("charge") ? preposition - 2
        : preposition > 1
        && _frame.Pieces[preposition - 1].Folded
            is "familiar"
                or "close"
                or "briefed"
                or "present"
                or "involved"
                or "acquainted"
                or "privy"
                or "loyal"
                or "opposed"
            ? preposition - 1
        : preposition;

    // A description heads what hangs on it; a name only a place ("the governor Mara Ellery of Norland").
    private bool Heads(FoundMention above, int preposition) =>
        above.Kind is MentionKind.Description
        || (above.Kind is MentionKind.Name && _frame.Pieces[preposition].Folded is "of" or "from");

    // "said 51-year-old Mara Tolen", "said former secretary of state Mara Tolen"
    private FoundMention? NameWithin(int at)
    {
        for (var i = at; i < _frame.Pieces.Count && i - at < MostWordsToName; i++)
        {
            var piece = _frame.Pieces[i];
            if (_starting[i] is { Kind: MentionKind.Name } mention)
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
                && !Determiners.Contains(_frame.Pieces[i + 1].Folded);
            // "said former Norland governor and Harbour Party chairman Mara Ellery"
            var isAnd =
                piece.Is("and")
                && i > at
                && i + 1 < _frame.Pieces.Count
                && _frame.Pieces[i + 1].IsCapitalised
                && (RoleNoun.IsPerson(_frame.Pieces[i - 1].Folded) || Honorific.Is(_frame.Pieces[i - 1].Folded));
            if (
                !(piece.IsWord || piece is { IsQuotation: false, Token.Kind: Text.TokenKind.Number })
                || (Prepositions.Contains(piece.Folded) && !isOf)
                || (Prepositions.IsConjunction(piece.Folded) && !isAnd)
                || SpeechVerbs.Find(piece.Folded) is { IsStrong: true }
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
            && !NounPhrase.EndsBefore(_frame.Pieces[comma].Folded)
        )
        {
            comma++;
        }
        return
            comma + 1 < _frame.Pieces.Count
            && _frame.Pieces[comma].Is(",")
            && _starting[comma + 1] is { Kind: MentionKind.Name, IsPossessive: false } name
            && (
                name.Last + 1 >= _frame.Pieces.Count
                || !_frame.Pieces[name.Last + 1].IsWord
                || Prepositions.Contains(_frame.Pieces[name.Last + 1].Folded)
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
            if (
                i == description.Last + 1
                && !(piece.Folded is "of" or "for" or "from" or "at" or "in" or "with")
                && !(i + 1 < _frame.Pieces.Count && BeforeAdjective(i + 1) == i)
            )
            {
                break;
            }
            if (
                !piece.IsWord
                || Prepositions.IsConjunction(piece.Folded)
                || SpeechVerbs.Find(piece.Folded) is not null
                || Calendar.IsDay(piece.Folded)
            )
            {
                break;
            }
            last = _ending[i] is not null || RoleNoun.IsAny(piece.Folded) || piece.IsCapitalised ? i : last;
        }
        return last == description.Last ? description : Extend(description, last);
    }

    // "said Norland officials": the body is an adjective of the role.
    private FoundMention WithRole(FoundMention body)
    {
        var next = body.Last + 1;
        return
            next < _frame.Pieces.Count
            && RoleNoun.IsAny(_frame.Pieces[next].Folded)
            && SpeechVerbs.Find(_frame.Pieces[next].Folded) is null
            ? WithComplement(
                Extend(body, next) with
                {
                    Kind = MentionKind.Description,
                    Gender = RoleNoun.PronounOf(_frame.Pieces[next].Folded),
                }
            )
            : body;
    }

    private FoundMention Extend(FoundMention mention, int last)
    {
        var span = new TextSpan(mention.Span.Start, _frame.Pieces[last].Span.End);
        return mention with { Last = last, Span = span, Text = span.Of(_text), Name = span.Of(_text) };
    }
}
