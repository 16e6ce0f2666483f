using NegotiationBot.Core.Retrieval;
using NegotiationBot.Storage;

namespace NegotiationBot.Index;

/// <summary>Builds the index from the store and keeps it in step with the store's change sequence; several callers wait for each other.</summary>
public sealed class CorpusIndexKeeper(CorpusReader reader, CorpusIndex index) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The change up to which the index has followed the store; 0 for none.</summary>
    public long Sequence { get; private set; }

    /// <summary>The index holds what the store held at a change, and is to be followed up from there.</summary>
    public void StartFrom(long sequence) => Sequence = sequence;

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
        if (await reader.LastSequenceAsync(cancellationToken) == Sequence)
        {
            return 0;
        }
        var (followed, last) = (0, Sequence);
        IEnumerable<ChangedArticle> Changes()
        {
            foreach (var change in reader.ReadChanged(Sequence, cancellationToken))
            {
                (followed, last) = (followed + 1, change.Sequence);
                yield return change;
            }
        }
        await Task.Run(() => index.Follow(Changes()), cancellationToken);
        Sequence = last;
        return followed;
    }
}
