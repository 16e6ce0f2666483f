using System.Collections.Frozen;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Participles that are part of an office, where others are the verb of the sentence: <c>the retired judge</c>.</summary>
internal static class ParticiplesInOffices
{
    private static readonly FrozenSet<string> Words = (
        "retired elected appointed nominated designated experienced accomplished seasoned syndicated presumed undecided distinguished celebrated renowned acclaimed noted respected embattled "
        + "disgraced convicted accused jailed imprisoned detained exiled ousted deposed wounded injured registered certified licensed trained armed unnamed united combined shared planning polling voting casting teaching learning studying framing campaigning"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string folded) => Words.Contains(folded);
}
