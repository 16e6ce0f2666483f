using System.Runtime.InteropServices;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Where what a cue reports may end.</summary>
internal sealed class StretchEnds(string text, Frame frame, ReportableClause clause)
{
    private const int FewestWords = 2;
    private const int LongestObject = 10;

    private readonly List<int> _found = [];

    /// <summary>The end of the sentence; before the cue that goes on from this one; where a clause ends: at a comma, before "and", "because". Each once.</summary>
    /// <param name="most">How many at most, of the first.</param>
    /// <returns>Good until the next call.</returns>
    public ReadOnlySpan<int> Of(Cue cue, int start, int most)
    {
        _found.Clear();
        _found.AddOnce(
            Math.Min(
                Math.Min(BeforeComment(cue, start), BeforeMainClause(cue, start)),
                Math.Min(Math.Min(BeforeOwnVerb(cue, start), BeforeVerbOfWhole(cue, start)), BeforeSemicolon(start))
            )
        );
        if (NextCue(cue, start) is { } next)
        {
            _found.AddOnce(clause.BeforeJoint(next.First - 1));
        }
        var mayBeObject = start < clause.LastPiece && !OpensClause(frame.Pieces[start]);
        for (var i = start + 1; i < clause.LastPiece && _found.Count < most; i++)
        {
            ref readonly var piece = ref frame.Pieces[i];
            mayBeObject = mayBeObject && i - start < LongestObject && !piece.IsAuxiliary;
            if (ReportableClause.EndsClause(piece) || (mayBeObject && EndsObject(piece)))
            {
                _found.AddOnce(i - 1);
            }
        }
        return CollectionsMarshal.AsSpan(_found);
    }

    private Cue? NextCue(Cue cue, int start)
    {
        foreach (var other in clause.Cues)
        {
            if (other.First > start && other.Verb > cue.Verb)
            {
                return other;
            }
        }
        return null;
    }

    // What follows is a clause of its own, and no noun phrase ends within it.
    private static bool OpensClause(in Piece piece) =>
        piece.IsConjunction || piece.Folded is "to" or "he" or "she" or "they" or "it" or "there";

    // "supports the treaty in its present form", "attacked her three times": what is judged may be no more than its noun phrase.
    private static bool EndsObject(Piece piece) =>
        piece is { IsQuotation: false, Token.Kind: TokenKind.Number }
        || piece.IsDateWord
        || (piece.IsPreposition && !piece.Is("of"));

    // "said that it would stop rearming, lengthening the list of conditions": what comes of it is the article's remark.
    private int BeforeComment(Cue cue, int start)
    {
        if (start >= clause.LastPiece || !frame.Pieces[start].Is("that"))
        {
            return clause.LastPiece;
        }
        for (var i = start + FewestWords; i < clause.LastPiece; i++)
        {
            if (
                frame.Pieces[i].Is(",")
                && frame.Pieces[i + 1].Folded.EndsWith("ing", StringComparison.Ordinal)
                && !clause.IsVerbOfAnother(cue, i + 1)
                && !frame.Pieces.Any(i + 1, frame.Pieces.Count, piece => piece.Is(","))
            )
            {
                return i - 1;
            }
        }
        return clause.LastPiece;
    }

    // "When Ellery said that the dam was safe, he was wrong", "After Ellery called it “safe,” he left": what "when" opens ends at its comma.
    private int BeforeMainClause(Cue cue, int start)
    {
        if (!OpensSideClause(frame.Pieces[0].Folded) || frame.Pieces.Any(0, cue.First, piece => piece.Is(",")))
        {
            return clause.LastPiece;
        }
        for (var i = start; i < clause.LastPiece; i++)
        {
            if (i > start && frame.Pieces[i].Is(","))
            {
                return i - 1;
            }
            if (EndsInComma(frame.Pieces[i]))
            {
                return i;
            }
        }
        return clause.LastPiece;
    }

    private static bool OpensSideClause(string folded) =>
        folded
            is "when"
                or "while"
                or "if"
                or "although"
                or "though"
                or "once"
                or "because"
                or "after"
                or "before"
                or "until"
                or "since"
                or "unless"
                or "whereas";

    // “…,”: the comma is the article's, though it stands within the marks.
    private bool EndsInComma(Piece piece)
    {
        if (!piece.IsQuotation)
        {
            return false;
        }
        var last = piece.Span.End - 1;
        while (last > piece.Span.Start && QuotationMark.IsAny(text[last]))
        {
            last--;
        }
        return text[last] is ',';
    }

    // "Mara Ellery, who said that the ferry was “too slow,” is a friend of the envoy": behind the clause with "who" its own verb follows.
    private int BeforeVerbOfWhole(Cue cue, int start)
    {
        var who = VerbUse.StepBack(frame, cue.Verb - 1);
        if (who < 1 || !frame.Pieces[who].Is("who") || !frame.Pieces[who - 1].Is(","))
        {
            return clause.LastPiece;
        }
        for (var i = start; i < clause.LastPiece; i++)
        {
            if (
                EndsInComma(frame.Pieces[i])
                && (
                    frame.Pieces[i + 1].IsAuxiliary
                    || frame.Pieces[i + 1].Verb is { IsBare: false, IsParticiple: false }
                )
                && frame.Pieces.Any(start, i, piece => piece.IsAuxiliary || piece.Verb is not null)
            )
            {
                return i;
            }
        }
        return clause.LastPiece;
    }

    // "Ellery says that the men are hostages; Arvik does not": what follows is another sentence, unless it goes on with "that".
    private int BeforeSemicolon(int start)
    {
        for (var i = start; i < clause.LastPiece; i++)
        {
            if (frame.Pieces[i].Is(";") && !frame.Pieces.Any(i + 1, i + 3, piece => piece.Is("that")))
            {
                return i - 1;
            }
        }
        return clause.LastPiece;
    }

    // "speaking on condition of anonymity, said that", "criticized the envoy for waiting, alleging that": the next verb of the same subject reports on.
    private int BeforeOwnVerb(Cue cue, int start)
    {
        foreach (var other in clause.Cues)
        {
            if (
                other.Verb > start
                && other.Verb > cue.Verb
                && frame.Pieces[other.Verb - 1].Is(",")
                && (ReferenceEquals(other.Subject, cue.Subject) || other.First <= cue.First)
            )
            {
                return other.Verb - 2;
            }
        }
        return clause.LastPiece;
    }
}
