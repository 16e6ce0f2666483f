using System.Collections.Frozen;
using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The article's own words on one side of a quotation, up to the next quotation or semicolon.</summary>
/// <param name="Frame">The frame they stand in.</param>
/// <param name="From">The first piece.</param>
/// <param name="To">The piece after the last.</param>
/// <param name="Verb">The verb that governs the quotation: of several, the one next to it; -1 where there is none.</param>
public sealed record ReportingWords(Frame Frame, int From, int To, int Verb)
{
    private static readonly FrozenSet<string> Joints = ["and", "but", "or", "while", "by", "then"];

    /// <summary>Where the clause of the verb begins: after the last comma, colon or conjunction before it.</summary>
    public int ClauseStart { get; } = StartOfClause(Frame, From, Verb < 0 ? To : Verb);

    /// <summary>Where the last clause of all begins.</summary>
    public int ClauseStartOfEnd { get; } = Math.Min(To - 1, StartOfClause(Frame, From, To));

    /// <summary>The words of the verb's clause before the verb, in lower case; all words where there is no verb.</summary>
    public ImmutableArray<string> BeforeVerb =>
        field.IsDefault
            ? field = [.. Range(ClauseStart, Verb < 0 ? To : Verb).Select(i => Frame.Pieces[i].Folded)]
            : field;

    /// <summary>The small words right before the verb, the nearest first: <c>have, not</c> of <c>would not have said</c>.</summary>
    public ImmutableArray<string> Helpers => field.IsDefault ? field = [.. HelpersBeforeVerb()] : field;

    public bool Any(Predicate<Piece> holds) => Frame.Pieces.Any(From, To, holds);

    /// <summary>The words from one quotation to the next around a piece; null where there are none.</summary>
    public static ReportingWords? Around(Frame frame, int piece, bool verbIsLast, int verb = -1)
    {
        if (piece < 0 || piece >= frame.Pieces.Count || Parts(frame.Pieces[piece]))
        {
            return null;
        }
        var (from, to) = (piece, piece + 1);
        while (from > 0 && !Parts(frame.Pieces[from - 1]))
        {
            from--;
        }
        while (to < frame.Pieces.Count && !Parts(frame.Pieces[to]))
        {
            to++;
        }
        return new ReportingWords(frame, from, to, verb >= 0 ? verb : VerbWithin(frame, from, to, verbIsLast));
    }

    private static int VerbWithin(Frame frame, int from, int to, bool isLast)
    {
        var verb = -1;
        for (var i = from; i < to && (verb < 0 || isLast); i++)
        {
            verb = IsVerb(frame, i) ? i : verb;
        }
        return verb;
    }

    private IEnumerable<string> HelpersBeforeVerb()
    {
        for (var i = Verb - 1; i >= From; i--)
        {
            var folded = Frame.Pieces[i].Folded;
            if (
                !Frame.Pieces[i].IsAuxiliary
                && !Auxiliaries.IsBetweenSubjectAndVerb(Frame, i)
                && !(folded is "to" or "ever" or "cannot")
                && !folded.EndsWith("n't", StringComparison.Ordinal)
            )
            {
                yield break;
            }
            yield return folded;
        }
    }

    private static IEnumerable<int> Range(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from));

    private static bool Parts(Piece piece) => piece.IsQuotation || piece.Is(";");

    // "a claim", "Ellery’s report": a noun.
    private static bool IsVerb(Frame frame, int at) =>
        frame.Pieces[at].Verb is { IsStrong: true }
        && (
            at == 0
            || frame.Pieces[at - 1].Folded is not ("a" or "an" or "the" or "his" or "her" or "its" or "their" or "this")
                && frame.Pieces[at - 1] is not { IsQuotation: false, Token.Kind: TokenKind.Possessive }
        );

    private static int StartOfClause(Frame frame, int from, int verb)
    {
        var start = verb;
        while (start > from && !frame.Pieces[start - 1].IsSign && !Joints.Contains(frame.Pieces[start - 1].Folded))
        {
            start--;
        }
        return start;
    }
}
