namespace NegotiationBot.Cli.Eval;

/// <summary>The measures of a set of answers; a row of the table.</summary>
public sealed record Evaluation(string Type, IReadOnlyList<Verdict> Verdicts)
{
    public int Count => Verdicts.Count;

    public int Right => Verdicts.Count(verdict => verdict.IsRight);

    public string First => Share(verdict => verdict.First, verdict => verdict.Gold.Answerable);

    public string Shown => Share(verdict => verdict.Shown, verdict => verdict.Gold.Answerable);

    public string Speakers =>
        Share(verdict => verdict.Speakers is true, verdict => verdict is { Answered: true, Speakers: not null });

    public string RefusedRightly => Share(verdict => !verdict.Answered, verdict => !verdict.Gold.Answerable);

    public string RefusedWrongly => Share(verdict => !verdict.Answered, verdict => verdict.Gold.Answerable);

    public int Forbidden => Verdicts.Count(verdict => verdict.Forbidden);

    /// <summary>A row for each type of question, in their order of name, and one for all.</summary>
    public static IReadOnlyList<Evaluation> ByType(IReadOnlyList<Verdict> verdicts) =>
        [
            .. verdicts
                .GroupBy(verdict => verdict.Gold.Type)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Evaluation(group.Key, [.. group])),
            new Evaluation("all", verdicts),
        ];

    private string Share(Func<Verdict, bool> counted, Func<Verdict, bool> considered)
    {
        var of = Verdicts.Count(considered);
        return of == 0 ? "-" : $"{Verdicts.Count(verdict => considered(verdict) && counted(verdict))}/{of}";
    }
}
