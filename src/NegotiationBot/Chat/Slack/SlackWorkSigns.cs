using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>
/// The sign of work under a question: it comes at once and goes when nothing more is done about the question, whichever is first. Where it cannot be put at once there
/// is none, since the answer is what counts; one that was put is always taken away.
/// </summary>
internal sealed class SlackWorkSigns(SlackClient client, TimeProvider clock)
{
    private const string Name = "eyes";
    private const string Put = "reactions.add";
    private const string TakeAway = "reactions.remove";

    /// <summary>Slack takes away twenty in a minute (its tier 2), so no more are put.</summary>
    private const int MostInMinute = 20;

    private const int QuestionsKept = 1000;

    /// <summary>The clocks of the bot and of Slack may differ by so much.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(10);

    private readonly DateTimeOffset _start = clock.GetUtcNow();
    private readonly Lock _gate = new();

    /// <summary>Whether the sign stands, once that is known; null for a question that was done with before its sign came.</summary>
    private readonly OrderedDictionary<QuestionKey, Task<bool>?> _signs = [];
    private readonly Dictionary<CommunityId, Queue<DateTimeOffset>> _lately = [];

    public async Task PutAsync(MessageRef question, SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        var put = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_signs.Remove(KeyOf(question)) || !TakeRoom(question.Place.Community))
            {
                return;
            }
            Keep(question, put.Task);
        }
        var stands = false;
        try
        {
            stands =
                !client.IsHeld(workspace.Token, Put)
                && (await CallAsync(Put, question, workspace, cancellationToken)).Error is null or "already_reacted";
        }
        finally
        {
            put.SetResult(stands);
        }
    }

    public async Task TakeAwayAsync(MessageRef question, SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        Task<bool>? stands;
        lock (_gate)
        {
            if (!_signs.Remove(KeyOf(question), out stands))
            {
                Keep(question, null);
                stands = MayStandSinceEarlierRun(question) ? Task.FromResult(true) : null;
            }
        }
        if (stands is not null && await stands)
        {
            await CallAsync(TakeAway, question, workspace, cancellationToken);
        }
    }

    private bool MayStandSinceEarlierRun(MessageRef question) =>
        SlackTime.Read(question.Id) < _start + ClockSkew && TakeRoom(question.Place.Community);

    private void Keep(MessageRef question, Task<bool>? stands)
    {
        if (_signs.Count == QuestionsKept)
        {
            _signs.RemoveAt(0);
        }
        _signs[KeyOf(question)] = stands;
    }

    /// <returns>Whether there is room for one more in this minute.</returns>
    private bool TakeRoom(CommunityId community)
    {
        if (!_lately.TryGetValue(community, out var lately))
        {
            _lately.Add(community, lately = []);
        }
        var now = clock.GetUtcNow();
        while (lately.TryPeek(out var first) && now - first >= TimeSpan.FromMinutes(1))
        {
            lately.Dequeue();
        }
        if (lately.Count >= MostInMinute)
        {
            return false;
        }
        lately.Enqueue(now);
        return true;
    }

    private Task<SlackAnswer> CallAsync(
        string method,
        MessageRef question,
        SlackWorkspace workspace,
        CancellationToken cancellationToken
    )
    {
        var sign = new
        {
            channel = question.Place.Channel,
            timestamp = question.Id,
            name = Name,
        };
        // Done twice it is the same as done once.
        return client.CallAsync(workspace.Token, method, sign, SlackRepeat.Freely, cancellationToken);
    }

    private static QuestionKey KeyOf(MessageRef message) =>
        new(message.Place.Community, message.Place.Channel, message.Id);

    /// <summary>Without the thread, which an answer has and its question may not have.</summary>
    private readonly record struct QuestionKey(CommunityId Community, string Channel, string Id);
}
