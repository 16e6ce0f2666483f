namespace NegotiationBot.Chat.Slack;

/// <summary>Has what belongs to one channel done in the order in which it came, and the channels beside each other.</summary>
internal sealed class SlackOrder
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task> _last = [];

    public async Task<T> RunAsync<T>(string channel, Func<Task<T>> work)
    {
        Task<T> mine;
        lock (_gate)
        {
            mine = AfterAsync(_last.GetValueOrDefault(channel, Task.CompletedTask), work);
            _last[channel] = mine;
        }
        try
        {
            return await mine;
        }
        finally
        {
            lock (_gate)
            {
                if (_last.GetValueOrDefault(channel) == mine)
                {
                    _last.Remove(channel);
                }
            }
        }
    }

    private static async Task<T> AfterAsync<T>(Task before, Func<Task<T>> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        return await work();
    }
}
