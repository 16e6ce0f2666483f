namespace NegotiationBot.Cli.Eval;

/// <summary>The measures of a set of answers; a row of the table.</summary>
public sealed record Evaluation(string Type, IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>Share, 0 to 1, of the answerable questions whose right sentence is among the first three shown; 1 where none is answerable.</summary>
    public double ShownShare => Ratio(verdict => verdict.Shown, verdict => verdict.Gold.Answerable);

    /// <summary>Share, 0 to 1, of the unanswerable questions that were refused; 1 where none is unanswerable.</summary>
    public double RefusedShare => Ratio(verdict => !verdict.Answered, verdict => !verdict.Gold.Answerable);

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

    private double Ratio(Func<Verdict, bool> counted, Func<Verdict, bool> considered)
    {
        var of = Verdicts.Count(considered);
        return of == 0 ? 1 : (double)Verdicts.Count(verdict => considered(verdict) && counted(verdict)) / of;
    }

    private string Share(Func<Verdict, bool> counted, Func<Verdict, bool> considered)
    {
        var of = Verdicts.Count(considered);
        return of == 0 ? "-" : $"{Verdicts.Count(verdict => considered(verdict) && counted(verdict))}/{of}";
    }
}
