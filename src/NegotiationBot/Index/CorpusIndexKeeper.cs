using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Storage;

namespace NegotiationBot.Index;

/// <summary>Builds the index from the store and keeps it in step with the store's change sequence. One caller at a time.</summary>
public sealed class CorpusIndexKeeper(CorpusReader reader, CorpusIndex index)
{
    private long _sequence;

    /// <summary>
    /// Those whose words the indexed articles have, with the offices in which they speak there (from the day of the earliest dated article on).
    /// Of <see cref="Speaker.Kind"/> articles say nothing; it is a person unless a registry knows better.
    /// </summary>
    public IReadOnlyList<Speaker> Speakers { get; private set; } = [];

    /// <summary>Brings the index to the store's latest change; the first call builds it.</summary>
    /// <returns>How many articles were put or removed.</returns>
    public async Task<int> CatchUpAsync(CancellationToken cancellationToken)
    {
        if (await reader.LastSequenceAsync(cancellationToken) == _sequence)
        {
            return 0;
        }
        var changed = await reader.ReadChangedAsync(_sequence, cancellationToken);
        foreach (var change in changed)
        {
            if (change.Current is { } article)
            {
                index.Put(article);
            }
            else
            {
                index.Remove(change.Id);
            }
            _sequence = change.Sequence;
        }
        Speakers = SpeakersOf(index.Articles(RetrievalFilter.Everything));
        return changed.Count;
    }

    private static IReadOnlyList<Speaker> SpeakersOf(IReadOnlyList<IndexedArticle> articles)
    {
        var said =
            from article in articles
            from quote in article.Quotes
            where quote.Attribution.Speaker is not null
            select (quote.Attribution.Speaker, quote.Attribution.Office, article.Article.Published?.Day);
        return
        [
            .. said.GroupBy(said => said.Speaker, StringComparer.Ordinal)
                .Select(speaker => new Speaker(
                    speaker.Key,
                    SpeakerKind.Person,
                    [],
                    [
                        .. speaker
                            .Where(said => said.Office is not null)
                            .GroupBy(said => said.Office!, StringComparer.Ordinal)
                            .Select(office => new Office(office.Key, [], office.Min(said => said.Day))),
                    ]
                )),
        ];
    }
}
