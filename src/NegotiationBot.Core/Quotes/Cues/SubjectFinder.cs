using System.Collections.Frozen;
using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Whom a frame mentions at a place, and who is its subject.</summary>
public sealed class SubjectFinder
{
    private const int LongestComplement = 12;

    private static readonly FrozenSet<string> ClauseOpeners = FrozenSet.Create(
        StringComparer.Ordinal,
        ["if", "when", "while", "because", "although", "though", "unless", "until", "once", "since"]
    );

    private readonly Frame _frame;
    private readonly ImmutableArray<FoundMention> _mentions;
    private readonly MentionPlaces _places;
    private readonly SubjectAhead _ahead;
    private readonly AppositionFinder _appositions;

    public SubjectFinder(string text, Frame frame, ImmutableArray<FoundMention> mentions)
    {
        (_frame, _mentions) = (frame, mentions);
        _places = new MentionPlaces(text, frame, mentions);
        _ahead = new SubjectAhead(text, frame, _places);
        _appositions = new AppositionFinder(frame, this);
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
        // "In the streets of Marstad, one man told us", "If they send Mara Ellery, one adviser said"
        && !AfterPreposition(name)
        && !_frame.Pieces[description.First].Is("one")
        && !EndsOpeningClause(name)
            ? name
            : null;

    // "When they met Mara Ellery, the envoy said": she belongs to the clause that opens the sentence.
    private bool EndsOpeningClause(FoundMention name) =>
        name.First > 1
        && ClauseOpeners.Contains(_frame.Pieces[0].Folded)
        && !_frame.Pieces.Any(1, name.First, piece => piece.IsSign || piece.IsQuotation);

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
            PrepositionBefore(OwnerOf(top) ?? top) is > 0 and var preposition
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

    // "Mara Ellery of the navy’s Harbour Division": the preposition stands before whose division it is.
    private FoundMention? OwnerOf(FoundMention mention) =>
        mention.First > 1
        && _frame.Pieces[mention.First - 1] is { IsQuotation: false, Token.Kind: TokenKind.Possessive }
        && EndingAt(mention.First - 2) is { IsPossessive: true } owner
            ? owner
            : null;

    /// <inheritdoc cref="MentionPlaces.Extend"/>
    public FoundMention Extend(FoundMention mention, int last) => _places.Extend(mention, last);

    /// <inheritdoc cref="AppositionFinder.Before"/>
    public FoundMention? BeforeApposition(int before, int longest) => _appositions.Before(before, longest);

    /// <summary>The first mention before <paramref name="before"/> that is not below a preposition: most often the subject of the sentence.</summary>
    public FoundMention? Main(int before) =>
        _mentions.FirstOrDefault(mention =>
            mention.Last < before && !mention.IsPossessive && !AfterPreposition(mention)
        )
            is { } main
            ? WithNoun(main)
            : null;

    // "Norlandic army blogger Mara Ellery put it in a post, saying": a people before a noun is its adjective.
    private FoundMention? WithNoun(FoundMention main) =>
        BesideOffice(main) is { } holder ? holder
        : !PeopleAdjective.Is(_frame, main) ? main
        : StartingAt(main.First) is { } whole && whole.Last > main.Last ? whole
        : _places.Extend(main, main.Last + 1) with
        {
            Kind = MentionKind.Description,
            Gender = RoleNoun.PronounOf(_frame.Pieces[main.Last + 1].Folded),
        };

    // "Northern University historian Mara Ellery wrote a letter, saying": the body tells where she works.
    private FoundMention? BesideOffice(FoundMention body) =>
        body is { Kind: MentionKind.Name or MentionKind.Body, IsPossessive: false }
        && body.Last + 2 < _frame.Pieces.Count
        && _frame.Pieces[body.Last + 1] is { IsWord: true, IsCapitalised: false } office
        && RoleNoun.IsPerson(office.Folded)
        && NameAt(body.Last + 2) is { } name
            ? name
            : null;

    private FoundMention? NameAt(int first) =>
        _places.StartingAt(first) is { Kind: MentionKind.Name, IsPossessive: false } name ? name : null;

    public bool AfterPreposition(FoundMention mention) => PrepositionBefore(mention) > 0;

    /// <summary>Where the preposition stands that a mention hangs on, over small words between; -1 where there is none.</summary>
    internal int PrepositionBefore(FoundMention mention)
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
            // "a suit from Norland and Torland"
            if (
                piece.Is("and")
                && EndingAt(i - 1)
                    is { IsPossessive: false, Kind: MentionKind.Name or MentionKind.Body, First: > 0 } other
                && _frame.Pieces[other.First - 1].Folded is "from" or "between" or "by"
            )
            {
                return other.First - 1;
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
