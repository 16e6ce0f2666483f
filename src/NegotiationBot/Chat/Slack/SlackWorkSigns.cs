using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>
/// The sign of work under a question: it comes at once and goes with the answer, whichever is first. Where it cannot be put or taken away at once it is left so,
/// since the answer is what counts.
/// </summary>
internal sealed class SlackWorkSigns(SlackClient client, TimeProvider clock)
{
    private const string Name = "eyes";
    private const string Put = "reactions.add";
    private const string TakeAway = "reactions.remove";

    /// <summary>Slack takes away twenty in a minute (its tier 2); what is more stays.</summary>
    private const int MostInMinute = 20;

    private const int AnswersKept = 1000;

    private readonly Lock _gate = new();
    private readonly OrderedDictionary<QuestionKey, DateTimeOffset> _answered = [];

    public async Task PutAsync(MessageRef question, SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        if (IsAnswered(question))
        {
            return;
        }
        await CallAsync(Put, question, workspace, cancellationToken);
        if (IsAnswered(question))
        {
            await CallAsync(TakeAway, question, workspace, cancellationToken);
        }
    }

    public Task TakeAwayAsync(MessageRef question, SlackWorkspace workspace, CancellationToken cancellationToken) =>
        Note(question) ? CallAsync(TakeAway, question, workspace, cancellationToken) : Task.CompletedTask;

    private bool IsAnswered(MessageRef question)
    {
        lock (_gate)
        {
            return _answered.ContainsKey(KeyOf(question));
        }
    }

    /// <returns>Whether there is room for it in this minute.</returns>
    private bool Note(MessageRef question)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_answered.Count == AnswersKept)
            {
                _answered.RemoveAt(0);
            }
            _answered[KeyOf(question)] = now;
            return _answered.Count(answer =>
                    answer.Key.Community == question.Place.Community && now - answer.Value < TimeSpan.FromMinutes(1)
                ) <= MostInMinute;
        }
    }

    private async Task CallAsync(
        string method,
        MessageRef question,
        SlackWorkspace workspace,
        CancellationToken cancellationToken
    )
    {
        if (!client.IsHeld(workspace.Token, method))
        {
            var sign = new
            {
                channel = question.Place.Channel,
                timestamp = question.Id,
                name = Name,
            };
            await client.CallAsync(workspace.Token, method, sign, SlackRepeat.Never, cancellationToken);
        }
    }

    private static QuestionKey KeyOf(MessageRef message) =>
        new(message.Place.Community, message.Place.Channel, message.Id);

    /// <summary>Without the thread, which an answer has and its question may not have.</summary>
    private readonly record struct QuestionKey(CommunityId Community, string Channel, string Id);
}
