using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Core.Answers;

/// <summary>
/// How likely the corpus answers what was asked, by all that was found and made of it. What is shown goes by the evidence alone; this says how far to trust that there
/// is an answer, or that there is none.
/// </summary>
internal static class Answerability
{
    /// <summary>Of a refusal so many of the first are looked at: to judge all takes longer than to refuse.</summary>
    private const int LookedAtOfRefusal = 3;

    private static readonly Lazy<LogisticModel<AnswerabilityFeature>> OfTheProgram = new(() =>
        WeightsFile.Load<AnswerabilityFeature>("NegotiationBot.Core.Answers.Models.answerability.weights")
    );

    /// <summary>The model that ships with the program.</summary>
    public static LogisticModel<AnswerabilityFeature> Shipped => OfTheProgram.Value;

    /// <summary>The answer with that for its confidence, where evidence was weighed; what is known for sure stays as it is.</summary>
    public static PartAnswer Weigh(Findings found, PartAnswer answer) =>
        FeaturesOf(found, answer) is { } features
            ? answer with
            {
                Confidence = Bounded(Shipped.Probability(features), answer.Outcome),
            }
            : answer;

    private static double Bounded(double probability, AnswerOutcome outcome) =>
        outcome is AnswerOutcome.Answered ? probability : Math.Min(Confidence.Doubt, probability);

    /// <summary>What it goes by; null where nothing was to be weighed.</summary>
    public static Features<AnswerabilityFeature>? FeaturesOf(Findings found, PartAnswer answer)
    {
        if (!IsWeighed(found.Part.Intent, answer))
        {
            return null;
        }
        var features = new Features<AnswerabilityFeature>()
            .Note(AnswerabilityFeature.Topics, found.Part.Topics.Count)
            .Note(AnswerabilityFeature.Words, found.Part.Phrase.Count)
            .Note(AnswerabilityFeature.AsksPlace, found.Part.AskedFor is AskedFor.Place or AskedFor.Country)
            .Note(AnswerabilityFeature.AsksWhoSaid, found.Part.Intent is Intent.WhoSaid)
            .Note(AnswerabilityFeature.AsksWords, found.Part.Intent is Intent.WhatTheySaid)
            .Note(AnswerabilityFeature.Compares, found.Part.Intent is Intent.Compare)
            .Note(AnswerabilityFeature.NothingOfThatKind, answer.Reason is Reasons.NoAnswerOfThatKind)
            .Note(AnswerabilityFeature.NotCovered, answer.Reason is Reasons.NotCovered)
            .Note(AnswerabilityFeature.NobodySaidThat, answer.Reason is Reasons.NobodySaidThat)
            .Note(AnswerabilityFeature.NothingFromThem, answer.Reason is Reasons.NotOnThis or Reasons.PersonNotQuoted);
        var ranked = Candidates(found);
        return ranked.Any() ? Note(features, ranked, Chosen(ranked, answer.Outcome)) : features;
    }

    private static bool IsWeighed(Intent intent, PartAnswer answer) =>
        intent is Intent.Fact or Intent.WhoSaid or Intent.WhatTheySaid or Intent.Compare
        && (
            answer.Outcome is AnswerOutcome.Answered
            || answer.Reason
                is Reasons.NoAnswerOfThatKind
                    or Reasons.NotCovered
                    or Reasons.NobodySaidThat
                    or Reasons.NotOnThis
                    or Reasons.PersonNotQuoted
        );

    private static Features<AnswerabilityFeature> Note(
        Features<AnswerabilityFeature> features,
        IEnumerable<Candidate> ranked,
        int chosen
    )
    {
        var first = ranked.First();
        var (match, judged) = ranked.ElementAt(chosen);
        var next = chosen > 0 ? first.Match : ranked.ElementAtOrDefault(1).Match;
        features
            .Note(AnswerabilityFeature.Best, judged.Judgement.Probability)
            .Note(AnswerabilityFeature.NextBest, match.Score > 0 ? next.Score / match.Score : 1)
            .Note(AnswerabilityFeature.Behind, first.Match.Score - match.Score);
        return judged.Judgement.Features is { } evidence
            ? features
                .Note(AnswerabilityFeature.MissingHere, evidence[EvidenceFeature.MissingHere])
                .Note(AnswerabilityFeature.NegationDiffers, evidence[EvidenceFeature.NegationDiffers])
                .Note(AnswerabilityFeature.CloseRivals, evidence[EvidenceFeature.CloseRivals])
                .Note(AnswerabilityFeature.RetrievedLead, evidence[EvidenceFeature.RetrievedLead])
            : features;
    }

    /// <summary>The list that an answer to such a question is made of, as far as it is looked at.</summary>
    private static IEnumerable<Candidate> Candidates(Findings found)
    {
        var theirs = found.Speakers is [var asked, ..] ? asked.Quotes.Select(Of) : [];
        var ranked =
            found.Part.Intent is Intent.WhoSaid ? found.Quotes.Select(Of)
            : theirs.Any() ? theirs
            : found.Sentences.Select(Of);
        return ranked.Take(EvidenceJudge.LookedAt);
    }

    /// <summary>The first that is likely enough to answer; of a refusal the likeliest of the first.</summary>
    private static int Chosen(IEnumerable<Candidate> ranked, AnswerOutcome outcome)
    {
        var enough =
            outcome is AnswerOutcome.Answered
                ? ranked.TakeWhile(candidate => !candidate.Judged.IsAtLeast(Confidence.Enough)).Count()
                : int.MaxValue;
        return ranked.Skip(enough).Any()
            ? enough
            : ranked
                .Take(LookedAtOfRefusal)
                .Index()
                .MaxBy(candidate => candidate.Item.Judged.Judgement.Probability)
                .Index;
    }

    private static Candidate Of(RankedQuote quote) => new(quote.Match, quote.Judged);

    private static Candidate Of(RankedSentence sentence) => new(sentence.Match, sentence.Judged);

    private readonly record struct Candidate(TopicMatch Match, JudgedLater Judged);
}
