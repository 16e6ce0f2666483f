using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Checking;

/// <summary>Finds the quote that some words are, or nearly are.</summary>
public sealed class QuoteFinder(CorpusIndex index, AskCommand ask)
{
    private const int Candidates = 60;

    /// <summary>With more of the words changed, it is another quote.</summary>
    private const double Nearly = 1 / 3.0;

    /// <summary>Null where nobody is recorded to have said them, nor nearly.</summary>
    public CheckedQuote? Find(string message, Claim claim, RetrievalFilter filter, DateTimeOffset at)
    {
        var claimed = claim.Words;
        var claimants = ask.PeopleIn($"{claim.Before.Of(message)} {claim.After.Of(message)}", filter, at);
        return index
            .SearchQuotes(Terms(message, claimed), filter, Candidates)
            .Select(filter.Veil.Over)
            .Where(hit => hit.Quote.IsVerbatim && MayBeShown(hit, filter))
            .Select(hit => new CheckedQuote(
                hit,
                WordAlignment.Of(claimed, CheckedWord.In(hit.Article.In(hit.Quote.Span), hit.Quote.Span.Start)),
                IsBySomebodyElse(hit.Quote.Attribution, claimants)
            ))
            .Where(candidate => candidate.Alignment.Changes <= Nearly * claimed.Count)
            .OrderBy(candidate => candidate.Alignment.Changes)
            .ThenBy(candidate => candidate.IsBySomebodyElse)
            .ThenByDescending(candidate => candidate.Hit.Quote.Attribution.IsNamed)
            .FirstOrDefault(candidate => !filter.Veil.NamesChildOf(candidate.Hit.Article, Whole(candidate.Hit)));
    }

    private static bool MayBeShown(QuoteHit hit, RetrievalFilter filter) =>
        hit.Quote.Attribution.Status is not AttributionStatus.Withdrawn
        && Whole(hit) is var sentence
        && !filter.Veil.Covers(hit.Article, sentence)
        && !filter.Veil.NamesChild(hit.Article, sentence);

    private static TextSpan Whole(QuoteHit hit) => hit.Quote.Sentence.Cover(hit.Quote.Span);

    /// <summary>Somebody is named in the message, and the words are surely another's.</summary>
    private static bool IsBySomebodyElse(Attribution said, IReadOnlyList<AskedSpeaker> claimants) =>
        said is { IsNamed: true, Speaker: { } speaker }
        && claimants.Count > 0
        && !claimants.Any(claimant => claimant.MayBe(speaker));

    private static List<WeightedTerm> Terms(string message, IReadOnlyList<CheckedWord> claimed) =>
        [
            .. TermAnalyzer
                .Analyze(claimed[0].Span.Cover(claimed[^1].Span).Of(message))
                .Select(word => word.Term)
                .Distinct()
                .Select(term => new WeightedTerm(term)),
        ];
}
