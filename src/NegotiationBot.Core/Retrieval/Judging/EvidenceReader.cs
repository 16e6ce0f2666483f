using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Collects what tells whether a candidate answers one part of a question.</summary>
internal sealed class EvidenceReader(QuestionPart part, Matcher matcher)
{
    /// <summary>Counts above it say no more.</summary>
    public const int Most = 12;

    /// <summary>What only a close look tells, with the least and the most that each can be.</summary>
    public static IReadOnlyList<(EvidenceFeature Feature, double Least, double Most)> Close { get; } =
    [
        (EvidenceFeature.Closeness, 0, 1),
        (EvidenceFeature.AnswerGap, 0, double.MaxValue),
        (EvidenceFeature.NegationDiffers, 0, 1),
        (EvidenceFeature.NearMeaning, -1, 1),
    ];

    private readonly Distances _distances = matcher.Distances;
    private readonly Meaning _meaning = new(matcher);
    private readonly bool _denies = Negation.IsIn(part.Phrase);

    /// <summary>All but <see cref="Close"/>.</summary>
    /// <param name="closeRivals">How many of its list match about as well as the best.</param>
    public Features<EvidenceFeature> ReadAtAGlance(Candidate candidate, int closeRivals)
    {
        var features = new Features<EvidenceFeature>();
        NoteMatch(features, candidate.Match);
        NoteMissing(features, matcher.HoldAround(candidate.Article, candidate.Span, candidate.LeansOn));
        if (candidate.Quote?.Attribution.Speaker is { } speaker && matcher.IsTheirs(speaker))
        {
            features
                .Note(EvidenceFeature.IsTheirs)
                .Note(EvidenceFeature.TheirsCoverage, candidate.Match.Coverage)
                .Note(EvidenceFeature.TheirsMissing, features[EvidenceFeature.HeaviestMissing]);
        }
        return features
            .Note(EvidenceFeature.AsksOfSomebody, part.Speakers.Count > 0)
            .Note(EvidenceFeature.IsInPeriod, matcher.IsInPeriod(candidate.Article))
            .Note(EvidenceFeature.IsSpokenOf, matcher.IsSpokenOf(candidate.Article))
            .Note(EvidenceFeature.EndsOpen, EndsOpen(candidate.Article.In(candidate.Span)))
            .Note(EvidenceFeature.IsNamed, candidate.Quote is { Attribution.IsNamed: true })
            .Note(EvidenceFeature.CloseRivals, closeRivals)
            .Note(EvidenceFeature.RetrievedLead, candidate.Lead);
    }

    /// <summary>Notes <see cref="Close"/>.</summary>
    public Features<EvidenceFeature> ReadClosely(Features<EvidenceFeature> features, Candidate candidate)
    {
        var held = matcher.Hold(candidate.Article, candidate.Span, candidate.LeansOn);
        return features
            .Note(EvidenceFeature.Closeness, _distances.Closeness(held))
            .Note(EvidenceFeature.AnswerGap, _distances.AnswerGap(held))
            .Note(EvidenceFeature.NegationDiffers, Negation.IsIn(held.Terms) != _denies)
            .Note(EvidenceFeature.NearMeaning, _meaning.Around(candidate.Article, candidate.Span));
    }

    private static void NoteMatch(Features<EvidenceFeature> features, TopicMatch match) =>
        features
            .Note(EvidenceFeature.Score, match.Score)
            .Note(EvidenceFeature.Coverage, match.Coverage)
            .Note(EvidenceFeature.Named, match.Named)
            .Note(EvidenceFeature.HoldsAnswer, match.HoldsAnswer);

    private void NoteMissing(Features<EvidenceFeature> features, HeldAround held)
    {
        var (heaviest, total, missing) = (0.0, double.Epsilon, 0);
        foreach (var topic in matcher.Topics)
        {
            if (!topic.IsFresh)
            {
                continue;
            }
            total += topic.Weight;
            missing += (topic.Any & (held.Own | held.Leant)) == 0 ? 1 : 0;
            heaviest = (topic.Any & held.All) == 0 ? Math.Max(heaviest, topic.Weight) : heaviest;
        }
        features
            .Note(EvidenceFeature.HeaviestMissing, heaviest / total)
            .Note(EvidenceFeature.MissingHere, Math.Min(Most, missing));
    }

    private static bool EndsOpen(ReadOnlySpan<char> text) =>
        text.TrimEnd(" \n\"”’)") is [.., var last] && char.IsLetterOrDigit(last);
}
