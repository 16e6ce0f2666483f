using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Finds the stretches of a frame that one of its cues may report; which of them, or none, is for the model to say.</summary>
internal sealed class StretchFinder
{
    private const int FewestWords = 2;
    private const int FewStretches = 8;
    private const int MostEnds = 8;
    private const int MostStartsBefore = 3;
    private const int MostEndsAround = 4;
    private const int FurthestResumption = 7;

    private readonly string _text;
    private readonly Frame _frame;
    private readonly ReportableClause _clause;
    private readonly StretchStarts _starts;
    private readonly StretchEnds _ends;

    public StretchFinder(string text, Frame frame, ReportableClause clause, ImmutableArray<FoundMention> mentions)
    {
        _text = text;
        _frame = frame;
        _clause = clause;
        _starts = new StretchStarts(frame, _clause, mentions);
        _ends = new StretchEnds(text, frame, _clause);
    }

    /// <summary>At least <see cref="ReportedStretch.None"/>, which comes last.</summary>
    public IReadOnlyList<ReportedStretch> Of(Cue cue)
    {
        var found = new List<ReportedStretch>(FewStretches);
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
            Add(found, cue.Verb + 1, _clause.LastPiece, ReportPlace.After);
        }
        else if (cue.Shape is not CueShape.Signature)
        {
            if (!ReferenceEquals(cue, _clause.Tag))
            {
                AddAfter(found, cue);
            }
            AddBefore(found, cue);
        }
        found.Add(ReportedStretch.None);
        return found;
    }

    // "According to the envoy, …"; "…, according to the envoy"
    private void AddBesideSource(List<ReportedStretch> found, Cue cue)
    {
        var after = cue.Last + 1;
        if (cue.First <= 1 && after < _frame.Pieces.Count && _frame.Pieces[after].Is(","))
        {
            Add(found, after + 1, _clause.LastPiece, ReportPlace.After);
            return;
        }
        AddBefore(found, cue);
    }

    private void AddAfter(List<ReportedStretch> found, Cue cue)
    {
        var from = Math.Max(cue.Last, cue.Verb) + 1;
        foreach (var start in _starts.Of(cue, from))
        {
            foreach (var end in _ends.Of(cue, start, MostEnds))
            {
                Add(found, start, end, ReportPlace.After, start - from);
            }
        }
    }

    private void AddBefore(List<ReportedStretch> found, Cue cue)
    {
        var last = cue.First - 1;
        var isParted = last >= 0 && (_frame.Pieces[last].IsSign || _frame.Pieces[last].IsQuotation);
        var isPassive = cue.Shape is CueShape.Passive;
        if (last < (isPassive ? 0 : FewestWords) || !(isParted || isPassive || cue.Shape is CueShape.AccordingTo))
        {
            return;
        }
        last = _clause.BeforeJoint(last);
        var semicolon = last;
        while (semicolon > 0 && !_frame.Pieces[semicolon].Is(";"))
        {
            semicolon--;
        }
        var first = _frame.Pieces[semicolon].Is(";") ? semicolon + 1 : Dateline.End(_frame);
        if (!isPassive && TellsOfSpeaker(first, last))
        {
            return;
        }
        var resumes = Resumption(cue);
        // "What changed, Ellery said, is that": the verb of the whole stands behind the cue.
        if (resumes < 0 || !_frame.Pieces[resumes].IsAuxiliary)
        {
            AddLeads(found, first, last);
        }
        if (resumes > 0)
        {
            foreach (var end in _ends.Of(cue, resumes, MostEndsAround))
            {
                AddAround(found, (first, last), (resumes, end));
            }
        }
    }

    // "My chief, Mara Ellery, said: …", "Asked about the dam, Ellery said: …": who speaks, or how it came to it, is nobody's report.
    private bool TellsOfSpeaker(int first, int last) =>
        IsAsked(first, last)
        || (
            first <= last
            && Offices.IsOffice(_frame.SpanOf(first, last).Of(_text))
            && !_frame.Pieces.Any(first, last + 1, IsOfClause)
        );

    private bool IsAsked(int first, int last) =>
        first < last
        && _frame.Pieces[first].Folded is "asked" or "pressed" or "questioned" or "challenged" or "quizzed"
        && (
            _frame.Pieces[first + 1].IsPreposition
            || _frame.Pieces[first + 1].Folded is "about" or "whether" or "if" or "why" or "how" or "what" or "when"
        );

    private static bool IsOfClause(Piece piece) =>
        piece.IsQuotation
        || piece.IsSign
        || piece.Verb is not null
        || piece.Attitude is not null
        || piece.IsAuxiliary
        || piece.Folded is "he" or "she" or "it" or "they" or "we" or "i" or "you" or "there" or "this" or "that"
        || VerbForms.IsIrregularPast(piece.Folded);

    private void AddLeads(List<ReportedStretch> found, int first, int last)
    {
        Add(found, first, last, ReportPlace.Before);
        for (var (i, starts) = (last - 1, 0); i > first && starts < MostStartsBefore; i--)
        {
            if (ReportableClause.EndsClause(_frame.Pieces[i]))
            {
                Add(found, i + 1, last, ReportPlace.Before);
                starts++;
            }
        }
    }

    // "The road, Ellery told reporters on Monday, was mined": between two commas the cue interrupts what it reports.
    private int Resumption(Cue cue)
    {
        if (!_frame.Pieces[cue.First - 1].Is(",") || cue.Word is null or { IsParticiple: true })
        {
            return -1;
        }
        var after = Math.Max(cue.Last, cue.Verb) + 1;
        for (var i = after; i < _clause.LastPiece && i - after <= FurthestResumption; i++)
        {
            var piece = _frame.Pieces[i];
            if (piece.Is(","))
            {
                return i + 1;
            }
            if (piece.IsSign || piece.IsQuotation || _clause.IsVerbOfAnother(cue, i))
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
            found.AddOnce(
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
        while (last >= first && _frame.Pieces[last].IsSign)
        {
            last--;
        }
        while (first <= last && _frame.Pieces[first].IsSign)
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
            words += _frame.Pieces[i].IsWord ? 1 : 0;
        }
        // "endorsed her", "has hammered Ellery", "he was denounced by"
        var isSomebody =
            first == last && (_frame.Pieces[first].IsCapitalised || ReportWords.IsPronoun(_frame.Pieces[first].Folded));
        if (words >= FewestWords || isSomebody)
        {
            found.AddOnce(new ReportedStretch(first, last, place, skipped));
        }
    }
}
