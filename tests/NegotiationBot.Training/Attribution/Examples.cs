using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Quotes.Candidates;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Quotes.Reported;
using NegotiationBot.Training.Gold;
using NegotiationBot.Training.Trees;

namespace NegotiationBot.Training.Attribution;

/// <summary>The choices that one article asks for, each with its right answer.</summary>
internal sealed record Examples(
    List<Group> Speaker,
    List<Group> Antecedent,
    List<Group> Namesake,
    ReportExamples Report
)
{
    /// <summary>A name that a program found for a pronoun is right about as often.</summary>
    private const double SilverWeight = 0.4;

    public static Examples None => new([], [], [], ReportExamples.None);

    /// <summary>
    /// Goes through the article as the attributor does. What later quotations see of earlier ones is what <paramref name="models"/> decide; without
    /// models it is the truth.
    /// </summary>
    public static Examples Of(ReadGold article, AttributionModels? models)
    {
        var examples = None;
        var discourse = new Discourse(article.Reading, models?.Discourse ?? Untrained.Discourse);
        var finder = new CandidateFinder(article.Reading, article.Places, discourse);
        var reported = new ReportedSpeechFinder(article.Reading, discourse, Untrained.Report);
        var decisions = new Dictionary<int, Decision>();
        foreach (var frame in article.Reading.Frames)
        {
            discourse.Read(frame);
            examples.AddReports(article, reported.Weigh(frame), frame);
            foreach (var quotation in frame.Quotations.Where(q => article.Places.LastFrame[q] == frame.Index))
            {
                var candidates = finder.Find(quotation, decisions);
                var marked = article.Marked[quotation];
                var previous = quotation > 0 ? article.Marked[quotation - 1] : null;
                var isRight = candidates.Select(candidate => Truth.IsRight(candidate, marked, previous)).ToList();
                if (isRight.Contains(true) && candidates.Count > 1)
                {
                    examples.Speaker.Add(new Group([.. candidates.Select(ValuesOf)], isRight));
                }
                var chosen = Choose(candidates, isRight, models);
                decisions[quotation] = chosen;
                if (chosen.Speaker is { } speaker)
                {
                    discourse.Spoke(speaker);
                }
            }
        }
        examples.AddPronouns(article, discourse);
        examples.AddNames(article, discourse);
        return examples;
    }

    /// <summary>Those of reported speech alone.</summary>
    public static ReportExamples OfReports(ReadGold article, DiscourseModels models)
    {
        var examples = None;
        var discourse = new Discourse(article.Reading, models);
        var reported = new ReportedSpeechFinder(article.Reading, discourse, Untrained.Report);
        foreach (var frame in article.Reading.Frames)
        {
            discourse.Read(frame);
            examples.AddReports(article, reported.Weigh(frame), frame);
        }
        return examples.Report;
    }

    public void Add(Examples more)
    {
        Speaker.AddRange(more.Speaker);
        Antecedent.AddRange(more.Antecedent);
        Namesake.AddRange(more.Namesake);
        Report.Add(more.Report);
    }

    private void AddPronouns(ReadGold article, Discourse discourse)
    {
        foreach (var marked in article.Gold.Attributions.Where(a => a is { SourceKind: "pronoun", Entity: not null }))
        {
            var pronoun = article
                .Reading.Mentions.SelectMany(mentions => mentions)
                .FirstOrDefault(mention => mention.Kind is MentionKind.Pronoun && Truth.Touches(mention, marked));
            if (pronoun is null || discourse.Considered(pronoun) is not { Count: > 1 } considered)
            {
                continue;
            }
            var isRight = considered.Select(one => SameSpeaker.As(marked.Entity!, one.Member)).ToList();
            if (isRight.Contains(true))
            {
                Antecedent.Add(
                    new Group(
                        [.. considered.Select(one => one.Features.Values.ToArray())],
                        isRight,
                        marked.IsSilver ? SilverWeight : 1
                    )
                );
            }
        }
    }

    private void AddReports(ReadGold article, IEnumerable<WeighedReport> reports, Frame frame)
    {
        foreach (var report in reports)
        {
            Report.Add(article, report, frame);
        }
    }

    private void AddNames(ReadGold article, Discourse discourse)
    {
        foreach (
            var marked in article.Gold.Attributions.Where(a =>
                a is { SourceKind: "named", Entity: not null, IsAmbiguous: false }
            )
        )
        {
            var name = article
                .Reading.Mentions.SelectMany(mentions => mentions)
                .FirstOrDefault(mention => mention.Kind is MentionKind.Name && Truth.Touches(mention, marked));
            if (name is null || discourse.Weighed(name) is not { Count: > 1 } weighed)
            {
                continue;
            }
            var isRight = weighed.Select(one => SameSpeaker.As(marked.Entity!, one.Member)).ToList();
            if (isRight.Count(right => right) == 1)
            {
                Namesake.Add(new Group([.. weighed.Select(one => one.Features.Values.ToArray())], isRight));
            }
        }
    }

    private static Decision Choose(IReadOnlyList<Candidate> candidates, List<bool> isRight, AttributionModels? models)
    {
        if (models is null)
        {
            var right = isRight.IndexOf(true);
            return DecisionOn(candidates[right < 0 ? candidates.Count - 1 : right], 1);
        }
        var shares = models.Speaker.Choose([.. candidates.Select(candidate => candidate.Features)]);
        return candidates
            .Select((candidate, i) => (candidate, share: shares[i]))
            .GroupBy(one => one.candidate.Speaker)
            .Select(ofOne => DecisionOn(ofOne.MaxBy(one => one.share).candidate, ofOne.Sum(one => one.share)))
            .MaxBy(decision => decision.Probability)!;
    }

    private static Decision DecisionOn(Candidate candidate, double probability) =>
        new(candidate.Link, candidate.Speaker, probability, candidate.Meaning?.AntecedentFrame ?? -1, null);

    private static float[] ValuesOf(Candidate candidate) => candidate.Features.Values.ToArray();
}
