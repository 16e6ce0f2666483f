using NegotiationBot.Core.Retrieval;
using NegotiationBot.Storage;

namespace NegotiationBot.Index;

/// <summary>Builds the index from the store and keeps it in step with the store's change sequence; several callers wait for each other.</summary>
public sealed class CorpusIndexKeeper(CorpusReader reader, CorpusIndex index) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private long _sequence;

    /// <summary>Brings the index to the store's latest change; the first call builds it.</summary>
    /// <returns>How many articles were put or removed.</returns>
    public async Task<int> CatchUpAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await CatchUpInTurnAsync(cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<int> CatchUpInTurnAsync(CancellationToken cancellationToken)
    {
        if (await reader.LastSequenceAsync(cancellationToken) == _sequence)
        {
            return 0;
        }
        var changed = await reader.ReadChangedAsync(_sequence, cancellationToken);
        foreach (var gone in changed.Where(change => change.Current is null))
        {
            index.Remove(gone.Id);
        }
        index.Put(changed.Select(change => change.Current).OfType<IndexedArticle>());
        if (changed is [.., var last])
        {
            _sequence = last.Sequence;
        }
        return changed.Count;
    }
}
