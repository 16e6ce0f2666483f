using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// How much each idea of a question counts: inverse document frequency over the passages the asker may see,
/// <c>ln(1 + (N − n + 0.5) / (n + 0.5))</c> (Robertson and Spärck Jones, as in BM25), scaled to 1 for an idea that stands nowhere,
/// plus a half, so that what everybody speaks of still has to be there; times what its role is worth.
/// </summary>
internal sealed class TermWeights(CorpusIndex index, RetrievalFilter filter)
{
    private const double KindShare = 2;
    private const double SettingShare = 0.4;
    private const double RecalledShare = 0.35;

    private const double Floor = 0.5;

    private readonly Dictionary<string, int> _passagesWith = new(StringComparer.Ordinal);
    private readonly int _passages = index.Passages(filter);

    public double Of(Topic topic) =>
        Idf(topic)
        * topic.Role switch
        {
            TopicRole.Kind => KindShare,
            TopicRole.Setting => SettingShare,
            TopicRole.Recalled => RecalledShare,
            _ => 1,
        };

    /// <summary>No passage holds the idea in any of its words.</summary>
    public bool IsUnseen(Topic topic) => topic.Terms.All(term => PassagesWith(term) == 0);

    /// <summary>Over the passages the asker may see, as in <see cref="Bm25"/>.</summary>
    public double InverseFrequency(string term) => Bm25.InverseFrequency(_passages, PassagesWith(term));

    /// <summary>The same, of that of a term that stands nowhere, 0 to 1.</summary>
    public double RarityOf(string term) => Rarity(PassagesWith(term));

    public int PassagesWith(string term) =>
        _passagesWith.TryGetValue(term, out var known) ? known : _passagesWith[term] = index.PassagesWith(term, filter);

    /// <summary>Of the typed word, so that a rare word with a common synonym stays rare; of its synonyms where it is unseen itself.</summary>
    private double Idf(Topic topic)
    {
        var typed = PassagesWith(topic.Typed);
        var n = typed > 0 ? typed : topic.Terms.Max(PassagesWith);
        return Floor + Rarity(n);
    }

    private double Rarity(int n) => Bm25.InverseFrequency(_passages, n) / Bm25.InverseFrequency(_passages, 0);
}
