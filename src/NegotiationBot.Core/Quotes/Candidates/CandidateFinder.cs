using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Candidates;

/// <summary>Everybody who may have said a quotation: each link with each of those whom its mention may mean.</summary>
public sealed class CandidateFinder(ArticleReading reading, QuotationPlaces places, Discourse discourse)
{
    private const int MostMeanings = 3;
    private const double LeastMeaning = 0.03;

    private readonly LinkFinder _links = new(reading, places);

    /// <param name="earlier">What was decided on the quotations before this one, by their number.</param>
    public IReadOnlyList<Candidate> Find(int quotation, IReadOnlyDictionary<int, Decision> earlier)
    {
        var own = reading.Frames[places.FirstFrame[quotation]];
        var shared = QuotationFeatures.Of(reading, quotation, own);
        var meant = new List<(Link Link, IReadOnlyList<Meaning> Meanings)>();
        foreach (var link in _links.Find(quotation))
        {
            meant.Add((link, Meanings(link, quotation, earlier)));
        }
        var candidates = new List<Candidate>();
        foreach (var (link, meanings) in meant)
        {
            if (link.Kind is LinkKind.Nobody)
            {
                candidates.Add(new Candidate(link, null, NoteLink(shared.Copy(), link, quotation, own, earlier)));
                continue;
            }
            if (meanings.Count == 0)
            {
                continue;
            }
            var tied = NoteLink(shared.Copy(), link, quotation, own, earlier);
            for (var rank = 0; rank < meanings.Count; rank++)
            {
                // Whoever is meant last needs no copy: nothing else is noted of the link.
                var isLast = rank == meanings.Count - 1;
                var features = MeaningFeatures
                    .Note(
                        isLast ? tied : tied.Copy(),
                        reading,
                        reading.Quotations[quotation].Span,
                        own,
                        meanings[rank],
                        rank
                    )
                    .Note(CandidateFeature.IsPreviousSpeaker, Spoke(quotation - 1, meanings[rank].Member, earlier))
                    .Note(CandidateFeature.IsSpeakerBeforeThat, Spoke(quotation - 2, meanings[rank].Member, earlier))
                    .Note(CandidateFeature.OtherTies, OtherTies(meant, link, meanings[rank].Member));
                candidates.Add(new Candidate(link, meanings[rank], features));
            }
        }
        return candidates;
    }

    private static int OtherTies(List<(Link Link, IReadOnlyList<Meaning> Meanings)> meant, Link link, CastMember member)
    {
        var ties = 0;
        foreach (var (other, meanings) in meant)
        {
            ties += meanings is [var best, ..] && ReferenceEquals(best.Member, member) && other != link ? 1 : 0;
        }
        return ties;
    }

    private IReadOnlyList<Meaning> Meanings(Link link, int quotation, IReadOnlyDictionary<int, Decision> earlier)
    {
        if (link.Mention is { } mention)
        {
            var meanings = discourse.Meanings(mention, reading.Quotations[quotation].Span);
            return meanings.Count <= 1
                ? meanings
                : [.. meanings.Take(MostMeanings).Where((meaning, i) => i == 0 || meaning.Probability >= LeastMeaning)];
        }
        return earlier.GetValueOrDefault(link.Previous) is { Speaker: { } speaker } previous
            ? [new Meaning(speaker, previous.Probability, previous.NamingFrame)]
            : [];
    }

    private Features<CandidateFeature> NoteLink(
        Features<CandidateFeature> features,
        Link link,
        int quotation,
        Frame own,
        IReadOnlyDictionary<int, Decision> earlier
    )
    {
        features
            .Note(CandidateFeature.IsCueAfter, link.Kind is LinkKind.CueAfter)
            .Note(CandidateFeature.IsCueBefore, link.Kind is LinkKind.CueBefore)
            .Note(CandidateFeature.IsSentenceBefore, link.Kind is LinkKind.SentenceBefore)
            .Note(CandidateFeature.IsSentenceAfter, link.Kind is LinkKind.SentenceAfter)
            .Note(CandidateFeature.IsGoingOn, link.Kind is LinkKind.GoesOn)
            .Note(CandidateFeature.IsSubject, link.Kind is LinkKind.Subject)
            .Note(CandidateFeature.IsNobody, link.Kind is LinkKind.Nobody);
        if (link.Mention is { } mention)
        {
            MentionFeatures.Note(features, reading.Frames[mention.Frame], mention);
        }
        if (link.Cue is { } cue)
        {
            var frame = reading.Frames[cue.Frame];
            CueFeatures.Note(features, frame, cue);
            if (link.Kind is LinkKind.CueAfter or LinkKind.CueBefore)
            {
                CueFeatures.NoteGap(features, frame, reading.Cues[cue.Frame], cue, frame.PositionOf(quotation));
            }
        }
        return link.Kind switch
        {
            LinkKind.SentenceBefore or LinkKind.SentenceAfter => NoteThere(
                features,
                own,
                reading.Frames[link.Cue!.Frame],
                link.Cue
            ),
            LinkKind.GoesOn => NoteGoingOn(features, quotation, own, earlier.GetValueOrDefault(link.Previous)),
            _ => features,
        };
    }

    private static Features<CandidateFeature> NoteThere(
        Features<CandidateFeature> features,
        Frame own,
        Frame there,
        Cues.Cue cue
    ) =>
        features
            .Note(CandidateFeature.ParagraphsBetween, Math.Abs(own.Paragraph - there.Paragraph))
            .Note(CandidateFeature.QuotedThere, there.Quotations.Count > 0)
            .Note(CandidateFeature.ColonThere, there.Pieces[^1].Is(":"))
            .Note(CandidateFeature.OnlyCueThere, there.Pieces.Count - (cue.Last - cue.First + 1) <= 3);

    private Features<CandidateFeature> NoteGoingOn(
        Features<CandidateFeature> features,
        int quotation,
        Frame own,
        Decision? previous
    )
    {
        var last = places.LastFrame[quotation - 1];
        var between = Math.Max(0, own.Index - last - 1);
        return features
            .Note(CandidateFeature.ParagraphsBetween, own.Paragraph - reading.Frames[last].Paragraph)
            .Note(CandidateFeature.SentencesBetween, own.Index == last ? -1 : between)
            .Note(CandidateFeature.NamesBetween, NamesBetween(last, own.Index))
            .Note(CandidateFeature.QuotationBetween, own.Index == last)
            .Note(CandidateFeature.RightAfterPrevious, own.Index == last + 1 && own.PositionOf(quotation) == 0)
            .Note(CandidateFeature.PreviousProbability, previous?.Probability ?? 0)
            .Note(CandidateFeature.PreviousGoesOn, previous is { Link.Kind: LinkKind.GoesOn });
    }

    private int NamesBetween(int previous, int own)
    {
        var names = 0;
        for (var frame = previous + 1; frame < own; frame++)
        {
            names += reading.Mentions[frame].Count(mention => mention.Kind is MentionKind.Name);
        }
        return names;
    }

    private static bool Spoke(int quotation, CastMember member, IReadOnlyDictionary<int, Decision> earlier) =>
        earlier.GetValueOrDefault(quotation) is { Speaker: { } speaker } && ReferenceEquals(speaker, member);
}
