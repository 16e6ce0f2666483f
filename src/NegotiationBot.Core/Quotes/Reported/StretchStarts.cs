using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Where what stands behind a cue may begin to be what it reports.</summary>
internal sealed class StretchStarts(Frame frame, ReportableClause clause, ImmutableArray<FoundMention> mentions)
{
    private const int ThatIsNearWithin = 9;
    private const int MostSmallWords = 2;
    private const int MostWordsOfHearer = 3;

    private readonly List<int> _found = [];

    /// <summary>Behind the cue: at its "that", behind whoever was told and when, or right away.</summary>
    /// <param name="from">The piece behind the cue.</param>
    /// <returns>Each once; good until the next call.</returns>
    public ReadOnlySpan<int> Of(Cue cue, int from)
    {
        _found.Clear();
        var that = from;
        while (that < frame.Pieces.Count && that - from < ThatIsNearWithin && !frame.Pieces[that].Is("that"))
        {
            if (frame.Pieces[that].IsQuotation || frame.Pieces[that].Is(";") || clause.IsVerbOfAnother(cue, that))
            {
                that = frame.Pieces.Count;
            }
            that++;
        }
        if (that < frame.Pieces.Count && frame.Pieces[that].Is("that"))
        {
            _found.AddOnce(that);
        }
        if (FollowsQuotation(cue) || (_found.Count > 0 && TellsSomebody(cue) && that - from <= MostWordsOfHearer))
        {
            return CollectionsMarshal.AsSpan(_found);
        }
        var hasThat = _found.Count > 0;
        var behindCircumstances = AfterCircumstances(cue, from);
        _found.AddOnce(behindCircumstances);
        // "told the Ledger the two boats were late", "told the Ledger on Monday that": whoever is told is no part of what is told.
        var isTold =
            TellsSomebody(cue)
            && Told(from) is not null
            && (hasThat || (behindCircumstances < frame.Pieces.Count && OpensClause(behindCircumstances)));
        if (!isTold)
        {
            _found.AddOnce(from);
        }
        // "lashed out at the envoy", "voted against the treaty": what is spoken of follows the small words.
        var behind = from;
        while (behind < clause.LastPiece && behind - from < MostSmallWords && IsSmallWord(frame.Pieces[behind]))
        {
            behind++;
            _found.AddOnce(behind);
        }
        // "criticized the envoy for waiting": what is said of somebody takes its verb along.
        if (cue.Verb == from - 1)
        {
            _found.AddOnce(cue.Verb);
        }
        return CollectionsMarshal.AsSpan(_found);
    }

    private static bool IsSmallWord(in Piece piece) =>
        piece.IsPreposition || piece.Folded is "out" or "up" or "back" or "down" or "off" or "away";

    // `“…,” Ellery said in an interview on Monday`: the words before are what was said, those behind tell when and where.
    private bool FollowsQuotation(Cue cue) =>
        cue.First > 0
        && (
            frame.Pieces[cue.First - 1].IsQuotation
            || (cue.First > 1 && frame.Pieces[cue.First - 1].IsSign && frame.Pieces[cue.First - 2].IsQuotation)
        );

    private bool OpensClause(int at) =>
        frame.Pieces[at].OpensPhrase
        || frame.Pieces[at].Folded is "he" or "she" or "it" or "they" or "there" or "we" or "i";

    private static bool TellsSomebody(Cue cue) =>
        cue.Word?.Lemma is "tell" or "inform" or "remind" or "assure" or "warn" or "ask" or "urge" or "advise";

    // "told reporters on Monday that", "said in a statement"
    private int AfterCircumstances(Cue cue, int from)
    {
        var at = from;
        if (TellsSomebody(cue))
        {
            at = Told(at) is { } told ? told.Last + 1 : at + 1;
        }
        while (at + 1 < frame.Pieces.Count)
        {
            var next = frame.Pieces[at].Folded;
            if (
                frame.Pieces[at].IsDateWord || next is "yesterday" or "today" or "tonight" or "recently" or "repeatedly"
            )
            {
                at++;
            }
            else if (next is "on" or "in" or "at" or "during" or "to" && EndOfPhrase(at) is > 0 and var end)
            {
                at = end;
            }
            else
            {
                break;
            }
        }
        return Math.Min(at, clause.LastPiece);
    }

    // "the Ledger": the article is no part of the name.
    private FoundMention? Told(int at) =>
        mentions.FirstOrDefault(mention => mention.First == at)
        ?? (
            at < frame.Pieces.Count && frame.Pieces[at].IsDeterminer
                ? mentions.FirstOrDefault(mention => mention.First == at + 1)
                : null
        );

    // The piece behind "on Monday", "in a statement", "at a rally".
    private int EndOfPhrase(int preposition)
    {
        var at = preposition + 1;
        while (
            at < frame.Pieces.Count
            && at - preposition <= 4
            && frame.Pieces[at].IsWord
            && !NounPhrase.EndsBefore(frame.Pieces[at])
        )
        {
            at++;
            if (frame.Pieces[at - 1].IsDateWord)
            {
                return at;
            }
        }
        return at < frame.Pieces.Count && frame.Pieces[at].Is(",") ? at + 1 : -1;
    }
}
