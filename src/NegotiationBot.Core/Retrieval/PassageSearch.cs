using System.Runtime.InteropServices;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Ranks passages for words or a question as somebody types them: <c>score = match + retrieved + typed</c>. Of a passage's best sentence what
/// <see cref="Matcher"/> gives it, of the passage what it scores in the index by the question as it was understood, as a share of the most there could be, and by the typed words
/// alone, as a share of the best. Understanding finds what is said in other words, the typed words keep it
/// from straying: weights of 1 for all three did best on two of three sets of questions, and on the third a little worse than without the typed words.
/// </summary>
public sealed class PassageSearch(CorpusIndex index, SpeakerRegistry shipped)
{
    /// <summary>So many of the index's order are looked at closely; the rest follow as they are.</summary>
    private const int LookedAt = 40;

    private readonly SpeakersInSight _speakers = new(index, shipped);
    private readonly Retriever _retriever = new(index, EvidenceModel.Shipped);

    /// <summary>The best passages, best first.</summary>
    /// <param name="at">When it is asked, which "last week" is counted from.</param>
    public IReadOnlyList<PassageHit> Find(string words, RetrievalFilter filter, int top, DateTimeOffset at)
    {
        var typed = index.SearchPassages(TermsOf(words), filter, Math.Max(top, LookedAt));
        var highest = typed.Count > 0 ? typed[0].Score : 1;
        var found = new Dictionary<(long, Passage), PassageHit>();
        foreach (var sentence in Understand(words, filter, at))
        {
            var hit = new PassageHit(sentence.Article, sentence.Passage, sentence.Match.Score + sentence.Retrieved);
            ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(found, KeyOf(hit), out var isThere);
            best = isThere && best.Score >= hit.Score ? best : hit;
        }
        foreach (var hit in typed)
        {
            ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(found, KeyOf(hit), out var isThere);
            best = hit with { Score = (isThere ? best.Score : 0) + (hit.Score / highest) };
        }
        return [.. found.Values.OrderByDescending(hit => hit.Score).Take(top)];
    }

    private IEnumerable<RankedSentence> Understand(string words, RetrievalFilter filter, DateTimeOffset at) =>
        new QuestionAnalyzer(_speakers.Of(filter))
            .Analyze(new Question(words, [], at))
            .Parts.SelectMany(part => _retriever.FindSentences(part, filter));

    private static (long, Passage) KeyOf(PassageHit hit) => (hit.Article.Sequence, hit.Passage);

    /// <summary>What is looked for by the typed words alone: those that are no function words.</summary>
    public static IReadOnlyList<WeightedTerm> TermsOf(string words) =>
        [
            .. TermAnalyzer
                .Analyze(words)
                .Where(term => !TermAnalyzer.IsStopWord(term.Folded))
                .Select(term => term.Term)
                .Distinct()
                .Select(term => new WeightedTerm(term)),
        ];
}
