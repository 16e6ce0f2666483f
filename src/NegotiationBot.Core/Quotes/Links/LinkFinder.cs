using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Links;

/// <summary>Finds every way in which a quotation may be tied to a speaker.</summary>
/// <param name="places">Where the quotations stand.</param>
public sealed class LinkFinder(ArticleReading reading, QuotationPlaces places)
{
    private const int MostCues = 4;
    private const int MostParagraphsApart = 2;

    public IReadOnlyList<Link> Find(int quotation)
    {
        var (first, last) = (places.FirstFrame[quotation], places.LastFrame[quotation]);
        var links = new List<Link>();
        AddOwnCues(links, quotation, first);
        if (last != first)
        {
            AddOwnCues(links, quotation, last);
        }
        AddSentenceBefore(links, first);
        AddSentenceAfter(links, last);
        AddGoesOn(links, quotation, first);
        AddSubject(links, quotation, first);
        links.Add(new Link(LinkKind.Nobody, null, null));
        return links;
    }

    private void AddOwnCues(List<Link> links, int quotation, int frame)
    {
        var at = reading.Frames[frame].PositionOf(quotation);
        foreach (var cue in NearestCues(frame, at))
        {
            var isAfter = cue.Verb > at;
            var touches = isAfter ? Math.Min(cue.First, cue.Verb) > at : cue.Last < at;
            if (touches && !Relays(frame, cue, at))
            {
                links.Add(new Link(isAfter ? LinkKind.CueAfter : LinkKind.CueBefore, cue, cue.Subject));
            }
        }
    }

    // "She recalled that the envoy had told": what follows the inner cue is no longer the outer one's.
    private bool Relays(int frame, Cue cue, int at) =>
        reading
            .Cues[frame]
            .Any(other =>
                other.IsStrong
                && other.Verb > cue.Verb
                && other.Verb < at
                && other.Via.Any(via => ReferenceEquals(via, cue.Subject))
            );

    /// <summary>Those next to a place; a sentence of a thousand cues must not cost a thousand times a thousand.</summary>
    private ReadOnlySpan<Cue> NearestCues(int frame, int at)
    {
        var cues = reading.Cues[frame].AsSpan();
        var before = 0;
        while (before < cues.Length && cues[before].Verb < at)
        {
            before++;
        }
        return cues[Math.Max(0, before - MostCues)..Math.Min(cues.Length, before + MostCues)];
    }

    private void AddSentenceBefore(List<Link> links, int first)
    {
        if (first == 0)
        {
            return;
        }
        var frame = reading.Frames[first - 1];
        // A signature belongs to what stands before it.
        var cues = reading.Cues[frame.Index].RemoveAll(cue => cue.Shape is CueShape.Signature);
        var isQuotedOn = frame.Paragraph == reading.Frames[first].Paragraph && frame.Quotations.Count > 0;
        var last = cues.Length > 0 ? cues[^1] : null;
        if (last is not null)
        {
            links.Add(new Link(LinkKind.SentenceBefore, last, last.Subject) { IsQuotedOn = isQuotedOn });
        }
        if (MainCue.Of(cues) is { } main && !ReferenceEquals(main.Subject, last?.Subject))
        {
            links.Add(new Link(LinkKind.SentenceBefore, main, main.Subject) { IsQuotedOn = isQuotedOn });
        }
    }

    private void AddSentenceAfter(List<Link> links, int last)
    {
        if (last + 1 < reading.Frames.Length && reading.Cues[last + 1] is [var cue, ..])
        {
            links.Add(new Link(LinkKind.SentenceAfter, cue, cue.Subject));
        }
    }

    private void AddGoesOn(List<Link> links, int quotation, int first)
    {
        if (
            quotation > 0
            && places.LastFrame[quotation - 1] is >= 0 and var previous
            && reading.Frames[first].Paragraph - reading.Frames[previous].Paragraph <= MostParagraphsApart
        )
        {
            links.Add(new Link(LinkKind.GoesOn, null, null) { Previous = quotation - 1 });
        }
    }

    private void AddSubject(List<Link> links, int quotation, int own)
    {
        var frame = reading.Frames[own];
        var at = frame.PositionOf(quotation);
        if (reading.Subjects[own].Main(Math.Max(0, at)) is { } subject)
        {
            links.Add(new Link(LinkKind.Subject, null, subject));
        }
    }
}
