namespace NegotiationBot.Chat.Slack;

/// <summary>Socket Mode: Slack brings what happens over connections that the bot opens, and <see cref="SlackReceiver"/> takes it.</summary>
internal interface ISocketMode
{
    /// <summary>Runs until it is told to stop, or until Slack says that the bot will never be let in.</summary>
    Task RunAsync(CancellationToken cancellationToken);

    /// <summary>Waits for what is still being taken.</summary>
    Task SettleAsync();
}
