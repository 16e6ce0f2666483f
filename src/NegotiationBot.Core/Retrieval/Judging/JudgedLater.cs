namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>
/// The judgement of one candidate, made when somebody looks at it and no further than they have to look: of most a glance tells that they are too unlikely.
/// For one thread.
/// </summary>
internal sealed class JudgedLater(Func<BegunJudgement> begin, Func<BegunJudgement, Judgement> finish)
{
    private BegunJudgement? _begun;
    private Judgement? _judgement;

    /// <summary>Of what nobody judges.</summary>
    public static JudgedLater Never { get; } = new(() => new(new(), 0), _ => Judgement.None);

    public Judgement Judgement => _judgement ??= finish(Begun);

    private BegunJudgement Begun => _begun ??= begin();

    /// <summary>It answers with at least this probability.</summary>
    public bool IsAtLeast(double probability) =>
        Begun.MostProbability >= probability && Judgement.Probability >= probability;
}
