using NegotiationBot.Cli.Eval.Attributions;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Training.Attribution;

/// <summary>One quotation that was decided by models that had not seen its publisher.</summary>
/// <param name="Marked">What people marked there; null where they marked nothing.</param>
internal sealed record Judgement(ReadGold Article, int Quotation, GoldAttribution? Marked, Decision Decision)
{
    public bool IsShown => Decision.Speaker is not null;

    /// <summary>Nobody has told whom the marked pronoun means.</summary>
    public bool IsOpen => Marked is { SourceKind: "pronoun" } and ({ Entity: null } or { IsSilver: true });

    public bool IsRight =>
        Marked is not null && Decision.Speaker is { } speaker && Truth.IsRight(speaker, Decision.Link.Mention, Marked);
}
