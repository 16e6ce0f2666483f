using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Second-hand speech inside one sentence: who speaks, and through whom the words come.</summary>
public sealed class RelayReader(Frame frame, SubjectFinder subjects)
{
    private const int MostCues = 40;
    private const int LongestAside = 6;

    /// <summary>The same cues; where somebody relays, the subject is the one relayed, and <see cref="Cue.Via"/> the relay.</summary>
    public ImmutableArray<Cue> Read(List<Cue> cues)
    {
        if (cues.Count is 0 or > MostCues)
        {
            return [.. cues];
        }
        Cite(cues);
        Quote(cues);
        QuotePassively(cues);
        Nest(cues);
        Accord(cues);
        Report(cues);
        Close(cues);
        return [.. cues];
    }

    // "Radio Norland, citing an unnamed delegate, said": a newspaper cites its source; a person who cites speaks for themselves.
    private void Cite(List<Cue> cues)
    {
        var citing = IndexOf("citing") is > 0 and var at ? at : IndexOf("quoting");
        if (citing < 1 || subjects.StartingAt(citing + 1) is not { IsPossessive: false } source)
        {
            return;
        }
        for (var i = 0; i < cues.Count; i++)
        {
            if (cues[i].Verb != citing && IsBody(cues[i].Subject) && !ReferenceEquals(cues[i].Subject, source))
            {
                cues[i] = Relay(cues[i], source);
            }
        }
    }

    // "Tarn Agency quoted the envoy as saying", "she recalled the envoy saying": the "saying" after it has the same speaker.
    private void Quote(List<Cue> cues)
    {
        foreach (
            var quoted in cues.Where(cue =>
                    cue is { Word: { Lemma: "quote" or "cite" or "recall", IsParticiple: false } }
                )
                .ToList()
        )
        {
            if (
                ObjectAt(quoted.Verb + 1) is not { IsPossessive: false } said
                || !(
                    quoted.Word!.Lemma switch
                    {
                        "quote" => IsFollowedByWords(said.Last + 1),
                        "cite" => IsAsSaying(said.Last + 1),
                        _ => IsSaying(said.Last + 1),
                    }
                )
            )
            {
                continue;
            }
            for (var i = 0; i < cues.Count; i++)
            {
                var isQuoted = ReferenceEquals(cues[i], quoted);
                var inherits =
                    cues[i].Shape is CueShape.Inherited
                    && cues[i].Verb > quoted.Verb
                    && ReferenceEquals(cues[i].Subject, quoted.Subject);
                if (isQuoted || inherits)
                {
                    cues[i] = Relay(cues[i], said) with
                    {
                        Last = isQuoted ? said.Last : cues[i].Last,
                        Word = isQuoted ? SpeechVerbs.Find("said") : cues[i].Word,
                    };
                }
            }
        }
    }

    // "The envoy was quoted by Tarn Agency as saying"
    private void QuotePassively(List<Cue> cues)
    {
        var quoted = IndexOf("quoted") is > 0 and var at ? at : IndexOf("cited");
        if (quoted < 1 || cues.Any(cue => cue.Verb == quoted))
        {
            return;
        }
        var by = quoted + 1;
        while (by < frame.Pieces.Count && by - quoted <= LongestAside && !frame.Pieces[by].Is("by"))
        {
            by++;
        }
        if (by < frame.Pieces.Count && frame.Pieces[by].Is("by") && subjects.StartingAt(by + 1) is { } agent)
        {
            for (var i = 0; i < cues.Count; i++)
            {
                if (cues[i].Verb > quoted && cues[i].Shape is CueShape.Inherited)
                {
                    cues[i] = cues[i] with { Via = [agent] };
                }
            }
        }
    }

    // "She recalled that the envoy had told the mediator", "he said the minister said"
    private void Nest(List<Cue> cues)
    {
        for (var i = 1; i < cues.Count; i++)
        {
            var (outer, inner) = (cues[i - 1], cues[i]);
            if (
                inner.Shape is CueShape.SubjectVerb or CueShape.Apposition
                && outer.IsStrong
                && !ReferenceEquals(outer.Subject, inner.Subject)
                && IsClauseOf(Math.Max(outer.Last, outer.Verb) + 1, inner.First)
            )
            {
                cues[i] = inner with { Via = [.. outer.Via, outer.Subject, .. inner.Via] };
            }
        }
    }

    // "According to the ministry, the envoy said"; "…, the envoy said, according to two people in the room"
    private void Accord(List<Cue> cues)
    {
        var at = cues.FindIndex(cue => cue.Shape is CueShape.AccordingTo && frame.Pieces[cue.First].Is("according"));
        if (at < 0 || cues.FindLastIndex(cue => cue.Shape is CueShape.AccordingTo) != at)
        {
            return;
        }
        var source = cues[at];
        var leads = source.First == 0;
        // The comma before it may stand inside the quotation: `told the guests “…,” according to a diplomat`.
        if (!leads && !(frame.Pieces[source.First - 1].Is(",") || frame.Pieces[source.First - 1].IsQuotation))
        {
            return;
        }
        var inner = leads ? cues.Skip(at + 1).FirstOrDefault(IsOwnClause) : cues.Take(at).LastOrDefault(IsOwnClause);
        if (inner is null || ReferenceEquals(inner.Subject, source.Subject) || Parts(inner, source))
        {
            return;
        }
        for (var i = 0; i < cues.Count; i++)
        {
            if (ReferenceEquals(cues[i].Subject, inner.Subject))
            {
                cues[i] = cues[i] with { Via = [source.Subject, .. cues[i].Via] };
            }
        }
        cues[at] = Relay(source, inner.Subject);
    }

    // "The minister has signalled that …, the state agency reported on Tuesday."
    private void Report(List<Cue> cues)
    {
        if (
            cues is not [var inner, .., { Word.Lemma: "report", Shape: CueShape.SubjectVerb } report]
            || inner.Shape is not (CueShape.SubjectVerb or CueShape.VerbSubject or CueShape.Apposition)
            || report.First == 0
            || !frame.Pieces[report.First - 1].Is(",")
            || !IsBody(report.Subject)
            || ReferenceEquals(inner.Subject, report.Subject)
        )
        {
            return;
        }
        for (var i = 0; i < cues.Count - 1; i++)
        {
            cues[i] = cues[i] with { Via = [report.Subject, .. cues[i].Via] };
        }
        cues[^1] = Relay(report, inner.Subject);
    }

    // "The envoy has praised the plan, said a former minister": what the envoy did is the minister's account.
    private void Close(List<Cue> cues)
    {
        if (ClosingTag.Of(frame, CollectionsMarshal.AsSpan(cues)) is not { Via.Count: 0 } tag)
        {
            return;
        }
        for (var i = 0; i < cues.Count && !ReferenceEquals(cues[i], tag); i++)
        {
            if (cues[i].Via.Count == 0 && !ReferenceEquals(cues[i].Subject, tag.Subject) && !HasQuotation(cues[i], tag))
            {
                cues[i] = cues[i] with { Via = [tag.Subject] };
            }
        }
    }

    private bool HasQuotation(Cue cue, Cue tag) => frame.Pieces.Any(cue.First, tag.First, piece => piece.IsQuotation);

    private static Cue Relay(Cue cue, FoundMention said) =>
        cue with
        {
            Subject = said,
            Via = [.. cue.Via, cue.Subject],
        };

    private static bool IsOwnClause(Cue cue) =>
        cue is { IsStrong: true, Shape: CueShape.SubjectVerb or CueShape.VerbSubject or CueShape.Apposition };

    private bool Parts(Cue inner, Cue source) =>
        frame.Pieces.Any(inner.Verb, source.First, piece => piece.Is(";") || piece.IsConjunction && !piece.Is("that"));

    private static bool IsBody(FoundMention mention) =>
        mention.Kind is MentionKind.Body || mention.Gender is Pronoun.It;

    /// <summary>The words between two cues make the second a clause of the first: nothing, or <c>[to whom, when] that [when]</c>.</summary>
    private bool IsClauseOf(int from, int to)
    {
        if (from == to)
        {
            return true;
        }
        var that = -1;
        for (var i = from; i < to; i++)
        {
            var piece = frame.Pieces[i];
            if (piece.Is("that") && that < 0)
            {
                that = i;
            }
            else if (!piece.IsWord || piece.IsConjunction || piece.Folded is "as")
            {
                return false;
            }
        }
        return that >= 0 && that - from <= LongestAside && to - that <= LongestAside;
    }

    private bool IsFollowedByWords(int at) =>
        at >= frame.Pieces.Count || frame.Pieces[at].IsQuotation || frame.Pieces[at].Folded is "as" or ":" or ",";

    // To cite somebody "as an example" relays nothing.
    private bool IsAsSaying(int at) => at < frame.Pieces.Count && frame.Pieces[at].Is("as") && IsSaying(at + 1);

    private bool IsSaying(int at) => at < frame.Pieces.Count && frame.Pieces[at].Verb is { IsParticiple: true };

    private FoundMention? ObjectAt(int at)
    {
        // "her father" begins as "her" does.
        if (
            subjects.StartingAt(at) is not null
            || at >= frame.Pieces.Count
            || frame.Pieces[at] is not { Folded: "him" or "her" } piece
        )
        {
            return subjects.StartingAt(at);
        }
        var gender = piece.Folded == "him" ? Pronoun.He : Pronoun.She;
        var text = piece.Token.Text;
        return new FoundMention(
            frame.Index,
            at,
            at,
            piece.Span,
            text,
            text,
            MentionKind.Pronoun,
            IsPossessive: false,
            gender,
            Title: null
        );
    }

    private int IndexOf(string folded)
    {
        for (var i = 0; i < frame.Pieces.Count; i++)
        {
            if (frame.Pieces[i].Is(folded))
            {
                return i;
            }
        }
        return -1;
    }
}
