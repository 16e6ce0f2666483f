using Microsoft.EntityFrameworkCore;
using NegotiationBot.Core.Articles;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>The rows of all collections, and new ones as articles name them.</summary>
internal sealed class CollectionRows(Dictionary<string, CollectionRow> byName)
{
    public static async Task<CollectionRows> LoadAsync(BotDbContext context, CancellationToken cancellationToken) =>
        new(await context.Collections.ToDictionaryAsync(row => row.Name, StringComparer.Ordinal, cancellationToken));

    public CollectionRow For(Article article)
    {
        if (!byName.TryGetValue(article.Collection, out var collection))
        {
            byName[article.Collection] = collection = new CollectionRow { Name = article.Collection };
        }
        return collection;
    }
}
