using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Links;

/// <summary>Finds every way in which a quotation may be tied to a speaker.</summary>
/// <param name="place">Where the quotations stand.</param>
public sealed class LinkFinder(ArticleReading reading, QuotationPlaces place)
{
    private const int MostCues = 4;

    public IReadOnlyList<Link> Find(int quotation)
    {
        var (first, last) = (place.FirstFrame[quotation], place.LastFrame[quotation]);
        var shape = QuotationShape.Of(reading.Text, reading.Quotations[quotation].Span);
        var links = new List<Link>();
        AddOwnCues(links, quotation, first, shape);
        if (last != first)
        {
            AddOwnCues(links, quotation, last, shape);
        }
        AddNeighbours(links, quotation, first, last, shape);
        AddGoesOn(links, quotation, first, shape);
        AddSubject(links, quotation, first, shape);
        links.Add(Nobody(quotation, first, shape, links.Any(link => link.Cue is not null)));
        return links;
    }

    private void AddOwnCues(List<Link> links, int quotation, int frameIndex, QuotationShape shape)
    {
        var frame = reading.Frames[frameIndex];
        var at = frame.PositionOf(quotation);
        foreach (var cue in NearestCues(frameIndex, at))
        {
            if (Relays(frameIndex, cue, at))
            {
                continue;
            }
            var isAfter = cue.Verb > at;
            var (from, to) = isAfter ? (at + 1, Math.Min(cue.First, cue.Verb)) : (cue.Last + 1, at);
            if (from > to)
            {
                continue;
            }
            var between = frame.Pieces.Skip(from).Take(to - from).ToList();
            var gap = between.Count(piece => !piece.IsSign);
            var kind = isAfter ? LinkKind.CueAfter : LinkKind.CueBefore;
            var name = isAfter ? "after" : "before";
            var features = Common(cue, cue.Subject, shape)
                .Add(name, true)
                .Add(name, "next to it", gap == 0)
                .Add(name, "distance", Math.Log(1 + gap))
                .Add(name, "quotation between", between.Any(piece => piece.IsQuotation))
                .Add(name, "another cue between", CuesBetween(frameIndex, cue, at, isAfter))
                .Add(name, "whole", shape.IsWhole)
                .Add(name, ShapeName(cue), true)
                .Add(
                    name,
                    "comma or colon at the quotation",
                    !isAfter && at > 0 && (frame.Pieces[at - 1].Is(",") || frame.Pieces[at - 1].Is(":"))
                )
                .Add(name, "fragment after words", !isAfter && !shape.StartsLikeSentence);
            links.Add(new Link(kind, cue, cue.Subject, features));
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
    private IEnumerable<Cue> NearestCues(int frame, int at) =>
        reading
            .Cues[frame]
            .Where(cue => cue.Verb < at)
            .TakeLast(MostCues)
            .Concat(reading.Cues[frame].Where(cue => cue.Verb > at).Take(MostCues));

    private bool CuesBetween(int frame, Cue cue, int at, bool isAfter) =>
        reading
            .Cues[frame]
            .Any(other =>
                other != cue
                && (isAfter ? other.Verb > at && other.Verb < cue.Verb : other.Verb < at && other.Verb > cue.Verb)
            );

    private void AddNeighbours(List<Link> links, int quotation, int first, int last, QuotationShape shape)
    {
        if (first > 0)
        {
            AddNeighbour(
                links,
                quotation,
                first,
                reading.Frames[first - 1],
                reading.Cues[first - 1] is [.., var before] ? before : null,
                LinkKind.SentenceBefore,
                shape
            );
        }
        if (last + 1 < reading.Frames.Count)
        {
            AddNeighbour(
                links,
                quotation,
                last,
                reading.Frames[last + 1],
                reading.Cues[last + 1] is [var after, ..] ? after : null,
                LinkKind.SentenceAfter,
                shape
            );
        }
    }

    private void AddNeighbour(
        List<Link> links,
        int quotation,
        int own,
        Frame frame,
        Cue? cue,
        LinkKind kind,
        QuotationShape shape
    )
    {
        if (cue is null)
        {
            return;
        }
        var name = kind is LinkKind.SentenceBefore ? "sentence before" : "sentence after";
        var sameParagraph = frame.Paragraph == reading.Frames[own].Paragraph;
        var features = Common(cue, cue.Subject, shape)
            .Add(name, true)
            .Add(name, "same paragraph", sameParagraph)
            .Add(name, "ends in a colon", kind is LinkKind.SentenceBefore && frame.Pieces[^1].Is(":"))
            .Add(name, "has a quotation", frame.Quotations.Any())
            .Add(name, "own sentence has a cue", reading.Cues[own].Count > 0)
            .Add(name, "quotation stands alone", StandsAlone(reading.Frames[own]))
            .Add(name, "whole", shape.IsWhole)
            .Add(name, "quotation comes first", reading.Frames[own].PositionOf(quotation) == 0)
            .Add(
                name,
                "only a cue",
                kind is LinkKind.SentenceAfter && frame.Pieces.Count - (cue.Last - cue.First + 1) <= 3
            );
        links.Add(
            new Link(kind, cue, cue.Subject, features)
            {
                IsQuotedOn = kind is LinkKind.SentenceBefore && sameParagraph && frame.Quotations.Any(),
            }
        );
    }

    private void AddGoesOn(List<Link> links, int quotation, int own, QuotationShape shape)
    {
        if (quotation == 0)
        {
            return;
        }
        var previous = place.LastFrame[quotation - 1];
        var paragraphs = reading.Frames[own].Paragraph - reading.Frames[previous].Paragraph;
        if (paragraphs > 2)
        {
            return;
        }
        var where = paragraphs == 0 ? "goes on" : "goes on from the paragraph before";
        var between = reading.Frames.Skip(previous + 1).Take(own - previous - 1).ToList();
        var features = new Features()
            .Add(where, true)
            .Add(where, "same sentence", previous == own)
            .Add(where, "stands alone", StandsAlone(reading.Frames[own]))
            .Add(where, "own sentence has a cue", reading.Cues[own].Count > 0)
            .Add(where, "own sentence names somebody", reading.Mentions[own].Count > 0)
            .Add(where, "whole", shape.IsWhole)
            .Add(where, "sentences between", between.Count)
            .Add(
                where,
                "names between",
                between.Any(frame => reading.Mentions[frame.Index].Any(m => m.Kind is MentionKind.Name))
            )
            .Add(where, "stands alone and whole", shape.IsWhole && StandsAlone(reading.Frames[own]))
            .Add(where, "right after it", own == previous + 1 && reading.Frames[own].PositionOf(quotation) == 0)
            .Add(where, "short", shape.Words <= 3)
            .Add(where, "two paragraphs", paragraphs == 2);
        links.Add(new Link(LinkKind.GoesOn, null, null, features) { Previous = quotation - 1 });
    }

    private void AddSubject(List<Link> links, int quotation, int own, QuotationShape shape)
    {
        var frame = reading.Frames[own];
        var at = frame.PositionOf(quotation);
        var subject = new SubjectFinder(reading.Text, frame, reading.Mentions[own]).Main(at < 0 ? 0 : at);
        if (subject is null)
        {
            return;
        }
        var features = Common(null, subject, shape)
            .Add("subject", true)
            .Add("subject: own sentence has a cue", reading.Cues[own].Count > 0)
            .Add("subject: whole", shape.IsWhole)
            .Add("subject: short", shape.Words <= 3)
            .Add("subject: distance", Math.Log(1 + Math.Max(0, at - subject.Last)));
        links.Add(new Link(LinkKind.Subject, null, subject, features));
    }

    private Link Nobody(int quotation, int own, QuotationShape shape, bool anyCue)
    {
        var frame = reading.Frames[own];
        var at = frame.PositionOf(quotation);
        var features = new Features()
            .Add("nobody", true)
            .Add("nobody: no cue near", !anyCue)
            .Add("nobody: no cue in its sentence", reading.Cues[own].Count == 0)
            .Add("nobody: one word", shape.Words == 1)
            .Add("nobody: two or three words", shape.Words is 2 or 3)
            .Add("nobody: four to six words", shape.Words is >= 4 and <= 6)
            .Add("nobody: long", shape.Words > 12)
            .Add("nobody: title case", shape.IsTitleCase)
            .Add("nobody: whole", shape.IsWhole)
            .Add("nobody: stands alone", StandsAlone(frame))
            .Add("nobody: no sign at its end", !shape.EndsLikeSpeech)
            .Add("nobody: after a noun of titles", at > 0 && TitleNouns.Announces(frame, at))
            .Add(
                "nobody: possessive before",
                at > 0 && frame.Pieces[at - 1] is { IsQuotation: false, Token.Kind: Text.TokenKind.Possessive }
            )
            .Add("nobody: article before", at > 0 && Determiners.Contains(frame.Pieces[at - 1].Folded))
            .Add(
                "nobody: so-called before",
                at > 0
                    && frame.Pieces[at - 1].Folded
                        is "so-called"
                            or "called"
                            or "dubbed"
                            or "titled"
                            or "entitled"
                            or "nicknamed"
                            or "named"
                            or "known"
                            or "term"
                            or "word"
                            or "phrase"
            );
        return new Link(LinkKind.Nobody, null, null, features);
    }

    private static Features Common(Cue? cue, FoundMention mention, QuotationShape shape) =>
        new Features()
            .Add("strong verb", cue is { IsStrong: true })
            .Add("weak verb", cue is { IsStrong: false })
            .Add("weak verb: whole", cue is { IsStrong: false } && shape.IsWhole)
            .Add("name", mention.Kind is MentionKind.Name)
            .Add("body", mention.Kind is MentionKind.Body)
            .Add("description", mention.Kind is MentionKind.Description)
            .Add(
                "he or she",
                mention.Kind is MentionKind.Pronoun && mention.Gender is Speakers.Pronoun.He or Speakers.Pronoun.She
            )
            .Add("they", mention.Gender is Speakers.Pronoun.They && mention.Kind is MentionKind.Pronoun)
            .Add("it", mention.Gender is Speakers.Pronoun.It && mention.Kind is MentionKind.Pronoun)
            .Add("title case", shape.IsTitleCase);

    private static string ShapeName(Cue cue) =>
        cue.Shape switch
        {
            CueShape.SubjectVerb => "subject, verb",
            CueShape.VerbSubject => "verb, subject",
            CueShape.Apposition => "apposition",
            CueShape.Inherited => "inherited",
            CueShape.AccordingTo => "according to",
            _ => "label",
        };

    private static bool StandsAlone(Frame frame) => frame.Pieces.All(piece => piece.IsQuotation || piece.IsSign);
}
