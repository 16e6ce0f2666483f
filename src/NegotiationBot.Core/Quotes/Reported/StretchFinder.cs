using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Finds the stretches of a frame that one of its cues may report; which of them, or none, is for the model to say.</summary>
internal sealed class StretchFinder(Frame frame, IReadOnlyList<Cue> cues, IReadOnlyList<FoundMention> mentions)
{
    private const int ThatIsNearWithin = 9;
    private const int FewestWords = 2;
    private const int MostEnds = 8;
    private const int MostSmallWords = 2;
    private const int MostStartsBefore = 3;
    private const int MostEndsAround = 4;
    private const int FurthestResumption = 7;
    private const int LongestObject = 10;

    private readonly int[] _verbs = [.. cues.Select(cue => cue.Verb)];
    private readonly Cue? _tag = ClosingTag.Of(frame, cues);

    /// <summary>At least <see cref="ReportedStretch.None"/>, which comes last.</summary>
    public IReadOnlyList<ReportedStretch> Of(Cue cue)
    {
        var found = new List<ReportedStretch>();
        if (cue.Shape is CueShape.AccordingTo)
        {
            AddBesideSource(found, cue);
        }
        else if (cue.Shape is CueShape.Passive)
        {
            AddBefore(found, cue);
            if (cue.Word is null)
            {
                AddAfter(found, cue);
            }
        }
        else if (cue.Shape is CueShape.Label)
        {
            Add(found, cue.Verb + 1, LastPiece, ReportPlace.After);
        }
        else if (cue.Shape is not CueShape.Signature)
        {
            if (!ReferenceEquals(cue, _tag))
            {
                AddAfter(found, cue);
            }
            AddBefore(found, cue);
        }
        return [.. found.Distinct(), ReportedStretch.None];
    }

    // "According to the envoy, …"; "…, according to the envoy"
    private void AddBesideSource(List<ReportedStretch> found, Cue cue)
    {
        var after = cue.Last + 1;
        if (cue.First <= 1 && after < frame.Pieces.Count && frame.Pieces[after].Is(","))
        {
            Add(found, after + 1, LastPiece, ReportPlace.After);
            return;
        }
        AddBefore(found, cue);
    }

    private void AddAfter(List<ReportedStretch> found, Cue cue)
    {
        var from = Math.Max(cue.Last, cue.Verb) + 1;
        foreach (var start in Starts(cue, from).Distinct())
        {
            foreach (var end in Ends(cue, start).Distinct().Take(MostEnds))
            {
                Add(found, start, end, ReportPlace.After, start - from);
            }
        }
    }

    /// <summary>Behind the cue: at its "that", behind whoever was told and when, or right away.</summary>
    private IEnumerable<int> Starts(Cue cue, int from)
    {
        var that = from;
        while (that < frame.Pieces.Count && that - from < ThatIsNearWithin && !frame.Pieces[that].Is("that"))
        {
            if (frame.Pieces[that].IsQuotation || frame.Pieces[that].Is(";") || IsVerbOfAnother(cue, that))
            {
                that = frame.Pieces.Count;
            }
            that++;
        }
        if (that < frame.Pieces.Count && frame.Pieces[that].Is("that"))
        {
            yield return that;
        }
        if (FollowsQuotation(cue))
        {
            yield break;
        }
        yield return AfterCircumstances(cue, from);
        yield return from;
        // "lashed out at the envoy", "voted against the treaty": what is spoken of follows the small words.
        var behind = from;
        while (behind < LastPiece && behind - from < MostSmallWords && IsSmallWord(frame.Pieces[behind].Folded))
        {
            behind++;
            yield return behind;
        }
        // "criticized the envoy for waiting": what is said of somebody takes its verb along.
        if (cue.Verb == from - 1)
        {
            yield return cue.Verb;
        }
    }

    private static bool IsSmallWord(string folded) =>
        folded is "to" or "out" or "up" or "back" or "down" or "off" or "away" || Prepositions.Contains(folded);

    private bool IsVerbOfAnother(Cue cue, int at) => at > cue.Verb && _verbs.Contains(at);

    // `“…,” Ellery said in an interview on Monday`: the words before are what was said, those behind tell when and where.
    private bool FollowsQuotation(Cue cue) =>
        cue.First > 0
        && (
            frame.Pieces[cue.First - 1].IsQuotation
            || (cue.First > 1 && frame.Pieces[cue.First - 1].IsSign && frame.Pieces[cue.First - 2].IsQuotation)
        );

    // "told reporters on Monday that", "said in a statement"
    private int AfterCircumstances(Cue cue, int from)
    {
        var at = from;
        if (cue.Word?.Lemma is "tell" or "inform" or "remind" or "assure" or "warn" or "ask" or "urge" or "advise")
        {
            at = mentions.FirstOrDefault(mention => mention.First == at) is { } told ? told.Last + 1 : at + 1;
        }
        while (at + 1 < frame.Pieces.Count)
        {
            var next = frame.Pieces[at].Folded;
            if (Calendar.Contains(next) || next is "yesterday" or "today" or "tonight" or "recently" or "repeatedly")
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
        return Math.Min(at, LastPiece);
    }

    // The piece behind "on Monday", "in a statement", "at a rally".
    private int EndOfPhrase(int preposition)
    {
        var at = preposition + 1;
        while (
            at < frame.Pieces.Count
            && at - preposition <= 4
            && frame.Pieces[at].IsWord
            && !NounPhrase.EndsBefore(frame.Pieces[at].Folded)
        )
        {
            at++;
            if (Calendar.Contains(frame.Pieces[at - 1].Folded))
            {
                return at;
            }
        }
        return at < frame.Pieces.Count && frame.Pieces[at].Is(",") ? at + 1 : -1;
    }

    /// <summary>The end of the sentence; before the cue that goes on from this one; where a clause ends: at a comma, before "and", "because".</summary>
    private IEnumerable<int> Ends(Cue cue, int start)
    {
        yield return new[] { BeforeComment(cue, start), BeforeOwnVerb(cue, start), BeforeSemicolon(start) }.Min();
        var next = cues.FirstOrDefault(other => other.First > start && other.Verb > cue.Verb);
        if (next is not null)
        {
            yield return BeforeJoint(next.First - 1);
        }
        var mayBeObject = start < LastPiece && !OpensClause(frame.Pieces[start].Folded);
        for (var i = start + 1; i < LastPiece; i++)
        {
            mayBeObject &= i - start < LongestObject && !Auxiliaries.Contains(frame.Pieces[i].Folded);
            if (EndsClause(frame.Pieces[i]) || (mayBeObject && EndsObject(frame.Pieces[i])))
            {
                yield return i - 1;
            }
        }
    }

    // What follows is a clause of its own, and no noun phrase ends within it.
    private static bool OpensClause(string folded) =>
        folded is "that" or "to" or "he" or "she" or "they" or "it" or "there" || Prepositions.IsConjunction(folded);

    // "supports the treaty in its present form", "attacked her three times": what is judged may be no more than its noun phrase.
    private static bool EndsObject(Piece piece) =>
        piece is { IsQuotation: false, Token.Kind: TokenKind.Number }
        || Calendar.Contains(piece.Folded)
        || (Prepositions.Contains(piece.Folded) && !piece.Is("of"));

    // "said that it would stop rearming, lengthening the list of conditions": what comes of it is the article's remark.
    private int BeforeComment(Cue cue, int start)
    {
        for (var i = start + FewestWords; i < LastPiece && frame.Pieces[start].Is("that"); i++)
        {
            if (
                frame.Pieces[i].Is(",")
                && frame.Pieces[i + 1].Folded.EndsWith("ing", StringComparison.Ordinal)
                && !IsVerbOfAnother(cue, i + 1)
                && !frame.Pieces.Skip(i + 1).Any(piece => piece.Is(","))
            )
            {
                return i - 1;
            }
        }
        return LastPiece;
    }

    // "Ellery says that the men are hostages; Arvik does not": what follows is another sentence, unless it goes on with "that".
    private int BeforeSemicolon(int start)
    {
        for (var i = start; i < LastPiece; i++)
        {
            if (frame.Pieces[i].Is(";") && !frame.Pieces.Skip(i + 1).Take(2).Any(piece => piece.Is("that")))
            {
                return i - 1;
            }
        }
        return LastPiece;
    }

    // "speaking on condition of anonymity, said that", "criticized the envoy for waiting, alleging that": the next verb of the same subject reports on.
    private int BeforeOwnVerb(Cue cue, int start)
    {
        foreach (var other in cues)
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
        return LastPiece;
    }

    private static bool EndsClause(Piece piece) =>
        piece.Is(",")
        || piece.Is(";")
        || piece.IsDash
        || (piece.IsWord && Prepositions.IsConjunction(piece.Folded) && !piece.Is("that"))
        || piece.Folded is "as" or "after" or "before" or "since" or "until";

    private int BeforeJoint(int at)
    {
        while (
            at > 0
            && (
                frame.Pieces[at].Is(",")
                || frame.Pieces[at].Is(";")
                || frame.Pieces[at].Folded is "and" or "but" or "as" or "while"
            )
        )
        {
            at--;
        }
        return at;
    }

    private void AddBefore(List<ReportedStretch> found, Cue cue)
    {
        var last = cue.First - 1;
        var isParted = last >= 0 && (frame.Pieces[last].IsSign || frame.Pieces[last].IsQuotation);
        if (last < FewestWords || !(isParted || cue.Shape is CueShape.AccordingTo or CueShape.Passive))
        {
            return;
        }
        last = BeforeJoint(last);
        var semicolon = last;
        while (semicolon > 0 && !frame.Pieces[semicolon].Is(";"))
        {
            semicolon--;
        }
        var first = frame.Pieces[semicolon].Is(";") ? semicolon + 1 : 0;
        Add(found, first, last, ReportPlace.Before);
        for (var (i, starts) = (last - 1, 0); i > first && starts < MostStartsBefore; i--)
        {
            if (EndsClause(frame.Pieces[i]))
            {
                Add(found, i + 1, last, ReportPlace.Before);
                starts++;
            }
        }
        if (Resumption(cue) is > 0 and var resumes)
        {
            foreach (var end in Ends(cue, resumes).Distinct().Take(MostEndsAround))
            {
                AddAround(found, (first, last), (resumes, end));
            }
        }
    }

    // "The road, Ellery told reporters on Monday, was mined": between two commas the cue interrupts what it reports.
    private int Resumption(Cue cue)
    {
        if (!frame.Pieces[cue.First - 1].Is(","))
        {
            return -1;
        }
        var after = Math.Max(cue.Last, cue.Verb) + 1;
        for (var i = after; i < LastPiece && i - after <= FurthestResumption; i++)
        {
            var piece = frame.Pieces[i];
            if (piece.Is(","))
            {
                return i + 1;
            }
            if (piece.IsSign || piece.IsQuotation || IsVerbOfAnother(cue, i))
            {
                return -1;
            }
        }
        return -1;
    }

    private void AddAround(List<ReportedStretch> found, (int First, int Last) before, (int First, int Last) behind)
    {
        before = Trim(before.First, before.Last);
        behind = Trim(behind.First, behind.Last);
        if (before.First <= before.Last && behind.First <= behind.Last)
        {
            found.Add(
                new ReportedStretch(before.First, behind.Last, ReportPlace.Around)
                {
                    Breaks = before.Last,
                    Resumes = behind.First,
                }
            );
        }
    }

    private (int First, int Last) Trim(int first, int last)
    {
        while (last >= first && frame.Pieces[last].IsSign)
        {
            last--;
        }
        while (first <= last && frame.Pieces[first].IsSign)
        {
            first++;
        }
        return (first, last);
    }

    private void Add(List<ReportedStretch> found, int first, int last, ReportPlace place, int skipped = 0)
    {
        (first, last) = Trim(first, last);
        var words = 0;
        for (var i = first; i <= last && words < FewestWords; i++)
        {
            words += frame.Pieces[i].IsWord ? 1 : 0;
        }
        // "endorsed her", "has hammered Ellery"
        var isSomebody =
            first == last
            && (frame.Pieces[first].IsCapitalised || frame.Pieces[first].Folded is "him" or "her" or "them" or "it");
        if (words >= FewestWords || isSomebody)
        {
            found.Add(new ReportedStretch(first, last, place, skipped));
        }
    }

    /// <summary>Where the sentence ends, or the clause that a tag reports.</summary>
    private int LastPiece => _tag is null ? frame.Pieces.Count - 1 : _tag.First - 1;
}
