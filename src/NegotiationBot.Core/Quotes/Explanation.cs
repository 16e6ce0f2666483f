using System.Globalization;
using NegotiationBot.Core.Quotes.Candidates;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Quotes.Reported;

namespace NegotiationBot.Core.Quotes;

/// <summary>Says of a quote who was considered, how likely each was, and what weighed most: for developers, moderators and tests.</summary>
public static class Explanation
{
    private const int MostCandidates = 5;
    private const int MostFeatures = 6;
    private const double LeastShare = 0.005;

    /// <summary>Lines of plain text; none for a quote that nobody had to choose the speaker of.</summary>
    /// <param name="text">The article's, for what was considered as reported.</param>
    public static IEnumerable<string> Of(string text, AttributedQuote quote, AttributedArticle article) =>
        quote.Decision is { } decision ? Of(decision, article)
        : quote.Report is { } report ? Of(text, report, article)
        : [];

    private static IEnumerable<string> Of(string text, WeighedReport report, AttributedArticle article) =>
        report
            .Stretches.Zip(report.Shares)
            .OrderByDescending(one => one.Second)
            .TakeWhile((one, i) => i == 0 || one.Second >= LeastShare)
            .Take(MostCandidates)
            .Select(one =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{one.Second:0.000} {Words(text, report, one.First)}: {Weights(article.Models.Report.Stretch, report.FeaturesOf(one.First))}"
                )
            );

    private static string Words(string text, WeighedReport report, ReportedStretch stretch) =>
        stretch.Place is ReportPlace.None
            ? "nothing reported"
            : $"“{string.Join(" … ", report.SpansOf(stretch).Select(span => span.Of(text)))}”";

    private static IEnumerable<string> Of(Decision decision, AttributedArticle article)
    {
        var considered = decision
            .Candidates.Zip(decision.Shares)
            .OrderByDescending(one => one.Second)
            .TakeWhile((one, i) => i == 0 || one.Second >= LeastShare)
            .Take(MostCandidates);
        foreach (var (candidate, share) in considered)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{share:0.000} {candidate.Speaker?.Name ?? "nobody"} by {Tie(candidate)}: {Weights(article.Models.Speaker, candidate.Features)}"
            );
            if (candidate.Link.Mention is { Kind: MentionKind.Pronoun } pronoun)
            {
                foreach (var line in Antecedents(pronoun, article))
                {
                    yield return line;
                }
            }
        }
    }

    private static string Tie(Candidate candidate) =>
        candidate.Link.Mention is { } mention
            ? $"{Name(candidate.Link.Kind)} “{mention.Text}”"
            : Name(candidate.Link.Kind);

    private static string Name(LinkKind kind) =>
        kind switch
        {
            LinkKind.CueAfter => "the cue after it",
            LinkKind.CueBefore => "the cue before it",
            LinkKind.SentenceBefore => "the sentence before",
            LinkKind.SentenceAfter => "the sentence after",
            LinkKind.GoesOn => "going on from the quotation before",
            LinkKind.Subject => "being the subject of its sentence",
            _ => "default",
        };

    private static IEnumerable<string> Antecedents(FoundMention pronoun, AttributedArticle article)
    {
        var considered = article.Discourse.Considered(pronoun);
        var shares = article.Models.Discourse.Antecedent.Choose([.. considered.Select(one => one.Features)]);
        return considered
            .Zip(shares)
            .OrderByDescending(one => one.Second)
            .Take(MostCandidates)
            .Select(one =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"      “{pronoun.Text}” {one.Second:0.000} {one.First.Member.Name}: {Weights(article.Models.Discourse.Antecedent, one.First.Features)}"
                )
            );
    }

    private static string Weights<TFeature>(ChoiceModel<TFeature> model, Features<TFeature> features)
        where TFeature : struct, Enum =>
        string.Join(
            ", ",
            model
                .Explain(features)
                .Take(MostFeatures)
                .Select(one =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{one.Feature}={features[one.Feature]:0.##} {one.Weight:+0.00;−0.00}"
                    )
                )
        );
}
