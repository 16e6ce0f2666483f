using System.Collections.Frozen;

namespace NegotiationBot.Core.Text;

/// <summary>English words that say how a sentence is built rather than what it is about.</summary>
internal static class StopWords
{
    private const string Words =
        "a an the and or but nor so yet if then else than as at by for from in into of off on onto out over to up upon with within "
        + "without about above across after again against along among around before behind below beneath beside between beyond "
        + "down during except inside like near outside per since through throughout toward towards under until till unto via "
        + "i me my mine myself we our ours ourselves us you your yours yourself yourselves he him his himself she her hers "
        + "herself it its itself they them their theirs themselves one ones oneself somebody someone something anybody "
        + "anyone anything everybody everyone everything nobody noone nothing "
        + "this that these those here there where when why how what which who whom whose whether while because although though "
        + "am is are was were be been being do does did doing done have has had having will would shall should can could may "
        + "might must ought im ive id ill youre youve youd youll hes shes weve theyre theyve theyd thats whats whos heres "
        + "theres isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt shant shouldnt cant cannot couldnt mustnt "
        + "no not only own same such too very just also ever never any all both each every few more most much many other others "
        + "another some either neither however therefore thus hence even still already almost rather s t d ll m re ve "
        + "please tell u r ur pls plz";

    /// <summary>Whole and stemmed, so that a term may be asked for either way.</summary>
    private static readonly FrozenSet<string> All = Words
        .Split(' ')
        .SelectMany(word => new[] { word, PorterStemmer.Stem(word) })
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string term) => All.Contains(term);
}
