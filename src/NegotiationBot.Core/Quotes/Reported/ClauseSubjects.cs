using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>
/// Finds the whole noun phrase that stands before a verb, whoever it means: <c>a survey by Northern University</c> found, <c>four in ten farmers</c> want. What is
/// reported has sources that no list of roles foresees.
/// </summary>
internal sealed class ClauseSubjects(string text, Frame frame, SubjectFinder subjects)
{
    private const int Longest = 24;
    private const int LongestBesideName = 10;
    private const int LongestApposition = 40;

    private readonly PhrasePieces _pieces = new(frame);
    private readonly PhraseMaker _maker = new(text, frame);
    private readonly RelativeClauses _relatives = new(frame, new PhrasePieces(frame));

    /// <summary>The phrase whose last piece is <paramref name="last"/>; a name or pronoun alone where nothing heads it.</summary>
    /// <param name="isNear">No more than what hangs together without prepositions: <c>a letter</c> in <c>replied in a letter saying</c>.</param>
    public FoundMention? EndingAt(int last, bool isNear = false)
    {
        if (last < 0)
        {
            return null;
        }
        var mention = subjects.EndingAt(last) ?? _maker.Contracted(last);
        if (mention is { Kind: MentionKind.Pronoun } or { IsPossessive: true })
        {
            return mention is { IsPossessive: true } ? null : mention;
        }
        if (mention is null && !_pieces.CanEndPhrase(last))
        {
            return null;
        }
        if (!isNear && _relatives.Antecedent(last) is >= 0 and var head && _pieces.CanEndPhrase(head))
        {
            return EndingAt(head, isNear: true);
        }
        var first = PhraseStart(last, mention?.First ?? last, isNear);
        // "A path to legal status argues", "hopes to reassure the voters, who say": what "to" stands before is a verb or half of a phrase.
        if (first > 0 && first < last && frame.Pieces[first - 1].Is("to") && first != mention?.First)
        {
            return mention;
        }
        if (mention is null)
        {
            return first < 0 ? null : _maker.Describe(first, last);
        }
        if (first < 0 || first == mention.First)
        {
            return mention;
        }
        // "independent analyst Mara Ellery" is Mara Ellery; "aides to Mara Ellery" are not.
        return
            mention.Kind is MentionKind.Description
            || (HasPreposition(first, mention.First) && !StandsByItself(first, mention))
            ? _maker.Describe(first, last)
            : mention;
    }

    // "the head of the regional administration Mara Ellery" is her, and of "A card in the last game Mara Ellery" the break behind a heading was lost; "a friend
    // of the singer Mara Ellery" and "a partner of the firm Ellery Marsh" are others.
    private bool StandsByItself(int first, FoundMention name)
    {
        if (name is not { Kind: MentionKind.Name, IsPossessive: false } || !name.Name.Contains(' '))
        {
            return false;
        }
        var before = frame.Pieces[name.First - 1];
        if (
            before.IsPreposition
            || before.IsDeterminer
            || before.IsConjunction
            || before.Is("to")
            || before.Token.Kind is TokenKind.Possessive
            || before.Folded.Contains('-')
            || before.Folded.EndsWith("ed", StringComparison.Ordinal)
            || before.Folded is "late" or "young" or "former" or "then" or "new" or "old" or "fellow"
            || RoleNoun.IsPerson(before.Folded)
        )
        {
            return false;
        }
        return HeadsOffice(first, name.First)
            || (
                !RoleNoun.IsBody(before.Folded)
                && (name.Title is not null || (IsWhole(name.First) && !IsOfSomebody(first, name.First)))
            );
    }

    // "The label of the pop duo Lena Arvik", "A singer in the band Lena Arvik": whose or which the phrase is about the name tells.
    private bool IsOfSomebody(int first, int name)
    {
        var preposition = first + 1;
        while (preposition < name && !frame.Pieces[preposition].IsPreposition)
        {
            preposition++;
        }
        if (RoleNoun.IsAny(frame.Pieces[preposition - 1].Folded) || BodyWord.Is(frame.Pieces[name - 1].Folded))
        {
            return true;
        }
        var nearest = name - 1;
        while (nearest > first && !frame.Pieces[nearest].IsPreposition)
        {
            nearest--;
        }
        return frame.Pieces[nearest].Folded is "of" or "for" or "from" or "by" or "with" or "about";
    }

    // "of the last game", "in March", "by Reuters": what hangs on the preposition has its noun before the name begins.
    private bool IsWhole(int name)
    {
        var before = frame.Pieces[name - 1];
        if (before.IsDateWord || before.IsCapitalised || before.Token.Kind is TokenKind.Number)
        {
            return true;
        }
        for (var i = name - 2; i > 0 && !frame.Pieces[i].IsPreposition; i--)
        {
            if (frame.Pieces[i].IsDeterminer || frame.Pieces[i].Token.Kind is TokenKind.Possessive)
            {
                return true;
            }
        }
        return false;
    }

    // Of an administration somebody is the head, and of a pop duo the manager is somebody else.
    private bool HeadsOffice(int first, int before)
    {
        var of = first + 1;
        while (of < before && !frame.Pieces[of].IsPreposition)
        {
            of++;
        }
        return of < before
            && frame.Pieces[of].Is("of")
            && IsWhole(before)
            && BodyWord.Is(frame.Pieces[before - 1].Folded)
            && !(frame.Pieces[first].Folded is "a" or "an" or "one" or "another")
            && RoleNoun.IsPerson(frame.Pieces[of - 1].Folded)
            && !RoleNoun.IsPlural(frame.Pieces[of - 1].Folded);
    }

    /// <summary>Whom an apposition between commas belongs to: <c>Ellery, a lawyer, did not say</c>.</summary>
    public FoundMention? BeforeApposition(int comma) =>
        comma > 1 && frame.Pieces[comma].Is(",") ? subjects.BeforeApposition(comma, LongestApposition) : null;

    /// <summary>Whose verb one without a subject of its own is: that of the cue before, or of the sentence.</summary>
    public FoundMention? OfSentence(int verb, Cue? earlier) => earlier?.Subject ?? subjects.Main(verb);

    /// <summary>Where the phrase around a mention begins, where a clause begins with it: <c>, the ministry’s spokesman Mara Ellery</c>.</summary>
    public int StartOf(FoundMention mention)
    {
        var first = mention.First;
        while (
            first > 0
            && mention.First - first < LongestBesideName
            && _pieces.IsPartOfPhrase(first - 1)
            && !NounPhrase.EndsBefore(frame.Pieces[first - 1])
        )
        {
            first--;
        }
        return first == 0 || !_pieces.IsPartOfPhrase(first - 1) ? first : mention.First;
    }

    // From the end of the phrase back to where its clause begins, over "of the north" and "released on Friday".
    private int PhraseStart(int last, int known, bool isNear)
    {
        var first = known;
        while (
            first > 0
            && last - first < Longest
            && !_pieces.OpensPhrase(first)
            && !_pieces.BeginsClause(first - 1)
            && !IsOfCredit(first - 1)
            && !(isNear && frame.Pieces[first - 1].IsPreposition && !frame.Pieces[first - 1].Is("of"))
        )
        {
            first--;
        }
        // "The rain did not stop farmers, who say": neither does a verb with its auxiliary before it.
        if (first > 0 && first < known && _pieces.HelpsVerb(first - 1) && !frame.Pieces[first].IsDeterminer)
        {
            first++;
        }
        // "all the experts I met say": "met" is a verb, and heads no phrase.
        if (first > 0 && frame.Pieces[first - 1].Folded is "i" or "we" or "he" or "she" or "they")
        {
            return -1;
        }
        while (first < known && _pieces.IsBesideClause(first))
        {
            first++;
        }
        // "Last week Norland’s army said"
        if (first + 2 <= known && _pieces.IsTime(first))
        {
            first += 2;
        }
        if (_pieces.CanStartPhrase(first))
        {
            return first;
        }
        if (_pieces.IsMeasure(first))
        {
            return first;
        }
        // "In a statement the campaign said": what hangs on the leading preposition is not the subject.
        var nearest = known;
        while (
            nearest > first && _pieces.IsPartOfPhrase(nearest - 1) && !NounPhrase.EndsBefore(frame.Pieces[nearest - 1])
        )
        {
            nearest--;
        }
        // "At least two farmers said"
        if (nearest > 0 && nearest < known && frame.Pieces[nearest].Is("least") && frame.Pieces[nearest - 1].Is("at"))
        {
            nearest++;
        }
        return _pieces.CanStartPhrase(nearest) ? nearest : -1;
    }

    // "Mara Ellery/Reuters Norlandic officials said": behind a caption the break was lost.
    private bool IsOfCredit(int at) =>
        frame.Pieces[at].IsCapitalised
        && frame.Pieces.Any(0, at, piece => piece.Is("/"))
        && Credits.In(frame).Any(credit => credit.First <= at && at <= credit.Last);

    private bool HasPreposition(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (frame.Pieces[i].IsPreposition || frame.Pieces[i].Is("to"))
            {
                return true;
            }
        }
        return false;
    }
}
