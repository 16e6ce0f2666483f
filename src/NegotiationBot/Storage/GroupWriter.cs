using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace NegotiationBot.Storage;

/// <summary>
/// The one writer of a chat's small writes. Those that wait together are committed together, so that many events share one wait for the disk; each is told that
/// it is done only after that commit. A write that fails leaves no trace and does not trouble the others.
/// </summary>
internal sealed class GroupWriter(WritingConnection connection)
{
    private const int MostTogether = 256;

    private readonly Lock _gate = new();
    private readonly Queue<Write> _waiting = [];
    private bool _isWriting;

    /// <summary>Does some statements in one transaction with others; committed when the task completes.</summary>
    /// <param name="durability">What is committed together with something more durable is as durable as that.</param>
    public Task<T> WriteAsync<T>(Func<SqliteConnection, Task<T>> work, Durability durability)
    {
        var write = new Write<T>(work, durability);
        lock (_gate)
        {
            _waiting.Enqueue(write);
            if (_isWriting)
            {
                return write.Task;
            }
            _isWriting = true;
        }
        // Whoever comes first writes for those who come meanwhile; nobody waits for a thread of its own.
        _ = Task.Run(WriteAllAsync);
        return write.Task;
    }

    private async Task WriteAllAsync()
    {
        while (Take() is { Count: > 0 } together)
        {
            await CommitAsync(together);
        }
    }

    private List<Write> Take()
    {
        lock (_gate)
        {
            var together = new List<Write>();
            while (together.Count < MostTogether && _waiting.TryDequeue(out var write))
            {
                together.Add(write);
            }
            _isWriting = together.Count > 0;
            return together;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong is told to those whose writes it was.")]
    private async Task CommitAsync(List<Write> together)
    {
        try
        {
            await connection.UseAsync(
                together.Max(write => write.Durability),
                open => together is [var only] ? CommitAsync(open, only) : CommitAsync(open, together)
            );
            together.ForEach(write => write.Complete());
        }
        catch (Exception exception)
        {
            together.ForEach(write => write.Fail(exception));
        }
    }

    private static async Task CommitAsync(SqliteConnection open, List<Write> together)
    {
        await using var transaction = open.BeginTransaction();
        foreach (var write in together)
        {
            await transaction.SaveAsync("one");
            if (!await write.RunAsync(open))
            {
                await transaction.RollbackAsync("one");
            }
            await transaction.ReleaseAsync("one");
        }
        await transaction.CommitAsync();
    }

    /// <summary>Of one by itself nothing need be remembered that only it would be taken back to.</summary>
    private static async Task CommitAsync(SqliteConnection open, Write only)
    {
        await using var transaction = open.BeginTransaction();
        if (await only.RunAsync(open))
        {
            await transaction.CommitAsync();
        }
    }

    private abstract class Write(Durability durability)
    {
        public Durability Durability => durability;

        public abstract Task<bool> RunAsync(SqliteConnection connection);

        public abstract void Complete();

        public abstract void Fail(Exception exception);
    }

    private sealed class Write<T>(Func<SqliteConnection, Task<T>> work, Durability durability) : Write(durability)
    {
        // Whoever waited goes on elsewhere than on the writer's own thread.
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;
        private Exception? _failure;

        public Task<T> Task => _done.Task;

        [SuppressMessage(
            "Design",
            "CA1031",
            Justification = "The failure of one write is told to whoever asked for it."
        )]
        public override async Task<bool> RunAsync(SqliteConnection connection)
        {
            try
            {
                _result = await work(connection);
                return true;
            }
            catch (Exception exception)
            {
                _failure = exception;
                return false;
            }
        }

        public override void Complete()
        {
            if (_failure is { } failure)
            {
                _done.SetException(failure);
            }
            else
            {
                _done.SetResult(_result!);
            }
        }

        public override void Fail(Exception exception) => _done.SetException(exception);
    }
}
