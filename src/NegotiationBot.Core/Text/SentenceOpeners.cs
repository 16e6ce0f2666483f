using System.Collections.Frozen;

namespace NegotiationBot.Core.Text;

/// <summary>Words with a capital only because a sentence begins with them, hardly ever as the start of a name.</summary>
public static class SentenceOpeners
{
    private static readonly FrozenSet<string> Words = (
        "a about above according across after again against all almost along already also although always am amid among an and another any anyone anything "
        + "are around as asked at away back be because been before behind being below beneath beside besides between beyond both but by can could "
        + "currently despite did do does don down during each earlier either else elsewhere even eventually ever every everyone everything except few finally first following for "
        + "former formerly from further furthermore given had has have having he hence her here hers herself him himself his how however i if immediately in overnight "
        + "indeed inside instead into is it its itself just last lastly later lately least less let like likewise many maybe me meanwhile might more moreover most much "
        + "must my near nearly neither never nevertheless next no nobody none nonetheless nor not nothing now obviously of off often on once one ones only onto or "
        + "other others otherwise our ours out outside over own per perhaps please plenty previously put quite rather really recently regarding same second shall she should "
        + "similarly since so some someone something sometimes soon speaking still such that the their theirs them then there thereafter therefore these they "
        + "third this those though three through throughout thus to today together tomorrow tonight too toward towards two under unless unlike until up upon us very via "
        + "was we well were what whatever when whenever where whereas wherever whether which whichever while who whoever whom whose why will with within without "
        + "would yes yesterday yet you your yours asked afterward afterwards additionally accordingly certainly clearly four five six seven eight nine ten dozens hundreds thousands "
        + "millions several plus till amidst notably importantly fortunately unfortunately ultimately overall elsewhere nowhere anyway hours days weeks months minutes moments years imagine suppose aboard albeit alongside atop lest notwithstanding underneath versus whilst"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
