using System.Globalization;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Says of a question how it was understood, what was found for it and how likely each is the answer: for developers, admins and tests.</summary>
public static class AnswerExplanation
{
    private const int MostCandidates = 5;
    private const int LongestText = 100;
    private const int MostReasons = 5;

    /// <summary>Lines of plain text.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Findings> found, Answer answer) =>
        found.SelectMany(OfPart).Append($"{answer.Outcome}, {answer.Reason}, confidence {Number(answer.Confidence)}");

    private static IEnumerable<string> OfPart(Findings found)
    {
        var part = found.Part;
        yield return $"intent {part.Intent}, asks for {part.AskedFor}"
            + (part.Period is { } period ? $", from {period.From:yyyy-MM-dd} to {period.To:yyyy-MM-dd}" : "");
        foreach (var speaker in found.Speakers)
        {
            yield return $"speaker {speaker.Name ?? speaker.Asked.Name ?? "unknown"}: {speaker.Presence}, {speaker.Quotes.Count} quotes";
        }
        foreach (var topic in part.Topics)
        {
            yield return $"topic {string.Join(" ", topic.Terms)} ({topic.Role})"
                + (topic.Kin.Count > 0 ? $", near {string.Join(" ", topic.Kin)}" : "");
        }
        yield return $"of the question's weight {Number(found.Unseen)} stands in no passage; an answer needs {Number(Confidence.Enough)}";
        var quotes = found.Speakers is [var asked, ..] ? asked.Quotes : found.Quotes;
        foreach (var quote in quotes.Take(MostCandidates))
        {
            var who = quote.Quote.Attribution.Speaker ?? "nobody";
            yield return Candidate($"quote of {who}", quote.Match, quote.Judgement, quote.Article.Of(quote.Focus));
        }
        foreach (var sentence in found.Sentences.Take(MostCandidates))
        {
            yield return Candidate("sentence", sentence.Match, sentence.Judgement, sentence.Text);
        }
        foreach (var line in Weighed(found))
        {
            yield return line;
        }
    }

    /// <summary>What the confidence comes from, a line for each feature: how much it adds, its value and its weight.</summary>
    private static IEnumerable<string> Weighed(Findings found)
    {
        if (Answerability.FeaturesOf(found, AnswerComposer.Compose(found)) is not { } features)
        {
            yield return "confidence not weighed: nothing to weigh";
            yield break;
        }
        var model = Answerability.Shipped;
        yield return $"confidence weighed {Number(model.Probability(features))} by (adds = value × weight)";
        yield return Row(Signed(model.Bias), "bias");
        foreach (var (feature, adds) in model.Explain(features))
        {
            var value = features[feature];
            yield return Row(Signed(adds), $"{feature} = {Number(value)} × {Signed(adds / value)}");
        }
    }

    private static string Row(string adds, string what) => $"  {adds, 5} {what}";

    private static string Candidate(string kind, TopicMatch match, Judgement judgement, string text) =>
        $"{Number(judgement.Probability)} {kind}: coverage {Number(match.Coverage)}, own {Number(match.Own)}, phrase {Number(match.Phrase)}, "
        + $"named {Number(match.Named)}{(match.HoldsAnswer ? ", holds an answer" : "")}, score {Number(match.Score)}{Why(judgement)}: "
        + Shortening.Cut(text.ReplaceLineEndings(" "), LongestText);

    private static string Why(Judgement judgement) =>
        judgement.Features is { } features
            ? " ("
                + string.Join(
                    ", ",
                    EvidenceModel
                        .Shipped.Explain(features)
                        .Take(MostReasons)
                        .Select(reason => $"{reason.Feature} {Signed(reason.Weight)}")
                )
                + ")"
        : judgement.Objection is { } objection ? $" (cannot be it: {objection})"
        : "";

    private static string Signed(double value) => value.ToString("+0.0;-0.0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
