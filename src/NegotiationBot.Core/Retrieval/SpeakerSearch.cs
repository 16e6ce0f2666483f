using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Finds the words of whoever one part of a question asks about.</summary>
internal sealed class SpeakerSearch(
    CorpusIndex index,
    QuestionPart part,
    Matcher matcher,
    EvidenceJudge judge,
    TermWeights weights,
    RetrievalFilter filter
)
{
    /// <summary>Somebody with more quotes than this is searched by words instead of read whole.</summary>
    private const int QuotesReadWhole = 150;

    /// <summary>
    /// Several who bear the name that is asked about share <see cref="QuotesReadWhole"/>, but none has fewer than this. With 30 the gold questions were answered
    /// the same, and a misspelt name that many may bear took two and a half times as long as another.
    /// </summary>
    private const int FewestQuotesOfVoice = 10;

    public FoundSpeaker Find(AskedSpeaker asked)
    {
        var most = Math.Max(FewestQuotesOfVoice, QuotesReadWhole / Math.Max(1, asked.Voices.Count()));
        var voices = asked
            .Voices.Select(voice => SurelyTheirs(FoundQuotes.Shown(QuotesOf(voice, most), filter)))
            .Where(hits => hits.Count > 0)
            .ToList();
        if (asked.IsDescribed && voices.Count > 1 && part.Topics.Count == 0)
        {
            // Which of the judges, nothing tells.
            voices = [];
        }
        var presence =
            voices.Count > 0 ? SpeakerPresence.Quoted
            : asked.Terms.Count > 0 && NameOf(asked).All(term => weights.PassagesWith(term) > 0)
                ? SpeakerPresence.Mentioned
            : SpeakerPresence.Absent;
        return new FoundSpeaker(
            asked,
            presence,
            new FoundLater<RankedQuote>(() =>
                judge.Judge(
                    voices
                        .Select(
                            IReadOnlyList<RankedQuote> (hits) =>
                                new FoundLater<RankedQuote>(() => FoundQuotes.Rank(hits, matcher))
                        )
                        .MaxBy(quotes => quotes[0].Match.Score)
                        ?? []
                )
            )
        );
    }

    /// <summary>Asked for anything that somebody said, what may be another's is no answer where there is something else, and nor is an article without any words of theirs where others have them.</summary>
    private List<QuoteHit> SurelyTheirs(List<QuoteHit> hits)
    {
        var sure = part.HasSubject ? [] : hits.FindAll(hit => hit.Quote.Attribution.IsNamed);
        if (sure.Count == 0)
        {
            return hits;
        }
        var quoting = sure.Where(hit => hit.Quote.IsVerbatim).Select(hit => hit.Article.Sequence).ToHashSet();
        return part is { Topics: [], Period: null, Intent: not Intent.OverTime } && quoting.Count > 0
            ? sure.FindAll(hit => quoting.Contains(hit.Article.Sequence))
            : sure;
    }

    /// <summary>Of somebody known the surname, which comes first; of anybody else each word as typed: another Jens is not the one.</summary>
    private static IEnumerable<string> NameOf(AskedSpeaker asked) => asked.IsKnown ? asked.Terms.Take(1) : asked.Terms;

    /// <summary>Under all of their names, the name in full first; where what is new is asked for, the newest first whatever an article calls them.</summary>
    private IEnumerable<QuoteHit> QuotesOf(Speaker voice, int most)
    {
        var hits = AskedSpeaker.NamesOf(voice).SelectMany(name => QuotesOf(name, most));
        return part.Intent is Intent.News ? hits.OrderByDescending(hit => hit.Article.Article.Published?.Day) : hits;
    }

    private IReadOnlyList<QuoteHit> QuotesOf(string speaker, int most)
    {
        if (part.Topics.Count == 0 || !index.HasMoreQuotesBy(speaker, filter, most))
        {
            return index.QuotesBy(speaker, filter, most);
        }
        var found = index.SearchQuotes(SearchTerms.Of(part.Topics), filter, most, speaker);
        return found.Count > 0 ? found : index.QuotesBy(speaker, filter, top: 1);
    }
}
