using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Storage;

namespace NegotiationBot.Index;

/// <summary>Restores the index from its snapshot and writes the snapshot when much has changed. One caller at a time.</summary>
public sealed partial class IndexSnapshots(
    CorpusDatabase database,
    CorpusReader reader,
    CorpusIndex index,
    CorpusIndexKeeper keeper,
    ILogger<IndexSnapshots> logger
)
{
    /// <summary>Much is this share of the articles: to index so few anew takes less time than to write all.</summary>
    private const int LargeShare = 16;

    private readonly SnapshotFile _file = new(database.Folder);
    private long _saved;

    /// <summary>Restores the index; leaves it empty, with a line in the log, where there is no snapshot that fits.</summary>
    public void Restore()
    {
        try
        {
            var sequence = 0L;
            var segments = _file.Read(header =>
            {
                sequence = header.Sequence;
                if (header.Change != reader.ChangeOf(sequence))
                {
                    throw new InvalidDataException("it belongs to another database");
                }
            });
            index.Restore(segments);
            keeper.StartFrom(sequence);
            _saved = sequence;
        }
        catch (FileNotFoundException)
        {
            Log.NoSnapshot(logger);
        }
        catch (Exception exception)
            when (exception is InvalidDataException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            Log.SnapshotNotUsed(logger, SnapshotFile.Name, exception.Message);
        }
    }

    /// <summary>Brings the index to the store's latest change, and keeps it for the next start where that was much.</summary>
    /// <returns>How many articles were put or removed.</returns>
    public async Task<int> CatchUpAsync(CancellationToken cancellationToken)
    {
        var changed = await keeper.CatchUpAsync(cancellationToken);
        if (changed > 0 && changed * LargeShare > index.Coverage(RetrievalFilter.Everything).Articles)
        {
            Save();
        }
        return changed;
    }

    /// <summary>Writes the snapshot unless it is as new as the index.</summary>
    public void Save()
    {
        // The index may be caught up meanwhile: segments that are newer than the sequence are followed up twice, which does no harm.
        var sequence = keeper.Sequence;
        if (sequence == _saved || reader.ChangeOf(sequence) is not { } change)
        {
            return;
        }
        try
        {
            _file.Write(sequence, change, index.Segments);
            _saved = sequence;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.NotSaved(logger, SnapshotFile.Name, exception.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The index is built, there being no snapshot of it yet.")]
        public static partial void NoSnapshot(ILogger logger);

        [LoggerMessage(LogLevel.Warning, "The index is built anew instead of read from {File}: {Reason}.")]
        public static partial void SnapshotNotUsed(ILogger logger, string file, string reason);

        [LoggerMessage(LogLevel.Warning, "{File} cannot be written, so the next start will take longer: {Reason}")]
        public static partial void NotSaved(ILogger logger, string file, string reason);
    }
}
