using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>
/// Counts the candidates that match about as well as the best: where there are many, none stands out. Those that tell the same are one, for many articles may tell one
/// story.
/// </summary>
internal sealed class CloseRivals(QuestionPart part, Matcher matcher)
{
    /// <summary>A rival's score has this share of the best one's.</summary>
    private const double CloseShare = 0.9;

    /// <param name="ranked">As far as it is looked at, best first; not empty.</param>
    public int Count(IEnumerable<Candidate> ranked)
    {
        var best = ranked.First();
        var least = CloseShare * best.Match.Score;
        var rivals = Retelling.Once(
            ranked
                .TakeWhile(candidate => candidate.Match.Score >= least)
                // Of the question it has what the best one beside it has, and nothing itself.
                .Where(candidate => candidate.Match.Own > 0 || best.Match.Own == 0 || candidate.Article != best.Article)
                // Sentences of one turn are no rivals.
                .DistinctBy(candidate => (candidate.Article.Sequence, candidate.Quote?.Span ?? candidate.Span))
        );
        return (part.AskedFor is AskedFor.Anything ? TellingOtherwise(rivals) : rivals.DistinctBy(AnswersIn))
            .Take(EvidenceReader.Most)
            .Count();
    }

    /// <summary>Those that tell that somebody did what is asked tell the same.</summary>
    private static IEnumerable<Candidate> TellingOtherwise(IEnumerable<Candidate> rivals)
    {
        var isTold = false;
        foreach (var rival in rivals)
        {
            if (!rival.Match.IsTied || !isTold)
            {
                yield return rival;
            }
            isTold |= rival.Match.IsTied;
        }
    }

    /// <summary>Those that give the same day or number do not speak against each other, nor do all that give none.</summary>
    private string AnswersIn(Candidate candidate) => matcher.AnswersIn(candidate.Article, candidate.Span);
}
