using System.Globalization;

namespace NegotiationBot.Cli.Eval;

/// <summary>What a corpus must reach before it is published; shares from 0 to 1.</summary>
internal sealed record EvalThresholds(double Shown, double Refused)
{
    /// <summary>One sentence for each that is not reached. Forbidden words are never allowed.</summary>
    public IEnumerable<string> Missed(Evaluation all)
    {
        if (all.ShownShare < Shown)
        {
            yield return $"The right sentence was shown for {Percent(all.ShownShare)} of the answerable questions, and {Percent(Shown)} are required.";
        }
        if (all.RefusedShare < Refused)
        {
            yield return $"{Percent(all.RefusedShare)} of the unanswerable questions were refused, and {Percent(Refused)} are required.";
        }
        if (all.Forbidden > 0)
        {
            yield return $"{all.Forbidden} answers hold words that they must not hold.";
        }
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %");
}
