namespace NegotiationBot.Chat;

/// <summary>
/// What is open on one platform: each lane in its order, one event of a lane at a time, the lanes beside each other. However many wait, those of acts come before those
/// of questions.
/// </summary>
internal sealed class Lanes : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<OpenEvent>> _lanes = [];
    private readonly PriorityQueue<string, (bool IsQuestion, long Turn)> _ready = new();
    private readonly SemaphoreSlim _readyCount = new(0);
    private int _open;
    private long _turn;

    /// <summary>How many events are open, those being handled included.</summary>
    public int Open
    {
        get
        {
            lock (_gate)
            {
                return _open;
            }
        }
    }

    public void Add(OpenEvent added)
    {
        lock (_gate)
        {
            _open++;
            if (!_lanes.TryGetValue(added.Lane, out var lane))
            {
                _lanes.Add(added.Lane, lane = []);
                MakeReady(added);
            }
            lane.Enqueue(added);
        }
    }

    /// <summary>The next event whose lane is free; the lane is taken until <see cref="Done"/> or <see cref="Again"/>.</summary>
    public async Task<OpenEvent> TakeAsync(CancellationToken cancellationToken)
    {
        await _readyCount.WaitAsync(cancellationToken);
        lock (_gate)
        {
            return _lanes[_ready.Dequeue()].Peek();
        }
    }

    /// <summary>It is answered: the next of its lane may come.</summary>
    public void Done(OpenEvent done)
    {
        lock (_gate)
        {
            _open--;
            var lane = _lanes[done.Lane];
            lane.Dequeue();
            if (lane.TryPeek(out var next))
            {
                MakeReady(next);
            }
            else
            {
                _lanes.Remove(done.Lane);
            }
        }
    }

    /// <summary>It could not be answered yet: it comes again, before all that follow it in its lane.</summary>
    public void Again(OpenEvent again)
    {
        lock (_gate)
        {
            MakeReady(again);
        }
    }

    public void Dispose() => _readyCount.Dispose();

    private void MakeReady(OpenEvent first)
    {
        _ready.Enqueue(first.Lane, (!first.IsAct, _turn++));
        _readyCount.Release();
    }
}
