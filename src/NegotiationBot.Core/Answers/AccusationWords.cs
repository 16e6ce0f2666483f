using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Words that accuse of crime: a quotation with one of them is never clipped from its sentence.</summary>
internal static class AccusationWords
{
    private static readonly FrozenSet<string> Terms = TermAnalyzer
        .Analyze(
            """
            accuse accused accuses accusation arrest arrested bribe bribery corrupt corruption crime criminal fraud genocide guilty
            indicted jailed killer kidnapped launder looted murder murdered murderer paedophile rape rapist stole stolen terrorist
            theft thief torture traitor treason trafficking
            """
        )
        .Select(word => word.Term)
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool StandIn(string text, TextSpan span) =>
        TermAnalyzer.Analyze(span.Of(text)).Any(word => Terms.Contains(word.Term));
}
