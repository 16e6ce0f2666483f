using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

/// <summary>What happens to an index, one after the other.</summary>
internal sealed record Changes(IReadOnlyList<Change> InOrder)
{
    public static Gen<Changes> Any() => Change.Any().ListOf().Select(changes => new Changes([.. changes]));

    /// <returns>The articles that are left.</returns>
    public IReadOnlyList<IndexedArticle> ApplyTo(CorpusIndex index)
    {
        var left = new Dictionary<ArticleId, IndexedArticle>();
        foreach (var change in InOrder)
        {
            change.ApplyTo(index, left);
        }
        return [.. left.Values];
    }

    public override string ToString() => string.Join("; ", InOrder);
}
