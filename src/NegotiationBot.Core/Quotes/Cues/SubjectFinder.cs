using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Whom a frame mentions at a place, and who is its subject.</summary>
public sealed class SubjectFinder
{
    private const int LongestComplement = 12;
    private const int LongestTitle = 3;

    private readonly Frame _frame;
    private readonly ImmutableArray<FoundMention> _mentions;
    private readonly MentionPlaces _places;
    private readonly SubjectAhead _ahead;

    public SubjectFinder(string text, Frame frame, ImmutableArray<FoundMention> mentions)
    {
        (_frame, _mentions) = (frame, mentions);
        _places = new MentionPlaces(text, frame, mentions);
        _ahead = new SubjectAhead(text, frame, _places);
    }

    /// <inheritdoc cref="SubjectAhead.StartingAt"/>
    public FoundMention? StartingAt(int at) => _ahead.StartingAt(at);

    /// <inheritdoc cref="SubjectAhead.AfterVerb"/>
    public FoundMention? AfterVerb(int at) => _ahead.AfterVerb(at);

    /// <summary>From <c>the fund</c> in <c>Mara Ellery, who is chairman of the fund said</c> to the name; null where no such clause stands before it.</summary>
    public FoundMention? BeforeRelativeClause(FoundMention subject)
    {
        if (!AfterPreposition(subject))
        {
            return IsObjectOfRelative(subject) is { } owner ? owner : null;
        }
        if (BeforeOpenApposition(subject) is { } apposed)
        {
            return apposed;
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

    // "Mara Ellery, who presents the Harbour Hour tells us": the clause has a verb and its object, and nothing closes it.
    private FoundMention? IsObjectOfRelative(FoundMention subject)
    {
        var verb = subject.First - 1;
        if (verb > 0 && _frame.Pieces[verb].IsDeterminer)
        {
            verb--;
        }
        return
            verb > 2
            && _frame.Pieces[verb] is { IsWord: true, IsCapitalised: false, IsConjunction: false } word
            && (word.Folded.EndsWith('s') || word.Folded.EndsWith("ed", StringComparison.Ordinal))
            && _frame.Pieces[verb - 1].Is("who")
            && _frame.Pieces[verb - 2].Is(",")
            && EndingAt(verb - 3) is { Kind: MentionKind.Name, IsPossessive: false } named
            ? named
            : null;
    }

    // "Mara Ellery, a baker in Marstad told us": the place hangs on what she is, and no comma closes it.
    private FoundMention? BeforeOpenApposition(FoundMention place)
    {
        for (var i = place.First - 1; i > 1 && place.First - i < LongestComplement; i--)
        {
            var piece = _frame.Pieces[i];
            if (piece.Is(","))
            {
                return
                    _frame.Pieces[i + 1].Folded is "a" or "an" or "the"
                    && place.Kind is not MentionKind.Pronoun
                    && EndingAt(i - 1) is { Kind: MentionKind.Name, IsPossessive: false, First: 0 } named
                    && named.Last > named.First
                    ? named
                    : null;
            }
            if (!piece.IsWord || piece.IsConjunction || piece.IsAuxiliary)
            {
                return null;
            }
        }
        return null;
    }

    public FoundMention? EndingAt(int at) => _places.EndingAt(at);

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
            var isVerb = piece.Verb is not null && !_frame.Pieces[i - 1].IsDeterminer;
            if (!piece.IsWord || piece.IsConjunction || isVerb)
            {
                return null;
            }
            if (piece.IsPreposition && EndingAt(i - 1) is { Kind: MentionKind.Description, IsPossessive: false } head)
            {
                return _places.Extend(head, last);
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
            && EndingAt(LinkingAdjectives.BeforePreposition(_frame, preposition) - 1) is { IsPossessive: false } above
            && Heads(above, preposition)
        )
        {
            top = above;
        }
        return top.Kind is MentionKind.Description && !ReferenceEquals(top, mention)
            ? _places.Extend(top, mention.Last)
            : top;
    }

    /// <summary>The name before the commas of an apposition that ends at <paramref name="before"/>.</summary>
    public FoundMention? BeforeApposition(int before, int longest)
    {
        if ((InCompany(before, longest) ?? WhoMetSomebody(before, longest)) is { } led)
        {
            return led;
        }
        // "The ministry’s spokesman, Tomas Arvik, said", "Harbour Party spokesman, Tomas Arvik, said"
        if (
            _frame.Pieces[before].Is(",")
            && EndingAt(before - 1) is { IsPossessive: false } ended
            && Climb(ended) is { Kind: MentionKind.Name, First: > 1 } name
            && CommaBefore(name) is > 0 and var comma
            && (
                EndingAt(comma - 1) is { Kind: MentionKind.Description or MentionKind.Body }
                || RoleNoun.IsPerson(_frame.Pieces[comma - 1].Folded)
                || IsOfOffice(comma - 1)
            )
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

    // "the Special Envoy for the Upper Fords, Tomas Arvik, said"
    private bool IsOfOffice(int last) =>
        EndingAt(last) is { IsPossessive: false } of
        && PrepositionBefore(of) is > 0 and var preposition
        && _frame.Pieces[preposition].Folded is "for" or "of" or "to"
        && RoleNoun.IsPerson(_frame.Pieces[preposition - 1].Folded);

    // "Mara Ellery, flanked by the director, Tomas Arvik, said": whoever is with her has an apposition, too.
    private FoundMention? InCompany(int before, int longest)
    {
        if (!_frame.Pieces[before].Is(","))
        {
            return null;
        }
        for (var i = before - 1; i > 0 && before - i < longest && !_frame.Pieces[i].IsQuotation; i--)
        {
            if (
                _frame.Pieces[i].Is(",")
                && IsWithSomebody(_frame.Pieces[i + 1])
                && EndingAt(i - 1) is { IsPossessive: false, Kind: not MentionKind.Pronoun } mention
            )
            {
                return Climb(mention);
            }
        }
        return null;
    }

    // "Mara Ellery, who met the director, Tomas Arvik, said": the apposition is to one of the clause with "who", and ends with it.
    private FoundMention? WhoMetSomebody(int before, int longest)
    {
        if (!_frame.Pieces[before].Is(","))
        {
            return null;
        }
        var commas = 0;
        for (var i = before - 1; i > 1 && before - i < longest && !_frame.Pieces[i].IsQuotation; i--)
        {
            var piece = _frame.Pieces[i];
            if (piece.Is("who") && _frame.Pieces[i - 1].Is(","))
            {
                return
                    commas == 1
                    && EndingAt(i - 2) is { IsPossessive: false, Kind: not MentionKind.Pronoun } mention
                    && Climb(mention) is var top
                    && !AfterPreposition(top)
                    ? top
                    : null;
            }
            commas += piece.Is(",") ? 1 : 0;
            if (commas > 1 || piece.Is("and") || piece.Is("but"))
            {
                return null;
            }
        }
        return null;
    }

    private static bool IsWithSomebody(Piece piece) =>
        piece.Folded
            is "flanked"
                or "accompanied"
                or "joined"
                or "surrounded"
                or "watched"
                or "seated"
                or "alongside"
                or "beside"
                or "together"
        || (piece is { IsWord: true, IsCapitalised: false } && piece.Folded.EndsWith("ing", StringComparison.Ordinal));

    // The comma of ", Tomas Arvik" and of ", retired General Tomas Arvik"; -1 where there is none.
    private int CommaBefore(FoundMention name)
    {
        var at = name.First - 1;
        while (at > 0 && name.First - at <= LongestTitle && BelongsToTitle(_frame.Pieces[at]))
        {
            at--;
        }
        return _frame.Pieces[at].Is(",") ? at : -1;
    }

    // "retired", "then"; of "several envoys, including Tomas Arvik" he is one.
    private static bool BelongsToTitle(Piece piece) =>
        piece is { IsWord: true, IsCapitalised: false }
        && !piece.Folded.EndsWith("ing", StringComparison.Ordinal)
        && !piece.Folded.EndsWith("ly", StringComparison.Ordinal)
        && !NounPhrase.EndsBefore(piece)
        && !piece.IsDeterminer;

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
        // "In her paper in March she wrote"
        if (mention is { Kind: MentionKind.Pronoun, Text: "he" or "she" or "they" or "we" or "I" })
        {
            return -1;
        }
        for (var i = mention.First - 1; i > 0 && mention.First - i <= 3; i--)
        {
            var piece = _frame.Pieces[i];
            if (piece.IsPreposition)
            {
                return i;
            }
            if (!piece.IsWord || piece.IsConjunction || piece.Verb is not null || piece.IsAuxiliary)
            {
                return -1;
            }
        }
        return -1;
    }

    // A description heads what hangs on it; a name only a place ("the governor Mara Ellery of Norland").
    private bool Heads(FoundMention above, int preposition) =>
        above.Kind is MentionKind.Description
        || (above.Kind is MentionKind.Name && _frame.Pieces[preposition].Folded is "of" or "from");
}
