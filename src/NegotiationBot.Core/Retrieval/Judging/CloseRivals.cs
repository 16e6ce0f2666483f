using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>
/// Counts the candidates that match about as well as the best: where there are many, none stands out. Those that tell the same are one, for many articles may tell one
/// story.
/// </summary>
internal sealed class CloseRivals(QuestionPart part, Matcher matcher)
{
    /// <summary>A rival's score has this share of the best one's.</summary>
    private const double CloseShare = 0.9;

    /// <summary>From this share of the words on, of the shorter in the longer, two are one text told again.</summary>
    private const double SameTelling = 0.7;

    /// <param name="ranked">As far as it is looked at, best first; not empty.</param>
    public int Count(IEnumerable<Candidate> ranked)
    {
        var best = ranked.First();
        var least = CloseShare * best.Match.Score;
        var rivals = ToldOnce(
            ranked
                .TakeWhile(candidate => candidate.Match.Score >= least)
                // Of the question it has what the best one beside it has, and nothing itself.
                .Where(candidate => candidate.Match.Own > 0 || best.Match.Own == 0 || candidate.Article != best.Article)
                // Sentences of one turn are no rivals.
                .DistinctBy(candidate => (candidate.Article.Sequence, candidate.Quote?.Span ?? candidate.Span))
        );
        return (part.AskedFor is AskedFor.Anything ? rivals : rivals.DistinctBy(AnswersIn))
            .Take(EvidenceReader.Most)
            .Count();
    }

    /// <summary>Those that give the same day or number do not speak against each other, nor do all that give none.</summary>
    private string AnswersIn(Candidate candidate) => matcher.AnswersIn(candidate.Article, candidate.Span);

    private IEnumerable<Candidate> ToldOnce(IEnumerable<Candidate> candidates)
    {
        var told = new List<(HashSet<string> Words, string Answers)>();
        foreach (var candidate in candidates)
        {
            var (words, answers) = (WordsOf(candidate), AnswersIn(candidate));
            if (!told.Exists(other => answers == other.Answers && AreTheSame(words, other.Words)))
            {
                told.Add((words, answers));
                yield return candidate;
            }
        }
    }

    private static HashSet<string> WordsOf(Candidate candidate)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in candidate.Article.Content.Around(candidate.Span).In(candidate.Span))
        {
            if (!TermAnalyzer.IsStopWord(word.Folded))
            {
                words.Add(word.Term);
            }
        }
        return words;
    }

    private static bool AreTheSame(HashSet<string> one, HashSet<string> other)
    {
        var (shorter, longer) = one.Count < other.Count ? (one, other) : (other, one);
        return shorter.Count(longer.Contains) >= SameTelling * shorter.Count;
    }
}
