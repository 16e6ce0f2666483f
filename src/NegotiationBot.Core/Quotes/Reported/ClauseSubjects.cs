using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>
/// Finds the whole noun phrase that stands before a verb or behind a preposition, whoever it means: <c>a survey by Northern University</c> found,
/// <c>four in ten farmers</c> want. What is reported has sources that no list of roles foresees.
/// </summary>
internal sealed class ClauseSubjects(string text, Frame frame, SubjectFinder subjects)
{
    private const int LongestPhrase = 24;
    private const int LongestAgent = 10;

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

    // They begin a clause, and no noun phrase goes back over them.
    private static readonly FrozenSet<string> Openers = Set(
        "as after before since than until once what how why he she they it him them there"
    );

    private readonly MentionMaker _maker = new(text);

    /// <summary>The phrase whose last piece is <paramref name="last"/>; a name or pronoun alone where nothing heads it.</summary>
    /// <param name="isNear">No more than what hangs together without prepositions: <c>a letter</c> in <c>replied in a letter saying</c>.</param>
    public FoundMention? EndingAt(int last, bool isNear = false)
    {
        if (last < 0)
        {
            return null;
        }
        var mention = subjects.EndingAt(last) ?? Contracted(last);
        if (mention is { Kind: MentionKind.Pronoun } or { IsPossessive: true })
        {
            return mention is { IsPossessive: true } ? null : mention;
        }
        if (mention is null && !CanEndPhrase(last))
        {
            return null;
        }
        var first = PhraseStart(last, mention?.First ?? last, isNear);
        if (mention is null)
        {
            return first < 0 ? null : Describe(first, last);
        }
        if (first < 0 || first == mention.First)
        {
            return mention;
        }
        // "independent analyst Mara Ellery" is Mara Ellery; "aides to Mara Ellery" are not.
        return mention.Kind is MentionKind.Description || HasPreposition(first, mention.First)
            ? Describe(first, last)
            : mention;
    }

    /// <summary>The rest of the phrase that a mention begins, up to the next sign: <c>according to sources</c> familiar with the plan.</summary>
    public FoundMention? UpTo(FoundMention mention)
    {
        var last = mention.Last;
        while (last + 1 < frame.Pieces.Count && last - mention.First < LongestAgent && IsPartOfPhrase(last + 1))
        {
            last++;
        }
        return last > mention.Last && CanEndPhrase(last) ? Describe(mention.First, last) : null;
    }

    /// <summary>The phrase that begins at a piece: <c>praise from two farmers’ unions</c>.</summary>
    public FoundMention? StartingAt(int first)
    {
        if (subjects.StartingAt(first) is { } mention)
        {
            return mention.IsPossessive ? null : mention;
        }
        if (first >= frame.Pieces.Count || !CanStartPhrase(first))
        {
            return null;
        }
        var last = first - 1;
        while (
            last + 1 < frame.Pieces.Count
            && last - first < LongestAgent
            && IsPartOfPhrase(last + 1)
            && !(last + 1 > first && NounPhrase.EndsBefore(frame.Pieces[last + 1].Folded))
        )
        {
            last++;
        }
        return last < first || !CanEndPhrase(last) ? null : Describe(first, last);
    }

    /// <summary>Where the phrase around a mention begins, where a clause begins with it: <c>, the ministry’s spokesman Mara Ellery</c>.</summary>
    public int StartOf(FoundMention mention)
    {
        var first = mention.First;
        while (
            first > 0
            && mention.First - first < LongestAgent
            && IsPartOfPhrase(first - 1)
            && !NounPhrase.EndsBefore(frame.Pieces[first - 1].Folded)
        )
        {
            first--;
        }
        return first == 0 || !IsPartOfPhrase(first - 1) ? first : mention.First;
    }

    // "she’s hoping", "they’d like"
    private FoundMention? Contracted(int at)
    {
        var folded = frame.Pieces[at].Folded;
        var apostrophe = folded.IndexOf('\'', StringComparison.Ordinal);
        var gender =
            apostrophe < 0
                ? Pronoun.Unknown
                : folded[..apostrophe] switch
                {
                    "he" => Pronoun.He,
                    "she" => Pronoun.She,
                    "they" => Pronoun.They,
                    "it" => Pronoun.It,
                    _ => Pronoun.Unknown,
                };
        if (gender is Pronoun.Unknown)
        {
            return null;
        }
        var start = frame.Pieces[at].Span.Start;
        var span = new TextSpan(start, start + apostrophe);
        return _maker.Make(frame, at, at, at, MentionKind.Pronoun, gender) with
        {
            Span = span,
            Text = span.Of(text),
            Name = span.Of(text),
        };
    }

    // From the end of the phrase back to where its clause begins, over "of the north" and "released on Friday".
    private int PhraseStart(int last, int known, bool isNear)
    {
        var first = known;
        while (
            first > 0
            && last - first < LongestPhrase
            && !BeginsClause(first - 1)
            && !(isNear && Prepositions.Contains(frame.Pieces[first - 1].Folded) && !frame.Pieces[first - 1].Is("of"))
        )
        {
            first--;
        }
        while (first < known && IsBesideClause(frame.Pieces[first].Folded))
        {
            first++;
        }
        if (CanStartPhrase(first))
        {
            return first;
        }
        if (Measures.Contains(frame.Pieces[first].Folded))
        {
            return first;
        }
        // "In a statement the campaign said": what hangs on the leading preposition is not the subject.
        var nearest = known;
        while (
            nearest > first && IsPartOfPhrase(nearest - 1) && !NounPhrase.EndsBefore(frame.Pieces[nearest - 1].Folded)
        )
        {
            nearest--;
        }
        return CanStartPhrase(nearest) ? nearest : -1;
    }

    private bool BeginsClause(int at)
    {
        var piece = frame.Pieces[at];
        if (piece.Is("to") && at + 1 < frame.Pieces.Count)
        {
            return !frame.Pieces[at + 1].IsCapitalised && !Determiners.Contains(frame.Pieces[at + 1].Folded);
        }
        return !IsPartOfPhrase(at)
            || Prepositions.IsConjunction(piece.Folded)
            || Auxiliaries.Contains(piece.Folded)
            || Openers.Contains(piece.Folded)
            || VerbUse.IsFirstOrSecondPerson(piece.Folded)
            || IsFiniteVerb(at);
    }

    // "said the senate wants": a new clause begins behind the verb; "Norland news reports", "the poll" have nouns.
    private bool IsFiniteVerb(int at)
    {
        var folded = frame.Pieces[at].Folded;
        return SpeechVerbs.Find(folded) is { IsBare: false } verb
            && (verb.IsStrong || folded[^1] != 's')
            && (
                verb.IsParticiple
                || folded[^1] != 'd'
                || folded is "said" or "told"
                || at + 1 >= frame.Pieces.Count
                || !IsByOrWhen(at + 1)
            )
            && !(at > 0 && Determiners.Contains(frame.Pieces[at - 1].Folded) && folded[^1] == 's');
    }

    // "conducted by", "released on Friday": no finite verb.
    private bool IsByOrWhen(int at) =>
        Prepositions.Contains(frame.Pieces[at].Folded) || Calendar.Contains(frame.Pieces[at].Folded);

    private bool IsPartOfPhrase(int at)
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

    private bool CanStartPhrase(int at)
    {
        var piece = frame.Pieces[at];
        if (piece.Folded is "about" or "over" or "under" or "nearly" or "than" && at + 1 < frame.Pieces.Count)
        {
            return frame.Pieces[at + 1] is { IsQuotation: false, Token.Kind: TokenKind.Number }
                || Numerals.Contains(frame.Pieces[at + 1].Folded);
        }
        return IsPartOfPhrase(at)
            && piece.Token.Kind is not TokenKind.Possessive
            && !Prepositions.Contains(piece.Folded)
            && !Auxiliaries.Contains(piece.Folded)
            && !Prepositions.IsConjunction(piece.Folded)
            && !VerbUse.IsFirstOrSecondPerson(piece.Folded)
            && !(piece.Folded.EndsWith("ing", StringComparison.Ordinal) && !piece.IsCapitalised)
            && !Auxiliaries.IsBetweenSubjectAndVerb(piece.Folded);
    }

    // A noun, a number, "some", "most".
    private bool CanEndPhrase(int at)
    {
        var piece = frame.Pieces[at];
        return IsPartOfPhrase(at)
            && piece.Token.Kind is not TokenKind.Possessive
            && !Prepositions.Contains(piece.Folded)
            && !Prepositions.IsConjunction(piece.Folded)
            && !Auxiliaries.Contains(piece.Folded)
            && !Auxiliaries.IsBetweenSubjectAndVerb(piece.Folded)
            && !VerbUse.IsFirstOrSecondPerson(piece.Folded)
            && !(Determiners.Contains(piece.Folded) && !Pronominal.Contains(piece.Folded))
            && !Calendar.Contains(piece.Folded)
            && piece.Folded is not ("week" or "month" or "year" or "to" or "there" or "him" or "them" or "up" or "out");
    }

    private static bool IsBesideClause(string folded) =>
        Auxiliaries.IsBetweenSubjectAndVerb(folded) || Calendar.Contains(folded) || BesideClause.Contains(folded);

    private bool HasPreposition(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (Prepositions.Contains(frame.Pieces[i].Folded) || frame.Pieces[i].Is("to"))
            {
                return true;
            }
        }
        return false;
    }

    private FoundMention Describe(int first, int last)
    {
        var head = first;
        var isChild = false;
        for (var i = first; i <= last; i++)
        {
            isChild |= RoleNoun.IsChild(frame.Pieces[i].Folded);
        }
        while (head < last && !Prepositions.Contains(frame.Pieces[head + 1].Folded) && !frame.Pieces[head + 1].Is("to"))
        {
            head++;
        }
        var folded = frame.Pieces[head].Folded;
        var gender =
            RoleNoun.PronounOf(folded) is var known and not Pronoun.Unknown ? known
            : RoleNoun.IsPlural(folded) ? Pronoun.They
            : RoleNoun.IsBody(folded) ? Pronoun.It
            : Pronoun.Unknown;
        return _maker.Make(frame, first, last, first, MentionKind.Description, gender) with { IsChild = isChild };
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
