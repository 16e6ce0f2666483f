using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Which pieces of a frame may begin, hold and end a noun phrase of any kind.</summary>
internal sealed class PhrasePieces(Frame frame)
{
    // "some say", "each recognized": they stand for people without a noun.
    private static readonly FrozenSet<string> Pronominal = Set(
        "some many most all both few several each those these others another one two three four five"
    );

    private static readonly FrozenSet<string> Numerals = Set("one two three four five six seven eight nine ten half a");

    // "about one in five", "more than half"
    private static readonly FrozenSet<string> Measures = Set("about nearly over more less fewer only just");

    // "Still the farmers", "Now Norland"
    private static readonly FrozenSet<string> BesideClause = Set(
        "still now then yet so today even perhaps maybe meanwhile however instead that"
    );

    private static readonly FrozenSet<string> Shares = Set("some many most several");

    private static readonly FrozenSet<string> Predeterminers = Set(
        "all half both such what many quite rather twice double just only even not nearly almost about the a an so too how as very whopping mere full record"
    );

    private static readonly FrozenSet<string> Times = Set(
        "week month year night morning evening afternoon weekend day spring summer autumn winter"
    );

    // They begin a clause, and no noun phrase goes back over them.
    private static readonly FrozenSet<string> Openers = Set(
        "as after before since than until once what how why he she they it him them there according it's that's there's here's he's she's what's"
    );

    private static readonly FrozenSet<string> HelpingVerbs = Set(
        "do does did can could may might must shall should will would"
    );

    // "hit back", "gave up"
    private static readonly FrozenSet<string> Particles = Set("up out away back off down together forward");

    // No noun phrase ends with them.
    private static readonly FrozenSet<string> NoNouns =
    [
        .. Particles,
        .. Set("week month year time moment to there him them quite more less particular fact very so else worth"),
    ];

    public bool CanStartPhrase(int at)
    {
        var piece = frame.Pieces[at];
        if (piece.Folded is "about" or "over" or "under" or "nearly" or "than" && at + 1 < frame.Pieces.Count)
        {
            return frame.Pieces[at + 1] is { IsQuotation: false, Token.Kind: TokenKind.Number }
                || Numerals.Contains(frame.Pieces[at + 1].Folded);
        }
        return IsPartOfPhrase(at)
            && piece.Token.Kind is not TokenKind.Possessive
            && !piece.IsPreposition
            && !piece.IsAuxiliary
            && !piece.IsConjunction
            && !VerbUse.IsFirstOrSecondPerson(piece.Folded)
            && !IsParticiple(piece)
            && !Openers.Contains(piece.Folded)
            && !Particles.Contains(piece.Folded)
            && !Auxiliaries.IsBetweenSubjectAndVerb(frame, at);
    }

    public bool IsPartOfPhrase(int at)
    {
        var piece = frame.Pieces[at];
        return !piece.IsQuotation
            && (
                piece.IsWord
                || piece.Token.Kind is TokenKind.Number or TokenKind.Possessive
                || piece.Is("%")
                || piece.Is("/")
            );
    }

    // A noun, a number, "some", "most".
    public bool CanEndPhrase(int at)
    {
        var piece = frame.Pieces[at];
        return IsPartOfPhrase(at)
            && piece.Token.Kind is not TokenKind.Possessive
            && !IsNumberedWord(piece)
            && !StateBehindTown.StandsAt(frame, at)
            && !piece.IsPreposition
            && !piece.IsConjunction
            && !piece.IsAuxiliary
            && !Auxiliaries.IsBetweenSubjectAndVerb(frame, at)
            && !VerbUse.IsFirstOrSecondPerson(piece.Folded)
            && !(piece.IsDeterminer && !Pronominal.Contains(piece.Folded))
            && !piece.IsDateWord
            && !NoNouns.Contains(piece.Folded)
            && !IsVerbOfPerson(at)
            && !IsPastOfName(at);
    }

    // "A senior official rejected reports", "the envoy leading talks": behind whoever acts stands a verb; "the accused" is a noun.
    private bool IsVerbOfPerson(int at) =>
        at > 0
        && frame.Pieces[at] is { IsWord: true, IsCapitalised: false, Folded: var word }
        && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal))
        && RoleNoun.IsPerson(frame.Pieces[at - 1].Folded);

    // "An aide to Ellery rejected", "The Ledger also asked": behind a name the past of a verb is what its bearer did.
    private bool IsPastOfName(int at)
    {
        if (
            frame.Pieces[at] is not { IsWord: true, IsCapitalised: false, Folded: var word }
            || !(word.EndsWith("ed", StringComparison.Ordinal) || (VerbForms.IsIrregularPast(word) && word != "left"))
        )
        {
            return false;
        }
        var before = at - 1;
        while (before > 0 && Auxiliaries.IsBetweenSubjectAndVerb(frame, before))
        {
            before--;
        }
        return before >= 0
            && !frame.IsTitleCase
            && frame.Pieces[before]
                is { IsWord: true, IsCapitalised: true, IsDeterminer: false, IsDateWord: false } name
            && !Numerals.Contains(name.Folded)
            // "A Conservative involved in it", "Norlanders worried about it": what is told of one of many may be a participle.
            && !RoleNoun.IsAny(name.Folded)
            && !Place.IsOrigin(name.Folded)
            && !SentenceOpeners.Contains(name.Folded);
    }

    // "The Ledger asked three women": of "the Norland backed rebels" the verb is an adjective.
    private bool IsVerbOfName(int at) =>
        at + 1 < frame.Pieces.Count
        && IsPastOfName(at)
        && frame.Pieces[at + 1] is var next
        && !next.Is("by")
        && (
            next.IsDeterminer
            || next.IsPreposition
            || next.IsCapitalised
            || next is { IsQuotation: false, Token.Kind: TokenKind.Number }
            || Numerals.Contains(next.Folded)
            || Particles.Contains(next.Folded)
        );

    /// <summary><c>Did</c>, <c>would</c>, <c>didn’t</c>: the word behind it is a verb.</summary>
    public bool HelpsVerb(int at) =>
        HelpingVerbs.Contains(frame.Pieces[at].Folded)
        || frame.Pieces[at].Folded.EndsWith("n't", StringComparison.Ordinal);

    // "7The envoy": the number of a note has grown together with the word behind it.
    private static bool IsNumberedWord(Piece piece) =>
        piece.Token.Kind is TokenKind.Number && piece.Token.Text.Any(char.IsAsciiLetterUpper);

    /// <summary>No noun phrase goes back over the piece.</summary>
    public bool BeginsClause(int at)
    {
        var piece = frame.Pieces[at];
        if (piece.Is("to") && at + 1 < frame.Pieces.Count)
        {
            return !frame.Pieces[at + 1].IsCapitalised && !frame.Pieces[at + 1].IsDeterminer;
        }
        return !IsPartOfPhrase(at)
            || piece.IsConjunction
            || piece.IsAuxiliary
            || Openers.Contains(piece.Folded)
            || VerbUse.IsFirstOrSecondPerson(piece.Folded)
            || IsFiniteVerb(at)
            || IsVerbOfRole(at)
            || IsVerbOfPronoun(at)
            || IsVerbOfName(at)
            || HelpsVerb(at);
    }

    /// <summary>
    /// Behind a noun or verb an article, <c>some</c> or a percentage begins a phrase of its own: of <c>raised an appeal</c>, <c>in 2014 the party</c> and
    /// <c>a strategy some</c> the last words are one.
    /// </summary>
    public bool OpensPhrase(int at) =>
        NounPhrase.IsCountedObject(frame, at)
        || at > 0
            && (frame.Pieces[at].OpensPhrase || Shares.Contains(frame.Pieces[at].Folded) || IsPercentage(at))
            && (frame.Pieces[at - 1].IsWord || frame.Pieces[at - 1].Token.Kind is TokenKind.Number)
            && !Predeterminers.Contains(frame.Pieces[at - 1].Folded)
            && !frame.Pieces[at - 1].IsPreposition
            && !frame.Pieces[at - 1].IsConjunction;

    // "it leaves people wondering", "he tells the council"
    private bool IsVerbOfPronoun(int at) =>
        at > 0
        && frame.Pieces[at] is { IsWord: true, IsCapitalised: false }
        && frame.Pieces[at].Folded[^1] == 's'
        && frame.Pieces[at - 1].Folded is "it" or "he" or "she" or "that" or "which" or "who";

    // "The spokesman highlighted specific issues", but "officials briefed on the plan".
    private bool IsVerbOfRole(int at) =>
        at > 0
        && at + 1 < frame.Pieces.Count
        && frame.Pieces[at].Folded.EndsWith("ed", StringComparison.Ordinal)
        && RoleNoun.IsAny(frame.Pieces[at - 1].Folded)
        && frame.Pieces[at + 1].IsWord
        && !IsByOrWhen(at + 1);

    private bool IsPercentage(int at) =>
        frame.Pieces[at] is { IsQuotation: false, Token.Kind: TokenKind.Number }
        && at + 1 < frame.Pieces.Count
        && frame.Pieces[at + 1].Folded is "%" or "percent" or "per";

    // "said the senate wants": a new clause begins behind the verb; "Norland news reports", "the poll" have nouns.
    public bool IsFiniteVerb(int at)
    {
        var folded = frame.Pieces[at].Folded;
        return frame.Pieces[at].Verb is { IsBare: false } verb
            && !(at > 0 && frame.Pieces[at].IsCapitalised && !frame.IsTitleCase)
            && (verb.IsStrong || folded[^1] != 's')
            && (
                verb.IsParticiple
                || folded[^1] != 'd'
                || folded is "said" or "told"
                || at + 1 >= frame.Pieces.Count
                || !IsByOrWhen(at + 1)
            )
            && !(at > 0 && frame.Pieces[at - 1].IsDeterminer && folded[^1] == 's');
    }

    public bool IsBesideClause(int at) =>
        Auxiliaries.IsBetweenSubjectAndVerb(frame, at)
        || frame.Pieces[at].IsDateWord
        || BesideClause.Contains(frame.Pieces[at].Folded);

    /// <summary><c>Last week</c>, <c>this morning</c>; of <c>this week’s talks</c> the week is part of what follows.</summary>
    public bool IsTime(int at) =>
        frame.Pieces[at].Folded is "last" or "this" or "next" or "earlier" or "late" or "early"
        && Times.Contains(frame.Pieces[at + 1].Folded)
        && frame.Pieces[at + 2] is { IsPreposition: false, Token.Kind: not TokenKind.Possessive };

    /// <summary>Two numbers stand around it: <c>nine out of ten</c>, <c>one in five</c>.</summary>
    public bool IsWithinShare(int at) =>
        at + 1 < frame.Pieces.Count
        && frame.Pieces[at].Folded is "in" or "of"
        && (Numerals.Contains(frame.Pieces[at + 1].Folded) || frame.Pieces[at + 1].Token.Kind is TokenKind.Number);

    // "about one in five", "more than half"
    public bool IsMeasure(int at) => Measures.Contains(frame.Pieces[at].Folded);

    // "conducted by", "released on Friday": no finite verb.
    private bool IsByOrWhen(int at) => frame.Pieces[at].IsPreposition || frame.Pieces[at].IsDateWord;

    // "looking", not "Right-wing" and not "Beijing".
    private static bool IsParticiple(Piece piece) =>
        piece.Folded.EndsWith("ing", StringComparison.Ordinal)
        && !piece.IsCapitalised
        && !piece.Folded.Contains('-', StringComparison.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
