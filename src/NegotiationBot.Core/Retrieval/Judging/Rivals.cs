namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>How the candidates of one list stand to one another.</summary>
/// <param name="Close">How many match about as well as the best.</param>
/// <param name="Best">The one whose passage scored highest.</param>
/// <param name="Second">The score of the best passage of any other article; 0 where there is none.</param>
internal sealed record Rivals(int Close, Candidate Best, double Second)
{
    /// <summary>A rival matches about as well as the best.</summary>
    private const double CloseShare = 0.9;

    /// <param name="ranked">Best first, at least one.</param>
    public static Rivals Among(IReadOnlyList<Candidate> ranked)
    {
        var best = ranked.MaxBy(other => other.Retrieved);
        return new Rivals(
            ranked.Count(other => other.Match.Score >= CloseShare * ranked[0].Match.Score),
            best,
            ranked
                .Where(other => other.Article != best.Article)
                .Select(other => other.Retrieved)
                .DefaultIfEmpty(0)
                .Max()
        );
    }

    /// <summary>How far a candidate's passage lies before the best passage of any other article.</summary>
    public double LeadOf(Candidate candidate) =>
        candidate.Retrieved - (candidate.Article == Best.Article ? Second : Best.Retrieved);
}
